const LONGEST = 31;

/**
 * Names for sheets that Excel accepts, close to those wished for and each once: at most 31 UTF-16 units, without
 * []:*?/\\ and without an apostrophe at the ends. Source: Microsoft, "Rename a worksheet".
 */
export function sheetNames(wished: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wished.map((name) => {
    const base =
      name
        .replace(/[[\]:*?/\\\p{Cc}]/gu, "_")
        .replace(/^'+|'+$/gu, "")
        .trim() || "表";
    for (let count = 1; ; count++) {
      const suffix = count === 1 ? "" : `(${count})`;
      const room = LONGEST - suffix.length;
      const unique = base.slice(0, room).replace(/[\ud800-\udbff]$/u, "") + suffix;
      if (taken.has(unique.toLowerCase())) continue;
      taken.add(unique.toLowerCase());
      return unique;
    }
  });
}
