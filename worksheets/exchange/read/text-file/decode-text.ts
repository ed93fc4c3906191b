import { ReadTrouble } from "../read-failure.ts";
import type { TextEncoding } from "../table.ts";

const BYTE_ORDER_MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** A text file's characters, and how its bytes were understood. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * Decodes a text file: by its byte order mark, else as UTF-8, else as Shift_JIS as Windows writes it (CP932, with ①㈱
 * 髙﨑), else as EUC-JP. `encoding`: the user knows better. Throws ReadTrouble when nothing fits: no character is
 * ever replaced by "?".
 */
export function decodeText(bytes: Uint8Array, encoding?: TextEncoding): DecodedText {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  if (encoding !== undefined) return { encoding, text: decoded(bytes, encoding) ?? notText() };
  if (marked !== undefined) return { encoding: marked, text: decoded(bytes, marked) ?? notText() };
  // No encoding of Japanese uses a zero byte; files of programs do.
  if (bytes.includes(0)) notText();
  const utf8 = decoded(bytes, "utf-8");
  if (utf8 !== undefined) return { encoding: "utf-8", text: utf8 };
  const sjis = decoded(bytes, "shift_jis");
  const euc = decoded(bytes, "euc-jp");
  if (sjis === undefined || (euc !== undefined && looksLikeEuc(sjis)))
    return { encoding: "euc-jp", text: euc ?? notText() };
  return { encoding: "shift_jis", text: sjis };
}

function decoded(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** EUC-JP read as Shift_JIS is valid more often than not, and then nearly all half-width katakana. */
function looksLikeEuc(sjis: string): boolean {
  const foreign = sjis.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const halfWidth = sjis.match(/[｡-ﾟ]/gu)?.length ?? 0;
  // Half-width text is rare, and where it is written it is written in words with voicing marks.
  return halfWidth > foreign * 0.6 && !/[ｶ-ﾄﾊ-ﾎ][ﾞﾟ]/u.test(sjis);
}

function notText(): never {
  throw new ReadTrouble({ kind: "notText" });
}
