import type { Municipality, Project } from "../../worksheets/project/model.ts";
import { newProject } from "../../worksheets/project/new-project.ts";
import type { Version } from "../../worksheets/project/open-file.ts";
import type { App } from "./app-context.tsx";
import type { FileStore } from "./file-store.ts";
import { mayLeave } from "./open-project.ts";
import { withoutEnding } from "./project-name.ts";

/** A project that no file holds: its first save asks for a name, so that nothing is overwritten. */
interface Unfiled {
  readonly project: Project;
  readonly revision: number;
  readonly announcement: string;
  /** Work that would be lost: it counts as unsaved at once. */
  readonly unfiled?: boolean;
  /** What to offer as a name when it is saved. */
  readonly suggestedName?: string;
}

/** Shows it in place of the open project; says whether it did. */
async function openUnfiled(
  app: App,
  file: FileStore,
  { project, revision, announcement, unfiled = false, suggestedName }: Unfiled,
): Promise<boolean> {
  if (!(await mayLeave(app, file))) return false;
  app.host.newProject();
  app.project.getState().open(project, { revision, saved: false, unfiled });
  file.setState({ suggestedName, problem: undefined, givenUp: false });
  const { go, announce } = app.session.getState();
  go({ name: "overview" });
  announce(announcement);
  return true;
}

/** A sample as somebody's own: another project than the sample, made now. */
export function copyOfSample(sample: Project, id: string, createdAt: string): Project {
  return { ...sample, id, createdAt };
}

/** 「始める」: an empty project with what is known of the municipality. */
export function startProject(app: App, file: FileStore, municipality: Municipality): Promise<boolean> {
  const project = newProject(crypto.randomUUID(), new Date().toISOString(), municipality);
  return openUnfiled(app, file, { project, revision: 0, announcement: "新しいプロジェクトを作りました。" });
}

/** 「記入例を見る」: an unsaved copy that can be changed at will. */
export function openSample(app: App, file: FileStore, sample: Project): Promise<boolean> {
  const project = copyOfSample(sample, crypto.randomUUID(), new Date().toISOString());
  const announcement = `記入例（${sample.municipality.name}）を開きました。`;
  return openUnfiled(app, file, { project, revision: 0, announcement });
}

/** 「コピーとして開く」: a project whose file was changed after it was saved. */
export function openDamagedCopy(
  app: App,
  file: FileStore,
  project: Project,
  revision: number,
): Promise<boolean> {
  return openUnfiled(app, file, { project, revision, announcement: "コピーとして開きました。" });
}

/**
 * 「この版を開く」: an earlier state of a file that was refused, as a project of its own that is not saved yet. Says why it
 * cannot be read; undefined when it was opened, or the open project was not left.
 */
export async function openVersion(
  app: App,
  file: FileStore,
  version: Version,
  fileName: string,
): Promise<string | undefined> {
  const content = await app.host.readVersion(version.id);
  if (content.kind === "unreadable") return content.reason;
  const { project, revision } = content;
  await openUnfiled(app, file, {
    project,
    revision,
    announcement: `「${fileName}」の見つかった版を開きました。保存するときに、名前を付けてください。`,
    unfiled: true,
    suggestedName: withoutEnding(fileName),
  });
  return undefined;
}
