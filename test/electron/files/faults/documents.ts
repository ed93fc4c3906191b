import { hashBytes } from "../../../../electron/files/hash-bytes.ts";
import type { Judged } from "../../../../electron/files/rescue.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { newProject } from "../../../../worksheets/project/new-project.ts";
import { parseProjectFile } from "../../../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../../../worksheets/project/serialize-project.ts";

export const PROJECT_ID = "6f9a1c52-0000-4000-8000-000000000001";

/** A project with about so many characters in it, different in every revision. */
export function projectOf(revision: number, size: number): Project {
  return {
    ...newProject(PROJECT_ID, "2026-04-01T00:00:00.000Z", { name: "北見市" }),
    answers: {
      "a1.summary": { value: `第${revision}版：${"玉ねぎとハッカのまち。".repeat(Math.ceil(size / 11))}` },
    },
  };
}

const written = new Map<string, Uint8Array>();

/** Its file; the same bytes every time. */
export function fileOf(revision: number, size: number): Uint8Array {
  const key = `${revision}/${size}`;
  const known = written.get(key);
  if (known) return known;
  const bytes = serializeProject(projectOf(revision, size), revision);
  written.set(key, bytes);
  return bytes;
}

const judged = new Map<string, Judged<string> | undefined>();

/**
 * Opens a file with the real parser; every content is parsed once. Content: the file's hash.
 * The stand-in for a sealed file is the file behind a first byte of its own.
 */
export async function openFile(bytes: Uint8Array): Promise<Judged<string> | undefined> {
  const hash = hashBytes(bytes);
  if (!judged.has(hash)) {
    const parsed = parseProjectFile(bytes[0] === SEAL ? bytes.subarray(1) : bytes);
    judged.set(
      hash,
      parsed.ok ? { content: hash, project: parsed.project.id, revision: parsed.revision } : undefined,
    );
  }
  return judged.get(hash);
}

const SEAL = 0x53;

export function sealed(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([SEAL, ...bytes]);
}
