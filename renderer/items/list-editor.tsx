import "./list-editor.css";
import { useId, useState } from "react";
import { itemDefinition } from "../../worksheets/catalog/index.ts";
import type { ItemId } from "../../worksheets/definition/item-definition.ts";
import { type ListValue, writtenLines } from "../../worksheets/items/list.ts";
import { standingValue } from "../../worksheets/journey/carry-over.ts";
import { newId } from "../state/new-id.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { classes } from "../ui/classes.ts";
import { MenuButton } from "../ui/menu-button.tsx";
import { useReadOnly } from "../ui/read-only.tsx";
import { fieldKey } from "./field-key.ts";
import type { ChangeOptions, EditorProps } from "./item-editor.ts";
import { type LineActions, ListLineRow } from "./list-line-row.tsx";
import { type EditedLines, splitLine, withLine, withMark, withPastedLines } from "./list-lines.ts";
import { changed, insertedAfter, moved, neighbourOf, without } from "./rows.ts";
import { useAnnounce } from "./use-announce.ts";
import { useDerived } from "./use-derived.ts";
import { useFocusRequest } from "./use-focus-request.ts";
import { useStable } from "./use-stable.ts";

/** Lists whose lines read like the lines they come from. A role that answers a barrier is worded anew. */
const TAKES_OVER_TEXT: ReadonlySet<ItemId> = new Set(["a1.barriers"]);
const NO_HINTS: readonly string[] = [];

/** Short items, one per line. */
export function ListEditor({
  definition,
  value,
  itemRef,
  labelId,
  describedBy,
  onChange,
}: EditorProps<"list">) {
  const { linksTo, hints = NO_HINTS } = definition;
  const { guarded } = useReadOnly();
  const baseId = useId();
  const announce = useAnnounce();
  const requestFocus = useFocusRequest();
  const [blank, setBlank] = useState(newId);
  const targets = useDerived((project) =>
    linksTo === undefined
      ? []
      : writtenLines(standingValue(project, { ...itemRef, item: linksTo }).value as ListValue).map(
          ({ id, text }) => ({ id, text: text.trim() }),
        ),
  );
  // An empty list shows one line to type into; it is kept once there is something in it.
  const shown: ListValue = value.length === 0 ? [{ id: blank, text: "" }] : value;
  const fieldId = (id: string) => `${baseId}-${id}`;
  const give = (next: ListValue, options: ChangeOptions) => {
    if (next.some(({ id }) => id === blank)) setBlank(newId());
    onChange(next, options);
  };
  const giveAndGo = ({ value: next, focus }: EditedLines, label: string) => {
    give(next, { label });
    requestFocus(fieldId(focus));
  };

  const actions = useStable<LineActions>({
    type: (id, text) =>
      give(
        changed(shown, id, (line) => ({ ...line, text })),
        { coalesce: fieldKey(itemRef, id) },
      ),
    split: guarded((id, around) => giveAndGo(splitLine(shown, id, around, newId), "行の追加")),
    paste: guarded((id, around, lines) => {
      giveAndGo(withPastedLines(shown, id, around, lines, newId), "貼り付け");
      if (lines.length > 1) announce(`${lines.length}行に分けて貼り付けました`);
    }),
    remove: guarded((id) => {
      if (value.length === 0) return;
      const written = value.some((line) => line.id === id && line.text.trim() !== "");
      give(without(value, id), { label: "行の削除" });
      requestFocus(fieldId(neighbourOf(value, id) ?? blank));
      if (written) announce("行を削除しました。「元に戻す」で戻せます");
    }),
    move: guarded((id, step) => {
      const next = moved(shown, id, step);
      if (next === shown) return announce(step < 0 ? "いちばん上の行です" : "いちばん下の行です");
      give(next, { label: "行の移動" });
      announce(`${next.findIndex((line) => line.id === id) + 1}行目に移動しました`);
      requestFocus(fieldId(id));
    }),
    go: (id, step) => {
      const neighbour = shown[shown.findIndex((line) => line.id === id) + step];
      if (neighbour) requestFocus(fieldId(neighbour.id));
    },
    categorise: (id, category) =>
      give(
        changed(shown, id, (line) => withMark(line, "category", category)),
        { label: "分類の変更" },
      ),
    writeCategory: (id) => {
      const line = shown.find((other) => other.id === id);
      if (line === undefined) return;
      const next = changed(shown, id, () => ({
        ...withMark(line, "category", undefined),
        text: line.category ?? "",
      }));
      giveAndGo({ value: next, focus: id }, "行の記入");
    },
    link: (id, target) =>
      give(
        changed(shown, id, (line) => withMark(line, "link", target)),
        { label: `${definition.linkLabel ?? ""}の選択` },
      ),
  });

  const addBlank = () => {
    const last = shown.at(-1);
    if (last && last.text.trim() === "" && !last.category) return requestFocus(fieldId(last.id));
    const line = { id: newId(), text: "" };
    giveAndGo({ value: insertedAfter(shown, undefined, [line]), focus: line.id }, "行の追加");
  };
  const addLinked = (link: string, text: string) =>
    giveAndGo(
      withLine(value, { id: newId(), text: TAKES_OVER_TEXT.has(definition.id) ? text : "", link }),
      "行の追加",
    );
  const unlinked = targets.filter(({ id }) => !value.some(({ link }) => link === id));

  return (
    <div
      className={classes(
        "list-editor",
        shown.some(({ category }) => category !== undefined) && "list-editor--categorised",
      )}
    >
      {hints.length > 0 && (
        <div className="list-editor__hints">
          <p className="list-editor__caption" id={`${baseId}-hints`}>
            検討のヒント（押すと、その分類の行を追加します）
          </p>
          <ul className="chip-list" aria-labelledby={`${baseId}-hints`}>
            {hints.map((hint) => (
              <li key={hint}>
                <Chip
                  label={`${hint}の行を追加`}
                  onPress={() =>
                    giveAndGo(withLine(value, { id: newId(), text: "", category: hint }), "行の追加")
                  }
                >
                  {hint}
                </Chip>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ul className="list-editor__lines" aria-labelledby={labelId}>
        {shown.map((line, index) => (
          <ListLineRow
            key={line.id}
            line={line}
            number={index + 1}
            label={definition.label}
            numbered={definition.ordered === true}
            fieldId={fieldId(line.id)}
            describedBy={describedBy}
            hints={hints}
            linkLabel={definition.linkLabel}
            targets={targets}
            actions={actions}
          />
        ))}
      </ul>
      <div className="list-editor__more">
        <Button edits variant="text" icon="plus" onPress={addBlank}>
          行を追加
        </Button>
        {linksTo !== undefined && unlinked.length > 0 && (
          <MenuButton
            edits
            label={`「${itemDefinition(linksTo).label}」から選ぶ`}
            icon="link"
            variant="text"
            items={unlinked.map(({ id, text }) => ({
              id,
              label: text,
              onAction: () => addLinked(id, text),
            }))}
          />
        )}
      </div>
    </div>
  );
}
