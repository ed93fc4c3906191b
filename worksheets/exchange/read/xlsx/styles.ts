import type { ZipArchive } from "../zip/zip-archive.ts";
import { builtInFormat, formatOfCode, type NumberFormat } from "./number-format.ts";
import { partText } from "./package-part.ts";
import { attribute, scanXml } from "./scan-xml.ts";

/** How numbers of each cell style are shown, by the style's number. Source: ECMA-376 Part 1, 18.8. */
export function readStyles(archive: ZipArchive, part: string | undefined): readonly NumberFormat[] {
  const xml = part === undefined ? undefined : partText(archive, part);
  const styles: NumberFormat[] = [];
  if (part === undefined || xml === undefined) return styles;
  const own = new Map<number, NumberFormat>();
  let inCellStyles = false;
  scanXml(part, xml, {
    open: (tag) => {
      if (tag.name === "cellXfs") inCellStyles = true;
      if (tag.name === "numFmt")
        own.set(
          Number(attribute(part, tag, "numFmtId")),
          formatOfCode(attribute(part, tag, "formatCode") ?? ""),
        );
      if (tag.name === "xf" && inCellStyles) {
        const id = Number(attribute(part, tag, "numFmtId") ?? 0);
        styles.push(own.get(id) ?? builtInFormat(id));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return styles;
}
