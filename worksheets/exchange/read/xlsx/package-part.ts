import { broken } from "../read-failure.ts";
import type { ZipArchive } from "../zip/zip-archive.ts";
import { attribute, scanXml } from "./scan-xml.ts";

/** A part another part refers to. */
export interface Relationship {
  readonly id: string;
  /** The last piece of its type, "worksheet"; transitional and strict files write different addresses before it. */
  readonly type: string;
  /** The name of the part; undefined for something outside of the file, which is never looked at. */
  readonly target: string | undefined;
}

/** A part's XML. Undefined: there is no such part. Throws ReadTrouble when it is no text. */
export function partText(archive: ZipArchive, name: string): string | undefined {
  const bytes = archive.read(name);
  if (!bytes) return undefined;
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return broken(`「${name}」の文字を読めません`);
  }
}

/** What a part refers to. Source: ECMA-376 Part 2, section 9.3. */
export function relationshipsOf(archive: ZipArchive, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const xml = partText(archive, name);
  const found: Relationship[] = [];
  if (xml === undefined) return found;
  scanXml(name, xml, {
    open: (tag) => {
      if (tag.name !== "Relationship") return;
      const type = attribute(name, tag, "Type") ?? "";
      const target = attribute(name, tag, "Target");
      const isOutside = attribute(name, tag, "TargetMode") === "External";
      found.push({
        id: attribute(name, tag, "Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: isOutside || target === undefined ? undefined : partName(part.slice(0, slash), target),
      });
    },
  });
  return found;
}

/** The name of a part from where it is referred to; ".." ends at the root of the package. */
function partName(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : `${folder}${target}`;
  const pieces: string[] = [];
  for (const piece of path.split("/")) {
    if (piece === "..") pieces.pop();
    else if (piece !== "" && piece !== ".") pieces.push(piece);
  }
  return pieces.join("/");
}
