import type { Municipality, Project } from "../../worksheets/project/model.ts";
import { newProject } from "../../worksheets/project/new-project.ts";
import type { KeptDraft } from "../host/host.ts";
import type { App } from "./app-context.tsx";
import type { FileStore } from "./file-store.ts";
import { mayLeave } from "./open-project.ts";

/** A project that no file holds: its first save asks for a name, so that nothing is overwritten. */
interface Unfiled {
  readonly project: Project;
  readonly revision: number;
  readonly announcement: string;
  /** Work that would be lost: it counts as unsaved at once. */
  readonly unfiled?: boolean;
}

/** Shows it in place of the open project; says whether it did. */
async function openUnfiled(
  app: App,
  file: FileStore,
  { project, revision, announcement, unfiled = false }: Unfiled,
): Promise<boolean> {
  if (!(await mayLeave(app, file))) return false;
  app.host.newProject();
  app.project.getState().open(project, { revision, saved: false, unfiled });
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

/** 「続ける」: work that was kept on this computer. It stays kept until it is saved. */
export async function continueDraft(app: App, file: FileStore, draft: KeptDraft): Promise<boolean> {
  const { project, revision } = draft;
  const announcement = "保存されていない作業を開きました。";
  const opened = await openUnfiled(app, file, { project, revision, announcement, unfiled: true });
  if (opened) file.setState({ kept: project });
  return opened;
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
