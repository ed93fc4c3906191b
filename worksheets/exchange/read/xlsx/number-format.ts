/** How a number is shown, as far as it changes what the number means. */
export type NumberFormat =
  | { readonly kind: "plain" }
  /** A day; `era`: 令和… */
  | { readonly kind: "date"; readonly era: boolean }
  /** A time of day; `elapsed`: hours count on past 24. */
  | { readonly kind: "time"; readonly elapsed: boolean }
  | { readonly kind: "percent" }
  /** Digits put into a pattern: "0000", "000-0000". */
  | { readonly kind: "digits"; readonly pattern: string };

const PLAIN: NumberFormat = { kind: "plain" };

/** Formats that have a number instead of a code: ECMA-376 Part 1, 18.8.30; 27–36 and 50–58 are Japanese dates. */
const BUILT_IN: readonly (readonly [from: number, to: number, format: NumberFormat])[] = [
  [9, 10, { kind: "percent" }],
  [14, 17, { kind: "date", era: false }],
  [18, 21, { kind: "time", elapsed: false }],
  [22, 22, { kind: "date", era: false }],
  [27, 29, { kind: "date", era: true }],
  [30, 31, { kind: "date", era: false }],
  [32, 33, { kind: "time", elapsed: false }],
  [34, 36, { kind: "date", era: true }],
  [45, 45, { kind: "time", elapsed: false }],
  [46, 46, { kind: "time", elapsed: true }],
  [47, 47, { kind: "time", elapsed: false }],
  [50, 54, { kind: "date", era: true }],
  [55, 56, { kind: "date", era: false }],
  [57, 58, { kind: "date", era: true }],
];

/** A built-in format by its number. */
export function builtInFormat(id: number): NumberFormat {
  return BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? PLAIN;
}

/** What a format's code says. Only its first section counts: the others are for negative numbers and texts. */
export function formatOfCode(code: string): NumberFormat {
  const elapsed = /\[(?:h+|m+|s+)\]/iu.test(code);
  // Literal text and colours say nothing: "年" in quotes, \-, _ , *x, [$-411], [赤].
  const section = code.replaceAll(/"[^"]*"|[\\_*]./gu, "").split(";")[0] ?? "";
  const bare = section.replaceAll(/\[[^\]]*\]/gu, "");
  if (/^(?:general|g\/標準|@)?$/iu.test(bare.trim())) return elapsed ? { kind: "time", elapsed } : PLAIN;
  // "E+" is an exponent; every other e is a year of an era.
  const letters = bare.replaceAll(/e[+-]/giu, "").replaceAll(/am\/pm|a\/p|午前\/午後/giu, "h");
  if (elapsed || (/[hs]/iu.test(letters) && !/[ydgeb]|aaa/iu.test(letters))) return { kind: "time", elapsed };
  if (/[ymdge]|aaa/iu.test(letters)) return { kind: "date", era: /[ge]/iu.test(letters) };
  if (bare.includes("%")) return { kind: "percent" };
  return digitPattern(code);
}

/** "0000" and "000-0000" put zeros before what is too short: postal codes, telephone numbers. */
function digitPattern(code: string): NumberFormat {
  const section = code.split(";")[0] ?? "";
  const pattern = section.replaceAll(/\\(.)/gu, "$1").replaceAll(/"([^"]*)"/gu, "$1");
  const zeros = pattern.replaceAll(/[^0]/gu, "").length;
  return /^[0()\-‐－ ]+$/u.test(pattern) && zeros > 1 ? { kind: "digits", pattern } : PLAIN;
}
