import type { ZipArchive } from "../zip/zip-archive.ts";
import { partText } from "./package-part.ts";
import { RichText } from "./rich-text.ts";
import { scanXml } from "./scan-xml.ts";

/** The texts cells refer to by number. Source: ECMA-376 Part 1, 18.4. */
export function readSharedStrings(archive: ZipArchive, part: string | undefined): readonly string[] {
  const xml = part === undefined ? undefined : partText(archive, part);
  const strings: string[] = [];
  if (part === undefined || xml === undefined) return strings;
  const rich = new RichText();
  scanXml(part, xml, {
    open: ({ name }) => rich.open(name),
    close: (name) => {
      rich.close(name);
      if (name === "si") strings.push(rich.take());
    },
    text: (text) => rich.text(text),
  });
  return strings;
}
