import { z } from "zod";
import type { Project } from "../../worksheets/project/model.ts";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";

/** Version 0.1 kept what was not saved in files of this ending: a line of JSON, then a project file. */
export const DRAFT_ENDING = ".draft";

const headSchema = z.object({ fileName: z.string().max(1000).optional(), at: z.iso.datetime() });

export interface OldDraft {
  readonly project: Project;
  readonly revision: number;
  readonly fileName: string | undefined;
  /** ISO 8601 instant of the last edit. */
  readonly at: string;
}

/** Reads a draft, so that an update of the app loses nothing. Undefined when it is none or damaged. Never throws. */
export function readOldDraft(bytes: Uint8Array): OldDraft | undefined {
  const end = bytes.indexOf(0x0a);
  if (end < 0) return undefined;
  const file = parseProjectFile(bytes.subarray(end + 1));
  if (!file.ok) return undefined;
  try {
    const { fileName, at } = headSchema.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))));
    return { project: file.project, revision: file.revision, fileName, at };
  } catch {
    return undefined;
  }
}
