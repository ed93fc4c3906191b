import { phrases } from "./phrases.ts";
import type { TextStyle } from "./styles.ts";
import type { SetLine, Typesetter } from "./typesetter.ts";

/**
 * A heading or label in lines of about the same length that begin with a word, unless the word is longer than a
 * line or this would take two lines more.
 */
export function headingLines(
  type: Typesetter,
  text: string,
  width: number,
  style: TextStyle,
): readonly SetLine[] {
  const plain = type.lines(text, width, style);
  if (plain.length === 1) return plain;
  const pieces = phrases(text)
    .flatMap((piece) => type.lines(piece, width, style).map(textOf))
    .map((piece) => ({ piece, width: type.line(piece, style).width }));
  let best = filled(pieces, width);
  if (best.length > plain.length + 1) return plain;
  let [low, high] = [width / 2, width];
  while (high - low > style.size / 4) {
    const middle = (low + high) / 2;
    const lines = filled(pieces, middle);
    if (lines.length > best.length) low = middle;
    else {
      best = lines;
      high = middle;
    }
  }
  return best.map((line) => type.line(line, style));
}

function textOf({ runs }: SetLine): string {
  return runs.map(({ text }) => text).join("");
}

/** Pieces put into lines as long as they fit. */
function filled(
  pieces: readonly { readonly piece: string; readonly width: number }[],
  width: number,
): readonly string[] {
  const lines: string[] = [];
  let used = 0;
  for (const { piece, width: itsWidth } of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && used + itsWidth <= width) {
      lines[lines.length - 1] = last + piece;
      used += itsWidth;
    } else {
      lines.push(piece);
      used = itsWidth;
    }
  }
  return lines;
}
