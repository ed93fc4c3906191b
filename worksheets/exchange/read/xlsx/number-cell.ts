import { assertNever } from "../../../definition/assert-never.ts";
import type { TableCell } from "../table.ts";
import type { NumberFormat } from "./number-format.ts";
import { type SerialMoment, serialMoment } from "./serial-date.ts";

/** Spreadsheets compute and show fifteen significant digits; 0.1 + 0.2 is 0.3 there. */
const DIGITS = 15;

const plainNumber = (value: number): string => String(Number(value.toPrecision(DIGITS)));

/** A cell that holds a number, as its format shows it: a day, a time, 50%, 090-0012, or the number itself. */
export function numberCell(value: number, format: NumberFormat, from1904: boolean): TableCell {
  switch (format.kind) {
    case "plain":
      return { kind: "number", text: plainNumber(value), value };
    case "percent":
      return { kind: "number", text: `${plainNumber(value * 100)}%`, value };
    case "digits":
      return { kind: "number", text: inPattern(value, format.pattern), value };
    case "date": {
      const moment = serialMoment(value, from1904);
      if (!moment) return { kind: "number", text: plainNumber(value), value };
      return dateCell(moment, format.era);
    }
    case "time":
      return { kind: "time", text: timeText(value, format.elapsed) };
    default:
      return assertNever(format);
  }
}

/** A cell that holds a moment. */
export function dateCell({ iso, seconds }: SerialMoment, era: boolean): TableCell {
  const day = iso.replaceAll("-", "/");
  return { kind: "date", text: seconds === 0 ? day : `${day} ${clockText(seconds)}`, iso, era };
}

/** A number of days as hours and minutes. */
function timeText(days: number, elapsed: boolean): string {
  const seconds = Math.round(days * 86_400);
  return clockText(elapsed ? seconds : ((seconds % 86_400) + 86_400) % 86_400);
}

function clockText(seconds: number): string {
  const two = (part: number) => String(Math.floor(part)).padStart(2, "0");
  const minutes = `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}`;
  return seconds % 60 === 0 ? minutes : `${minutes}:${two(seconds % 60)}`;
}

/** A whole number put into a pattern of zeros from the right: 12 in "0000" is 0012. */
function inPattern(value: number, pattern: string): string {
  const zeros = pattern.replaceAll(/[^0]/gu, "").length;
  const digits = plainNumber(value);
  if (!/^\d+$/u.test(digits)) return digits;
  const padded = digits.padStart(zeros, "0");
  let next = padded.length - zeros;
  const filled = pattern.replaceAll("0", () => {
    const digit = padded[next] ?? "";
    next += 1;
    return digit;
  });
  return padded.slice(0, padded.length - zeros) + filled;
}
