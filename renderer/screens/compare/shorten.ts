import type { TextPart } from "./mark-changes.ts";

/** A text up to this long is shown whole. */
const SHORT = 500;
/** Characters shown on either side of a change. */
const AROUND = 60;
/** Characters shown of a change, or of a text in which nothing is marked. */
const MOST = 400;

/**
 * The parts with what is far from a change left out, and a long change cut off; the same array when it is short
 * enough. 「…」 stands for what is left out.
 */
export function shorten(parts: readonly TextPart[]): readonly TextPart[] {
  if (parts.reduce((length, { text }) => length + text.length, 0) <= SHORT) return parts;
  const last = parts.length - 1;
  const short = parts.map(({ text, changed }, index) => ({
    text: changed || last === 0 ? start(text, MOST) : context(text, index === 0, index === last),
    changed,
  }));
  return short.every(({ text }, index) => text === parts[index]?.text) ? parts : short;
}

function start(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most).join("")}…`;
}

/** Unchanged text before, between or after changes. */
function context(text: string, isFirst: boolean, isLast: boolean): string {
  const characters = [...text];
  const [head, tail] = [isFirst ? 0 : AROUND, isLast ? 0 : AROUND];
  // Not for the sake of a few characters.
  if (characters.length <= head + tail + AROUND) return text;
  const behind = tail === 0 ? "" : characters.slice(-tail).join("");
  return `${characters.slice(0, head).join("")}…${behind}`;
}
