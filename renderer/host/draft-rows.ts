import type { Project } from "../../worksheets/project/model.ts";
import { projectSubject } from "../../worksheets/project/project-subject.ts";
import { validateProject } from "../../worksheets/project/validate-project.ts";
import type { FileHandle } from "./file-access.ts";
import { isHandle } from "./recents.ts";

/** A draft as it lies in the store. */
export interface DraftRow {
  readonly key: string;
  /** The tab that keeps it; undefined in drafts of version 0.1. */
  readonly tab: string | undefined;
  readonly projectId: string;
  readonly revision: number;
  readonly fileName: string | undefined;
  /** ISO 8601 instant of the last edit. */
  readonly at: string;
  readonly handle: FileHandle | undefined;
  /** Of the file's bytes that the edits were made on. */
  readonly fileHash: string | undefined;
  /** The checksum of the file that the edits were made on, and of the saves before. */
  readonly lineage: readonly string[];
  readonly content:
    | { readonly kind: "project"; readonly project: Project; readonly subject: string }
    /** Bytes of a project file, sealed for DRAFT_CONTEXT. */
    | { readonly kind: "sealed"; readonly bytes: Uint8Array };
}

/** What sealed drafts are bound to, so that one never opens as a file. */
export const DRAFT_CONTEXT = new TextEncoder().encode("co-lead-draft");

const text = (value: unknown) => (typeof value === "string" ? value : undefined);

/** A row as read from the store, which a newer version of the app or a fault may have written. */
export function draftRow(row: unknown): DraftRow | undefined {
  if (typeof row !== "object" || row === null) return undefined;
  const { key, tab, projectId, revision, fileName, at, handle, fileHash, lineage, sealed, project } =
    row as Readonly<Record<string, unknown>>;
  if (typeof at !== "string") return undefined;
  const rest = {
    tab: text(tab),
    revision: Number.isSafeInteger(revision) ? Number(revision) : 0,
    fileName: text(fileName),
    at,
    handle: isHandle(handle) ? handle : undefined,
    fileHash: text(fileHash),
    lineage: Array.isArray(lineage) ? lineage.filter((checksum) => typeof checksum === "string") : [],
  };
  if (sealed instanceof Uint8Array) {
    if (typeof key !== "string" || typeof projectId !== "string") return undefined;
    return { ...rest, key, projectId, content: { kind: "sealed", bytes: sealed } };
  }
  const valid = validateProject(project);
  if (!valid.ok) return undefined;
  const { id } = valid.project;
  return {
    ...rest,
    // Version 0.1 kept one draft of a project, under the project's id.
    key: text(key) ?? id,
    projectId: id,
    content: { kind: "project", project: valid.project, subject: projectSubject(valid.project) },
  };
}

/** A draft as it is put into the store. */
export function storedDraft({ content, ...row }: DraftRow): object {
  return content.kind === "sealed" ? { ...row, sealed: content.bytes } : { ...row, project: content.project };
}
