import type { ListLine, ListValue } from "../../worksheets/items/list.ts";
import { changed, insertedAfter } from "./rows.ts";

/** A list after an edit, and the line that has the focus then. */
export interface EditedLines {
  readonly value: ListValue;
  readonly focus: string;
}

/** The text of a line around the caret or what is selected. */
export interface AroundCaret {
  readonly before: string;
  readonly after: string;
}

/** Enter: what is behind the caret goes to a new line below. What is selected goes. */
export function splitLine(
  value: ListValue,
  id: string,
  { before, after }: AroundCaret,
  newId: () => string,
): EditedLines {
  const below: ListLine = { id: newId(), text: after };
  const shortened = changed(value, id, (line) => ({ ...line, text: before }));
  return { value: insertedAfter(shortened, id, [below]), focus: below.id };
}

/** Pastes lines into a line: the first joins what is before the caret, the last what is behind it. */
export function withPastedLines(
  value: ListValue,
  id: string,
  { before, after }: AroundCaret,
  pasted: readonly string[],
  newId: () => string,
): EditedLines {
  const [first = "", ...others] = pasted;
  const joined = changed(value, id, (line) => ({
    ...line,
    text: others.length === 0 ? `${before}${first}${after}` : `${before}${first}`,
  }));
  const added = others.map(
    (text, i): ListLine => ({ id: newId(), text: i === others.length - 1 ? `${text}${after}` : text }),
  );
  return { value: insertedAfter(joined, id, added), focus: added.at(-1)?.id ?? id };
}

/** The first blank line without category and link, which a hint or a picked line may take. */
function freeLine(value: ListValue): ListLine | undefined {
  return value.find(({ text, category, link }) => text.trim() === "" && !category && !link);
}

/** Adds a line; it takes the place of a blank one if there is any. */
export function withLine(value: ListValue, line: ListLine): EditedLines {
  const free = freeLine(value);
  if (free === undefined) return { value: [...value, line], focus: line.id };
  return { value: changed(value, free.id, () => ({ ...line, id: free.id })), focus: free.id };
}

/** A line without its category or link, or with another one. */
export function withMark(line: ListLine, mark: "category" | "link", to: string | undefined): ListLine {
  const { [mark]: _, ...rest } = line;
  return to === undefined || to === "" ? rest : { ...rest, [mark]: to };
}
