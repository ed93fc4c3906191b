import type { PasswordOutcome } from "../host/file-guard.ts";
import type { App } from "./app-context.tsx";
import type { FileStore } from "./file-store.ts";
import { saveProject } from "./save-project.ts";

/**
 * Sets, changes or (undefined) removes the open project's password. Afterwards its file holds the project as it was
 * when this was called. Undefined when no project is open.
 */
export async function setPassword(
  app: App,
  file: FileStore,
  password: string | undefined,
): Promise<PasswordOutcome | undefined> {
  const { project } = app.project.getState();
  if (!project) return undefined;
  const hadOne = app.host.hasPassword();
  const outcome = await app.host.setPassword(project, password);
  if (outcome.kind !== "done") return outcome;
  const { saved } = outcome;
  if (saved) {
    if (app.project.getState().project?.id === project.id)
      app.project.getState().markSaved(project, saved.revision);
    file.setState({
      name: saved.name,
      savedAt: new Date().toISOString(),
      downloaded: saved.downloaded ?? false,
      unconfirmed: saved.flushed === false,
      standing: saved.downloaded ? "none" : "same",
      trouble: undefined,
      problem: undefined,
    });
    return outcome;
  }
  const again = await saveProject(app, file);
  if (again?.kind !== "cancelled" || hadOne) return outcome;
  // It got no name: a password that protects nothing yet must not be left behind to surprise at the next save.
  await app.host.setPassword(project, undefined);
  return { kind: "cancelled" };
}
