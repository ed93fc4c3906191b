import { CHECKSUM_PATTERN, checksumOf, digitsOffset } from "./checksum.ts";
import { FORMAT, FORMAT_VERSION, LINEAGE_SINCE, MAX_FILE_BYTES, type ProjectFile } from "./file-format.ts";
import { foreignByBytes, foreignByText } from "./foreign-file.ts";
import { isLineage } from "./lineage.ts";
import { MIGRATIONS, migrate } from "./migrations/index.ts";
import type { Migration } from "./migrations/migration.ts";
import type { Project } from "./model.ts";
import type { ParseFailure } from "./parse-failure.ts";
import { isSealed } from "./sealed/seal-header.ts";
import { parseStrictJson } from "./strict-json.ts";
import { decodeUtf8, firstInvalidUtf8, withoutBom } from "./utf8.ts";
import { knownPartOf, validateProject } from "./validate-project.ts";

export type ParseResult =
  | {
      readonly ok: true;
      readonly project: Project;
      readonly revision: number;
      /** Of this file: what the next save names as its newest ancestor. */
      readonly checksum: string;
      /** Checksums of the saves this file came from, newest first; [] in files of version 1. */
      readonly lineage: readonly string[];
      /** The version of the file as it is on disk. */
      readonly version: number;
      /** Present when the project was brought up from this older version. */
      readonly migratedFrom?: number;
    }
  | { readonly ok: false; readonly failure: ParseFailure };

/** What this program can read. Given by tests of migrations only. */
export interface Supported {
  readonly migrations: readonly Migration[];
  readonly currentVersion: number;
}

const SUPPORTED: Supported = { migrations: MIGRATIONS, currentVersion: FORMAT_VERSION };

const ENVELOPE_KEYS = ["format", "version", "revision", "checksum", "lineage", "project"] as const;

/**
 * Opens a project file that may be anything: size cap → byte order mark → sealed? → UTF-8 → JSON → shape → too new? →
 * migrate → validate → checksum. Pure; never throws; every refusal is a member of ParseFailure.
 */
export function parseProjectFile(bytes: Uint8Array, supported: Supported = SUPPORTED): ParseResult {
  if (bytes.length > MAX_FILE_BYTES)
    return refuse({ kind: "tooLarge", bytes: bytes.length, limit: MAX_FILE_BYTES });
  const content = withoutBom(bytes);
  if (isSealed(content)) return refuse({ kind: "sealed" });
  const foreign = foreignByBytes(content);
  const text = decodeUtf8(content);
  if (text === undefined) {
    if (foreign !== undefined) return refuse({ kind: "notAProjectFile", seems: foreign });
    return refuse({ kind: "notUtf8", offset: bytes.length - content.length + firstInvalidUtf8(content) });
  }
  if (!/[^\s\0]/u.test(text)) return refuse({ kind: "empty" });
  const json = parseStrictJson(text);
  if (!json.ok) {
    const seems = foreign ?? (json.failure.kind === "notJson" ? foreignByText(text) : undefined);
    return refuse(seems === undefined ? json.failure : { kind: "notAProjectFile", seems });
  }
  const envelope = checkEnvelope(json.value, supported.currentVersion);
  if ("kind" in envelope) return refuse(envelope);
  return openEnvelope(envelope, () => isIntact(envelope.checksum, text, content), supported);
}

function openEnvelope(envelope: ProjectFile, intact: () => boolean, supported: Supported): ParseResult {
  const { version, revision, checksum, lineage, project } = envelope;
  if (version > supported.currentVersion) {
    const known = knownPartOf(project);
    return refuse({
      kind: "tooNew",
      version,
      supported: supported.currentVersion,
      intact: intact(),
      ...(known === undefined ? {} : { project: known }),
    });
  }
  const migrated = migrate(project, version, supported.migrations, supported.currentVersion);
  if (!migrated.ok) return migrated;
  const valid = validateProject(migrated.project);
  if (!valid.ok) return refuse({ ...valid.failure, path: ["project", ...valid.failure.path] });
  if (!intact()) return refuse({ kind: "checksum", project: valid.project, revision });
  const result = { ok: true, project: valid.project, revision, checksum, lineage, version } as const;
  return version === supported.currentVersion ? result : { ...result, migratedFrom: version };
}

/** The envelope around the project. A newer version's may have further keys. */
function checkEnvelope(value: unknown, currentVersion: number): ProjectFile | ParseFailure {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { kind: "notAProjectFile", seems: "otherJson" };
  const file = value as Readonly<Record<string, unknown>>;
  if (file.format !== FORMAT)
    return Object.hasOwn(file, "project") && Object.hasOwn(file, "checksum")
      ? damaged("format", "ファイルの種類の名前が違います")
      : { kind: "notAProjectFile", seems: "otherJson" };
  const { version, revision, checksum } = file;
  if (!isCount(version) || version < 1) return damaged("version", "ファイルの版が数になっていません");
  if (!isCount(revision)) return damaged("revision", "保存の回数が数になっていません");
  if (typeof checksum !== "string" || !CHECKSUM_PATTERN.test(checksum))
    return damaged("checksum", "確認用の値（チェックサム）の形が違います");
  if (!Object.hasOwn(file, "project")) return damaged("project", "記入内容がありません");
  const unknown = Object.keys(file).find((key) => !isEnvelopeKey(key, version));
  if (unknown !== undefined && version <= currentVersion)
    return damaged(unknown.slice(0, 40), "知らない項目があります");
  // How a newer version writes it is not known here.
  if (version < LINEAGE_SINCE || version > currentVersion)
    return { format: FORMAT, version, revision, checksum, lineage: [], project: file.project };
  const { lineage } = file;
  if (!isLineage(lineage)) return damaged("lineage", "前の保存の記録の形が違います");
  return { format: FORMAT, version, revision, checksum, lineage, project: file.project };
}

function isEnvelopeKey(key: string, version: number): boolean {
  return ENVELOPE_KEYS.some((known) => known === key) && (key !== "lineage" || version >= LINEAGE_SINCE);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function damaged(key: string, detail: string): ParseFailure {
  return { kind: "invalid", path: [key], where: "ファイルの先頭の部分", detail };
}

function isIntact(checksum: string, text: string, content: Uint8Array): boolean {
  const at = digitsOffset(text, checksum);
  return at !== undefined && checksumOf(content, at) === checksum;
}

function refuse(failure: ParseFailure): ParseResult {
  return { ok: false, failure };
}
