import LineBreaker from "linebreak";
import type { FontFace } from "./font-face.ts";
import { isHangingSpace, kinsokuAllows, opensQuotation } from "./kinsoku.ts";
import { type FontRun, joinRuns, type PrintUnit, printUnits } from "./print-unit.ts";

/** CR LF, LF, CR, VT, FF, NEL, and Unicode's line and paragraph separators. */
const HARD_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Absorbs rounding, so that ten characters of 1 em fit ten em. */
const TOLERANCE = 1e-6;

/**
 * Breaks text into lines no wider than `width` (same unit as the font `size`), each as it prints
 * (see `splitByFont`). Breaks where UAX #14 and kinsoku allow it; what has no such place and is longer than a
 * line (a URL, 5,000 letters) is broken between any two graphemes. Spaces at the end of a line are left out.
 * Every line break typed begins a new line, so n of them give at least n + 1 lines; an empty line has no runs.
 * Only a single grapheme wider than `width` exceeds it. Takes time linear in the text's length.
 */
export function breakLines(
  text: string,
  width: number,
  size: number,
  faces: readonly FontFace[],
): FontRun[][] {
  const limit = width / size + TOLERANCE;
  return text.split(HARD_BREAK).flatMap((paragraph) => {
    const units = printUnits(paragraph, faces);
    return fillLines(units, breaksBefore(paragraph, units), limit).map(joinRuns);
  });
}

/** How good a place before a unit is for a break. */
const NO_BREAK = 0;
const EMERGENCY = 1;
const BREAK = 2;

function fillLines(units: readonly PrintUnit[], breaks: Uint8Array, limit: number): PrintUnit[][] {
  const lines: PrintUnit[][] = [];
  let start = 0;
  let lastBreak = 0;
  let lastEmergency = 0;
  // Widths from the paragraph's beginning to the places above and to the current unit.
  const widthBefore = new Float64Array(units.length + 1);
  for (const [i, unit] of units.entries()) {
    widthBefore[i + 1] = (widthBefore[i] ?? 0) + unit.printed.width;
    if (breaks[i] === BREAK) lastBreak = i;
    if (breaks[i] !== NO_BREAK) lastEmergency = i;
    if (isHangingSpace(unit.printed.first)) continue;
    while (i > start && (widthBefore[i + 1] ?? 0) - (widthBefore[start] ?? 0) > limit) {
      const end = lastBreak > start ? lastBreak : lastEmergency > start ? lastEmergency : i;
      lines.push(withoutTrailingSpaces(units, start, end));
      start = end;
    }
  }
  lines.push(withoutTrailingSpaces(units, start, units.length));
  return lines;
}

function breaksBefore(paragraph: string, units: readonly PrintUnit[]): Uint8Array {
  const allowed = new Uint8Array(paragraph.length + 1);
  const breaker = new LineBreaker(paragraph);
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) allowed[found.position] = 1;

  const breaks = new Uint8Array(units.length);
  for (let i = 1; i < units.length; i++) {
    const previous = units[i - 1];
    const unit = units[i];
    if (!previous || !unit) continue;
    const before = previous.printed.first;
    const after = unit.printed.first;
    if (!kinsokuAllows(before, after)) continue;
    // Between the two there may be unprinted characters that allow a break, e.g. U+200B.
    let at = previous.end;
    while (at < unit.start && allowed[at] === 0) at++;
    breaks[i] = allowed[at] === 1 || opensQuotation(before, after) ? BREAK : EMERGENCY;
  }
  return breaks;
}

function withoutTrailingSpaces(units: readonly PrintUnit[], start: number, end: number): PrintUnit[] {
  let last = end;
  while (last > start) {
    const unit = units[last - 1];
    if (!unit || !isHangingSpace(unit.printed.first)) break;
    last--;
  }
  return units.slice(start, last);
}
