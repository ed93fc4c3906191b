import { validateProject } from "../../worksheets/project/validate-project.ts";
import type { KeptDraft } from "./host.ts";
import type { LocalStore } from "./local-store.ts";

/** A draft as read from the store, which a newer version of the app or a fault may have written. */
function draftOf(row: unknown): KeptDraft | undefined {
  if (typeof row !== "object" || row === null) return undefined;
  const { project, revision, fileName, at } = row as Readonly<Record<string, unknown>>;
  const valid = validateProject(project);
  if (!valid.ok || typeof at !== "string") return undefined;
  return {
    project: valid.project,
    revision: Number.isSafeInteger(revision) ? Number(revision) : 0,
    fileName: typeof fileName === "string" ? fileName : undefined,
    at,
  };
}

/** The drafts in a store, newest first. One that cannot be read stays where it is and is left out. */
export async function readDrafts(store: LocalStore): Promise<readonly KeptDraft[]> {
  const rows = await store.all("drafts");
  return rows
    .map(draftOf)
    .filter((draft) => draft !== undefined)
    .sort((a, b) => b.at.localeCompare(a.at));
}

/** The draft of one project. */
export async function readDraft(store: LocalStore, projectId: string): Promise<KeptDraft | undefined> {
  return draftOf(await store.get("drafts", projectId));
}
