import { phrases } from "./phrases.ts";
import { STYLES } from "./styles.ts";
import type { Surface } from "./surface.ts";
import type { SetLine, Typesetter } from "./typesetter.ts";

/** More characters than this are set in two vertical lines. */
const LONGEST = 9;
/** Distance between two vertical lines, in points. */
const LINE_WIDTH = 9.4;

/** A heading in vertical lines of upright characters; the first line stands at the right. */
export interface VerticalText {
  readonly lines: readonly (readonly SetLine[])[];
  /** In points. */
  readonly height: number;
}

export function verticalText(text: string, type: Typesetter): VerticalText {
  const style = STYLES.verticalHeading;
  const lines = divided(text).map((characters) => characters.map((character) => type.line(character, style)));
  return { lines, height: Math.max(0, ...lines.map((line) => line.length)) * style.pitch };
}

/** Draws it in the middle of `width`, from `y` downwards. */
export function drawVerticalText(
  surface: Surface,
  text: VerticalText,
  x: number,
  y: number,
  width: number,
): void {
  const right = x + width / 2 + ((text.lines.length - 1) * LINE_WIDTH) / 2;
  for (const [index, line] of text.lines.entries()) {
    const middle = right - index * LINE_WIDTH;
    let top = y;
    for (const character of line) {
      surface.text(character, middle - character.width / 2, top, { vertical: true });
      top += character.style.pitch;
    }
  }
}

/** Two lines of about the same length, the second beginning with a word. */
function divided(text: string): readonly (readonly string[])[] {
  const characters = Array.from(text);
  if (characters.length <= LONGEST) return [characters];
  const middle = characters.length / 2;
  let place = 0;
  let best = Math.ceil(middle);
  let distance = middle;
  for (const phrase of phrases(text)) {
    if (place > 0 && Math.abs(place - middle) < distance) {
      best = place;
      distance = Math.abs(place - middle);
    }
    place += Array.from(phrase).length;
  }
  return [characters.slice(0, best), characters.slice(best)];
}
