import type { CopyOutcome, PasswordOutcome, VersionContent } from "../../../renderer/host/file-guard.ts";
import type { ContinuedWork, Host, KeptWork, OpenedFile, RecentFile } from "../../../renderer/host/host.ts";
import { idleHost } from "../../renderer/state/idle-host.ts";

/** What the host of a test answers. Plain data, as it goes into the page as JSON. */
export interface HostScript {
  /** Default true. */
  readonly passwords?: boolean;
  /** The open project's file has one. */
  readonly hasPassword?: boolean;
  readonly recent?: readonly RecentFile[];
  /** By the id of the recent file. */
  readonly files?: Readonly<Record<string, OpenedFile>>;
  /** What opens the protected file, and what is in it. */
  readonly sealed?: { readonly password: string; readonly opened: OpenedFile };
  readonly kept?: readonly KeptWork[];
  /** By the project's id. */
  readonly continued?: Readonly<Record<string, { readonly password?: string; readonly work: ContinuedWork }>>;
  readonly versions?: Readonly<Record<string, VersionContent>>;
  readonly setPassword?: PasswordOutcome;
  readonly saveCopy?: CopyOutcome;
}

/** A call of the host: its name and arguments, of projects only their ids. */
export type HostCall = readonly [name: string, ...args: unknown[]];

export interface ScriptedWindow {
  readonly hostScript?: HostScript;
  hostCalls?: HostCall[];
}

/** Takes the place of renderer/host/pick-host.ts: a host that answers as the test wrote it, and notes what it is asked. */
export function pickHost(): Host {
  const scripted = window as unknown as ScriptedWindow;
  const calls: HostCall[] = [];
  scripted.hostCalls = calls;
  const script = scripted.hostScript ?? {};
  let sealed = script.hasPassword ?? false;
  let kept = script.kept ?? [];
  const note = (name: string, ...args: readonly unknown[]) => void calls.push([name, ...args]);
  return idleHost({
    passwords: script.passwords ?? true,
    recentFiles: async () => script.recent ?? [],
    openRecent: async (id) =>
      script.files?.[id] ?? { ok: false, name: "無い.colead", unreadable: "見つかりません。" },
    openSealed: async (_, password) =>
      script.sealed && password === script.sealed.password ? script.sealed.opened : "wrongPassword",
    newProject: () => note("newProject"),
    saveProject: async (project, { suggestedName }) => {
      note("saveProject", project.id, suggestedName);
      return { kind: "saved", name: `${suggestedName}.colead`, revision: 1 };
    },
    keptWork: async () => kept,
    continueKept: async (projectId, password) => {
      note("continueKept", projectId, password);
      const found = script.continued?.[projectId];
      if (!found) return { kind: "failed", reason: "見つかりません。" };
      return found.password === password ? found.work : { kind: "password" };
    },
    dropDraft: async (projectId) => {
      note("dropDraft", projectId);
      kept = kept.filter((work) => work.projectId !== projectId);
    },
    readVersion: async (id) => {
      note("readVersion", id);
      return script.versions?.[id] ?? { kind: "unreadable", reason: "この版は壊れています。" };
    },
    hasPassword: () => sealed,
    setPassword: async (project, password) => {
      note("setPassword", project.id, password);
      const outcome = script.setPassword ?? {
        kind: "done",
        saved: { name: "北見.colead", revision: 1 },
      };
      if (outcome.kind === "done") sealed = password !== undefined;
      return outcome;
    },
    saveCopy: async (project, options) => {
      note("saveCopy", JSON.stringify(project), options);
      return script.saveCopy ?? { kind: "saved", name: `${options.suggestedName}.colead` };
    },
  });
}
