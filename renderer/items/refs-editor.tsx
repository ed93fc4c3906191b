import "./refs-editor.css";
import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { DefinitionOf } from "../../worksheets/definition/item-definition.ts";
import { pickText, type RefPick, type RefsValue } from "../../worksheets/items/refs.ts";
import { standingValue } from "../../worksheets/journey/carry-over.ts";
import { standingAnswer } from "../../worksheets/journey/standing-answer.ts";
import { clearValue } from "../../worksheets/project/edit-answers.ts";
import { itemContext } from "../../worksheets/project/item-context.ts";
import type { ItemRef, Project } from "../../worksheets/project/model.ts";
import { REGISTER_LABELS } from "../../worksheets/project/register-fields.ts";
import { useApp } from "../state/app-context.tsx";
import { newId } from "../state/new-id.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Mark } from "../ui/mark.tsx";
import { fieldKey } from "./field-key.ts";
import type { EditorProps } from "./item-editor.ts";
import { OfferedPicks } from "./offered-picks.tsx";
import { type PickActions, PickedRow } from "./picked-row.tsx";
import { offered, pickOrigin, samePick, samePicks, sourceSheets, togglePick } from "./picks.ts";
import { rowNamed } from "./register-row.ts";
import { changed, moved, without } from "./rows.ts";
import { useAnnounce } from "./use-announce.ts";
import { useDerived } from "./use-derived.ts";
import { useAddToRegister } from "./use-register.ts";
import { useShortened } from "./use-shortened.ts";
import { useStable } from "./use-stable.ts";

/** Where the picks come from, in words: 「A-1」, 「企業の一覧」, 「参加する企業」. */
function sourceWords({ source, initially }: DefinitionOf<"refs">, itemRef: ItemRef): string {
  switch (source.from) {
    case "items":
      return itemRef.company === undefined ? sourceSheets(source.items).join("・") : "上の質問";
    case "register":
      return initially === "participating"
        ? "参加の判断が「参加」の企業"
        : `${REGISTER_LABELS[source.register]}の一覧`;
    default:
      return assertNever(source);
  }
}

/** What would stand here if nobody had edited the answer. */
function carriedPicks(project: Project, ref: ItemRef): RefsValue {
  return standingAnswer(clearValue(project, ref), "refs", ref);
}

/** Picks in the user's order, from a register or from other items' lines, and lines of one's own. */
export function RefsEditor({
  definition,
  value,
  itemRef,
  labelId,
  describedBy,
  onChange,
}: EditorProps<"refs">) {
  const { source } = definition;
  const { project } = useApp();
  const announce = useAnnounce();
  const addToRegister = useAddToRegister(itemRef);
  const carried = useDerived((open) => standingValue(open, itemRef).carried);
  const canReturn = useDerived((open) => {
    const original = carriedPicks(open, itemRef);
    return original.length > 0 && !samePicks(original, standingAnswer(open, "refs", itemRef));
  });
  const choices = useDerived((open) => offered(definition, open, itemRef));
  const texts = useDerived((open) => {
    const context = itemContext(open, itemRef.company);
    return value.map((pick) => ({
      text: "text" in pick ? pick.text : (pickText(definition, pick, context) ?? null),
      origin: pickOrigin(definition, open, itemRef, pick) ?? null,
    }));
  });
  const { rows, hidden, showAll } = useShortened(value);
  const from = sourceWords(definition, itemRef);
  const noun = source.from === "register" ? REGISTER_LABELS[source.register] : "項目";

  const legend = `${source.from === "register" ? `${noun}の一覧` : `${from}の内容`}から選ぶ・書き加える`;

  const actions = useStable<PickActions>({
    type: (id, text) =>
      onChange(
        changed<RefPick>(value, id, () => ({ id, text })),
        { coalesce: fieldKey(itemRef, id) },
      ),
    move: (id, step) => {
      const next = moved(value, id, step);
      if (next === value) return announce(step < 0 ? "いちばん上です" : "いちばん下です");
      onChange(next, { label: "順番の変更" });
      announce(`${next.findIndex((pick) => pick.id === id) + 1}番目に移動しました`);
    },
    remove: (id) => {
      onChange(without(value, id), { label: "選択の取り消し" });
      announce("選択から外しました。「元に戻す」で戻せます");
    },
  });

  const add = (text: string) => {
    const open = project.getState().project;
    if (!open) return;
    if (source.from === "items") {
      onChange([...value, { id: newId(), text }], { label: "項目の追加" });
      return announce(`「${text}」を書き加えました`);
    }
    const known = rowNamed(open, source.register, text, source.where);
    if (known === undefined) {
      const toValue = (row: string): RefsValue => [...value, { id: row, row }];
      return addToRegister({ register: source.register, name: text, kind: source.where, toValue });
    }
    const pick: RefPick = { id: known, row: known };
    if (value.some((other) => samePick(other, pick))) return announce(`「${text}」は、もう選んであります`);
    onChange(togglePick(value, pick, newId), { label: `${noun}の選択` });
    announce(`一覧にある「${text}」を選びました`);
  };
  const returnToCarried = () => {
    project.getState().edit({
      label: `${from}の内容に戻す`,
      place: { ref: itemRef },
      change: (open) => clearValue(open, itemRef),
    });
    announce(`${from}の内容に戻しました`);
  };

  return (
    <div className="refs-editor">
      {carried && (
        <p className="refs-editor__carried">
          <Mark kind="carried">{from}から引き継いでいます</Mark>
          <span className="refs-editor__caption">
            ここで変えると、この質問だけの内容になります。もとの内容は変わりません。
          </span>
        </p>
      )}
      {value.length === 0 ? (
        <p className="refs-editor__none">まだ選んでいません。</p>
      ) : (
        <ol className="refs-editor__picked" aria-labelledby={labelId} aria-describedby={describedBy}>
          {rows.map((pick, index) => (
            <PickedRow
              key={pick.id}
              id={pick.id}
              number={index + 1}
              numbered={definition.ordered === true}
              text={texts[index]?.text ?? undefined}
              origin={texts[index]?.origin ?? undefined}
              free={"text" in pick}
              actions={actions}
            />
          ))}
        </ol>
      )}
      {hidden > 0 && (
        <div>
          <Button variant="text" icon="down" onPress={showAll}>
            残り{hidden}件を表示
          </Button>
        </div>
      )}
      {canReturn && (
        <div>
          <Button edits variant="text" icon="undo" onPress={returnToCarried}>
            {from}の内容に戻す
          </Button>
        </div>
      )}
      <Disclosure
        label={choices.length === 0 ? legend : `${legend}（${choices.length}件）`}
        initiallyOpen={value.length === 0}
      >
        <OfferedPicks
          legend={legend}
          noun={noun}
          offered={choices}
          emptyText={
            source.from === "register"
              ? `${noun}の一覧は、まだ空です。ここに書き加えると、一覧にも追加します。`
              : `${from}に書いた内容が、ここに並びます。`
          }
          value={value}
          onToggle={(pick) => onChange(togglePick(value, pick, newId), { label: `${noun}の選択` })}
          onAdd={add}
        />
      </Disclosure>
    </div>
  );
}
