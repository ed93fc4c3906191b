import type { Chapter, LeafletCell, LeafletPart } from "../document-tree.ts";

/** A cell with what was typed, in lines; [] of nothing. */
export function cell(text: string, more: Partial<LeafletCell> = {}): LeafletCell {
  return { title: "", lines: linesOf(text), ...more };
}

/** A cell that names its row. */
export function heading(title: string): LeafletCell {
  return { title, lines: [], heads: true };
}

/** A square to tick by hand. */
export function tick(check: "open" | "done" = "open"): LeafletCell {
  return { title: "", lines: [], check };
}

/** A text as typed, in lines; [] when it is blank. */
export function linesOf(text: string): readonly string[] {
  return text.trim() === "" ? [] : text.trim().split(/\r\n|[\r\n]/u);
}

/** Labels with what belongs to them, those without anything left out. */
export function facts(
  entries: readonly (readonly [label: string, lines: readonly string[]])[],
): readonly LeafletPart[] {
  const rows = entries
    .filter(([, lines]) => lines.length > 0)
    .map(([label, lines]) => [heading(label), { title: "", lines }]);
  if (rows.length === 0) return [];
  const columns = [
    { label: "", width: 1.6 },
    { label: "", width: 6 },
  ];
  return [{ part: "rows", columns, rows }];
}

/** The chapter, if there is anything in it. */
export function chapter(title: string, parts: readonly LeafletPart[]): readonly Chapter[] {
  const filled = parts.filter((part) =>
    part.part === "text"
      ? part.lines.length > 0
      : part.part === "list"
        ? part.items.length > 0
        : part.rows.length > 0,
  );
  return filled.length > 0 ? [{ title, parts: filled }] : [];
}
