import { MAX_TEXT } from "../../items/limits.ts";
import { codePointLabel } from "../../text/code-point-label.ts";
import { toHiragana } from "../../text/comparable.ts";
import { eraDay, westernDay } from "../../text/era.ts";
import { fromRadicals } from "../../text/kangxi.ts";
import { ownCharacters } from "../../text/own-characters.ts";
import { readDate } from "../../text/read-date.ts";
import { wellFormed } from "../../text/well-formed.ts";
import { usualWidth } from "../../text/width.ts";
import type { TableCell } from "../read/table.ts";
import { serialMoment } from "../read/xlsx/serial-date.ts";
import type { ImportSetting } from "./import-setting.ts";
import type { ImportTarget } from "./import-target.ts";

/** What is said about a cell. `keptOut`: its value is not taken; `look`: it is, and somebody should look at it. */
export interface CellNote {
  readonly kind: "keptOut" | "look";
  readonly message: string;
}

/** A cell as text for a field; `text` undefined: it cannot be taken, and a note says why. */
export interface ReadCell {
  readonly text: string | undefined;
  readonly notes: readonly CellNote[];
}

export interface CellPlace {
  readonly target: ImportTarget;
  /** The column holds days. */
  readonly isDay: boolean;
  readonly from1904: boolean;
  /** From the heading's brackets: 所要時間（分）. */
  readonly unit: string | undefined;
}

const keptOut = (message: string): ReadCell => ({ text: undefined, notes: [{ kind: "keptOut", message }] });

/** Reads a filled cell as the text of a field. Nothing is lost without a note. */
export function readCell(cell: TableCell, place: CellPlace, setting: ImportSetting): ReadCell {
  if (cell.kind === "error") return keptOut(`エラー値（${cell.text}）のため、取り込みません`);
  if (cell.kind === "uncomputed")
    return keptOut(
      "数式の結果がファイルに入っていません。Excelで開いて保存し直すと、取り込めるようになります",
    );
  const day = place.isDay || cell.kind === "date" ? readDay(cell, place, setting) : undefined;
  const whole = day?.text ?? withUnit(cell, place.unit);
  if (whole.length > MAX_TEXT) return keptOut(`文字が多すぎるため、取り込みません（${whole.length}文字）`);
  const text = tidied(whole, place.target.field, setting);
  const notes: CellNote[] = [...(day?.notes ?? []), ...characterNotes(text), ...phoneNotes(cell, place)];
  return { text, notes };
}

/** Blanks around a text go, look-alike radicals become kanji; the rest is as the user chose. */
export function tidied(text: string, field: string | undefined, { width, kana }: ImportSetting): string {
  const plain = fromRadicals(wellFormed(text)).replaceAll(/\r\n?/gu, "\n").trim();
  const sized = width === "usual" ? usualWidth(plain).trim() : plain;
  return field === "kana" && kana === "hiragana" ? toHiragana(usualWidth(sized)) : sized;
}

/** A number under 所要時間（分） is "60分". */
function withUnit(cell: TableCell, unit: string | undefined): string {
  return unit !== undefined && (cell.kind === "number" || /^[\d.,]+$/u.test(cell.text))
    ? `${cell.text}${unit}`
    : cell.text;
}

function readDay(
  cell: TableCell,
  { from1904 }: CellPlace,
  { days }: ImportSetting,
): { readonly text: string; readonly notes: readonly CellNote[] } {
  const iso = isoOf(cell, from1904);
  if (iso === undefined)
    return {
      text: cell.text,
      notes: [
        { kind: "look", message: `「${cell.text}」を日付として読めないため、書かれているとおりに入れます` },
      ],
    };
  const time = cell.kind === "date" ? cell.text.slice("YYYY/MM/DD".length) : "";
  if (days === "era") return { text: `${eraDay(iso)}${time}`, notes: [] };
  if (days === "western") return { text: `${westernDay(iso)}${time}`, notes: [] };
  if (cell.kind === "text" && !isSerial(cell)) return { text: cell.text, notes: [] };
  const isEra = cell.kind === "date" && cell.era;
  return { text: `${isEra ? eraDay(iso) : iso.replaceAll("-", "/")}${time}`, notes: [] };
}

function isoOf(cell: TableCell, from1904: boolean): string | undefined {
  if (cell.kind === "date") return cell.iso;
  const serial = isSerial(cell) ? Number(cell.text) : undefined;
  return serial === undefined ? readDate(cell.text) : serialMoment(serial, from1904)?.iso;
}

/** A number of days since 1900, for the years 1927–2173: 2021 or 11 alone are no day. */
function isSerial({ text }: TableCell): boolean {
  return /^[1-9]\d{4}$/u.test(text);
}

/** A telephone number a spreadsheet took for a number has lost its first zero. */
function phoneNotes(cell: TableCell, { target }: CellPlace): readonly CellNote[] {
  if (target.isPhone !== true || !/^[1-9]\d{8,9}$/u.test(cell.text)) return [];
  return [{ kind: "look", message: `「${cell.text}」は、先頭の0が消えているようです` }];
}

/** 外字: characters a user drew, which other computers do not have. They are kept as they are. */
function characterNotes(text: string): readonly CellNote[] {
  const own = ownCharacters(text);
  const broken = text.includes("\ufffd");
  return [
    ...(own.length > 0
      ? [
          {
            kind: "look",
            message: `外字（${codePointLabel(own.join(""))}）があります。ほかのPCや印刷では、正しく表示されないことがあります`,
          } as const,
        ]
      : []),
    ...(broken
      ? [
          {
            kind: "look",
            message: "文字化けした文字（\ufffd）があります。元のファイルの文字を確かめてください",
          } as const,
        ]
      : []),
  ];
}
