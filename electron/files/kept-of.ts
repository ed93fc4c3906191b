import type { Journals } from "./journals.ts";
import type { KeptProject } from "./kept.ts";
import type { Protection } from "./protection.ts";

/**
 * What is kept of a project, newest first, but for what another process writes at this moment. What is sealed is left
 * out unless `protection` opens it. Never rejects.
 */
export async function keptOf(
  journals: Pick<Journals, "of" | "unseal">,
  projectId: string,
  protection: Protection | undefined,
): Promise<readonly KeptProject[]> {
  const list = await journals.of(projectId);
  const found: KeptProject[] = [];
  for (const kept of list.ok ? list.kept : []) {
    if (kept.inUse) continue;
    const opened =
      kept.kind === "sealed" && protection ? await journals.unseal(kept.id, protection.journal) : kept;
    // The beginning of two ids' hashes can be the same.
    if (opened?.kind === "project" && opened.projectId === projectId) found.push(opened);
  }
  return found;
}
