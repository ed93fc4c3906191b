import "./list-line-row.css";
import { type ClipboardEvent, type KeyboardEvent, memo } from "react";
import type { ListLine } from "../../worksheets/items/list.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { MenuButton } from "../ui/menu-button.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { AroundCaret } from "./list-lines.ts";
import { pastedLines } from "./parse-clipboard.ts";
import { RowTools } from "./row-tools.tsx";

/** A line of another list that can be pointed at. */
export interface LinkTarget {
  readonly id: string;
  readonly text: string;
}

/** What a line can ask of its list. The same object at every render, so that only the line that changed renders. */
export interface LineActions {
  type(id: string, text: string): void;
  split(id: string, around: AroundCaret): void;
  paste(id: string, around: AroundCaret, lines: readonly string[]): void;
  remove(id: string): void;
  move(id: string, step: 1 | -1): void;
  go(id: string, step: 1 | -1): void;
  categorise(id: string, category: string | undefined): void;
  /** The category becomes the line's text. */
  writeCategory(id: string): void;
  link(id: string, target: string): void;
}

interface ListLineRowProps {
  readonly line: ListLine;
  /** From 1. */
  readonly number: number;
  /** The question in a word, for naming the field. */
  readonly label: string;
  readonly numbered: boolean;
  readonly fieldId: string;
  readonly describedBy: string | undefined;
  readonly hints: readonly string[];
  readonly linkLabel: string | undefined;
  readonly targets: readonly LinkTarget[];
  readonly actions: LineActions;
}

function aroundCaret({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): AroundCaret {
  return { before: value.slice(0, selectionStart), after: value.slice(selectionEnd) };
}

function onKey(event: KeyboardEvent<HTMLTextAreaElement>, id: string, actions: LineActions): void {
  const { currentTarget: field, key, altKey } = event;
  const { before, after } = aroundCaret(field);
  const plain = !altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const act = (action: () => void) => {
    event.preventDefault();
    action();
  };
  if (altKey && (key === "ArrowUp" || key === "ArrowDown"))
    act(() => actions.move(id, key === "ArrowUp" ? -1 : 1));
  else if (key === "Enter") act(() => field.value.trim() !== "" && actions.split(id, { before, after }));
  else if (plain && key === "Backspace" && field.value === "") act(() => actions.remove(id));
  else if (plain && key === "ArrowUp" && before === "") act(() => actions.go(id, -1));
  else if (plain && key === "ArrowDown" && after === "") act(() => actions.go(id, 1));
}

function onPaste(event: ClipboardEvent, id: string, actions: LineActions): void {
  const text = event.clipboardData.getData("text/plain");
  if (!/[\r\n\u2028\u2029]/u.test(text) || !(event.target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  event.stopPropagation();
  const lines = pastedLines(text);
  if (lines.length > 0) actions.paste(id, aroundCaret(event.target), lines);
}

/** One line of a list: its category, its text, what it points at, and its tools. */
export const ListLineRow = memo(function ListLineRow({
  line,
  number,
  label,
  numbered,
  fieldId,
  describedBy,
  hints,
  linkLabel,
  targets,
  actions,
}: ListLineRowProps) {
  const { id, text, category, link } = line;
  const what = `${number}行目`;
  return (
    <li className="list-line-row">
      <span className="list-line-row__number" aria-hidden="true">
        {numbered ? number : "・"}
      </span>
      <div className="list-line-row__body" onPasteCapture={(event) => onPaste(event, id, actions)}>
        {category !== undefined && (
          <CategoryTag
            category={category}
            hints={hints}
            onChange={(to) => actions.categorise(id, to)}
            {...(text.trim() === "" ? { onUse: () => actions.writeCategory(id) } : {})}
          />
        )}
        <TextArea
          id={fieldId}
          name={category === undefined ? `${label} ${what}` : `${label} ${what}（${category}）`}
          describedBy={describedBy}
          rows={1}
          value={text}
          onChange={(typed) => actions.type(id, typed)}
          onKeyDown={(event) => onKey(event, id, actions)}
        />
        {linkLabel !== undefined && (targets.length > 0 || link !== undefined) && (
          <div className="list-line-row__link">
            <label htmlFor={`${fieldId}-link`}>{linkLabel}</label>
            <Select
              id={`${fieldId}-link`}
              value={link ?? ""}
              options={[
                { id: "", label: "選んでいません" },
                ...(link !== undefined && targets.every((target) => target.id !== link)
                  ? [{ id: link, label: "（なくなった行）" }]
                  : []),
                ...targets.map((target) => ({ id: target.id, label: target.text })),
              ]}
              onChange={(target) => actions.link(id, target)}
            />
          </div>
        )}
      </div>
      <RowTools what={what} onMove={(step) => actions.move(id, step)} onRemove={() => actions.remove(id)} />
    </li>
  );
});

interface CategoryTagProps {
  readonly category: string;
  readonly hints: readonly string[];
  onChange(category: string | undefined): void;
  onUse?(): void;
}

/** The hint a line was written under: can be changed, taken off, or be the answer itself. */
function CategoryTag({ category, hints, onChange, onUse }: CategoryTagProps) {
  return (
    <div className="list-line-row__category">
      <MenuButton
        edits
        label={category}
        variant="text"
        size="small"
        items={[
          ...hints.map((hint) => ({
            id: hint,
            label: hint,
            chosen: hint === category,
            onAction: () => onChange(hint),
          })),
          { id: "\u0000none", label: "分類を外す", chosen: false, onAction: () => onChange(undefined) },
        ]}
      />
      {onUse && (
        <LinkButton edits onPress={onUse}>
          「{category}」とだけ書く
        </LinkButton>
      )}
    </div>
  );
}
