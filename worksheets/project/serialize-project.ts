import { wellFormed } from "../text/well-formed.ts";
import { BLANK_CHECKSUM, checksumOf, digitsOffset } from "./checksum.ts";
import { FORMAT, FORMAT_VERSION, type ProjectFile } from "./file-format.ts";
import type { Project } from "./model.ts";

/**
 * The bytes of a project file: UTF-8 without a byte order mark, "\n", two spaces of indent, keys in the order of
 * their code units, so that equal projects give equal bytes and two saves compare line by line. Lone surrogates
 * become U+FFFD. `revision` is an integer ≥ 0. Throws a RangeError only for values nested thousands deep,
 * which no schema lets in. `lineage`: see nextLineage.
 */
export function serializeProject(
  project: Project,
  revision: number,
  lineage: readonly string[] = [],
): Uint8Array {
  const file: ProjectFile = {
    format: FORMAT,
    version: FORMAT_VERSION,
    revision,
    checksum: BLANK_CHECKSUM,
    lineage,
    project,
  };
  const text = `${JSON.stringify(file, (_, value: unknown) => (value === file ? file : canonical(value)), 2)}\n`;
  const bytes = new TextEncoder().encode(text);
  const at = digitsOffset(text, BLANK_CHECKSUM) ?? 0;
  const digits = checksumOf(bytes, at).slice(-64);
  bytes.set(new TextEncoder().encode(digits), at);
  return bytes;
}

/** A value as it is written: well-formed text, sorted keys. Applied to each level in turn by JSON.stringify. */
function canonical(value: unknown): unknown {
  if (typeof value === "string") return wellFormed(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const object = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(object).sort();
  return Object.fromEntries(keys.map((key) => [wellFormed(key), object[key]]));
}
