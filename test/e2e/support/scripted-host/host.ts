import type { Host, OpenedFile, SaveOutcome } from "../../../../renderer/host/host.ts";
import type { FileRights } from "../../../../worksheets/project/open-file.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import type { HostCall, HostScript, ScriptedWindow } from "./script.ts";

const NAME = "北見市.colead";
const REASON = "見つかりません。";

/** Gives one answer after the other; the last one again and again. */
function inTurns() {
  const turns = new WeakMap<readonly unknown[], number>();
  return <T>(answers: readonly T[] | undefined, otherwise: T): T => {
    if (!answers) return otherwise;
    const turn = turns.get(answers) ?? 0;
    turns.set(answers, turn + 1);
    return answers[Math.min(turn, answers.length - 1)] ?? otherwise;
  };
}

/** The same host, which notes what it is asked. */
function noting(host: Host, calls: HostCall[]): Host {
  return new Proxy(host, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        calls.push([key as keyof Host, ...args]);
        return Reflect.apply(member, target, args);
      };
    },
  });
}

/** A host that answers as the test wrote it, also what the test writes later, and notes what it is asked. */
export function scriptedHost(script: HostScript): {
  readonly host: Host;
  readonly control: Omit<ScriptedWindow, "project" | "go">;
} {
  const calls: HostCall[] = [];
  const listeners = new Set<(rights: FileRights) => void>();
  const next = inTurns();
  let name: string | undefined;
  let revision = 3;
  let hanging: (() => void) | undefined;
  const rights = (): FileRights => script.rights ?? { kind: "write" };
  const opened = <T extends OpenedFile>(file: T): T => {
    if (file.ok) ({ name, revision } = file);
    return file;
  };
  const notOpened = { ok: false, name: NAME, unreadable: "ファイルが見つかりません。" } as const;
  const host = {
    kind: script.kind ?? "electron",
    limits: undefined,
    passwords: script.passwords ?? true,
    openProject: async () =>
      opened({ ok: true, name: NAME, project: script.saved ?? kitami, revision, rights: rights() }),
    openSealed: async (_, password) =>
      password === script.sealed?.password ? opened(script.sealed.opened ?? notOpened) : "wrongPassword",
    openDropped: async () => notOpened,
    recentFiles: async () => script.recentFiles ?? [],
    openRecent: async (id) => opened(script.openRecent?.[id] ?? notOpened),
    forgetRecent: async (id) => {
      script.recentFiles = (script.recentFiles ?? []).filter((recent) => recent.id !== id);
    },
    newProject: () => {
      name = undefined;
    },
    saveProject: async (_, { asNew, suggestedName }) => {
      const answer = next<SaveOutcome | "saved" | "hang">(script.saveProject, "saved");
      if (answer === "hang")
        await new Promise<void>((resolve) => {
          hanging = resolve;
        });
      else if (answer !== "saved") return answer;
      revision += 1;
      if (asNew || name === undefined) name = `${suggestedName}.colead`;
      return { kind: "saved", name, revision, flushed: true };
    },
    keepDraft: async () => undefined,
    keptWork: async () => script.keptWork ?? [],
    continueKept: async (projectId, password) => {
      const kept = script.continueKept?.[projectId];
      if (!kept) return { kind: "failed", reason: REASON };
      return kept.password === password ? kept.work : { kind: "password" };
    },
    dropDraft: async (projectId) => {
      script.keptWork = (script.keptWork ?? []).filter((work) => work.projectId !== projectId);
    },
    deliver: async (files) => ({
      kind: "done",
      files: files.map((file) => file.name),
      where: "フォルダー「書き出し」",
      delivery: "d1",
    }),
    openDelivered: async () => script.openDelivered ?? { kind: "opened" },
    showTitle: () => undefined,
    rights: async () => rights(),
    onRights: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeOver: async () => {
      script.rights = { kind: "write" };
      return script.rights;
    },
    fileStanding: async () => script.fileStanding ?? "same",
    readFile: async () => next(script.readFile, { kind: "notOpened", refused: notOpened }),
    acceptFile: async () => next(script.acceptFile, true),
    chooseOther: async () => next(script.chooseOther, null) ?? undefined,
    unsealOther: async (_, password) =>
      password === script.sealed?.password ? script.sealed.other : undefined,
    chooseTable: async () => undefined,
    versions: async () => (script.versions ?? []).map(({ content: _, ...version }) => version),
    readVersion: async (id) =>
      script.versions?.find((version) => version.id === id)?.content ?? {
        kind: "unreadable",
        reason: "この版は壊れています。",
      },
    hasPassword: () => script.hasPassword ?? false,
    setPassword: async (_, password) => {
      const outcome = script.setPassword ?? { kind: "done", saved: { name: NAME, revision: revision + 1 } };
      if (outcome.kind === "done") script.hasPassword = password !== undefined;
      return outcome;
    },
    saveCopy: async (_, { suggestedName }) =>
      script.saveCopy ?? { kind: "saved", name: `${suggestedName}.colead` },
  } satisfies Host;
  const control = {
    script,
    calls,
    tellRights: (told: FileRights) => {
      script.rights = told;
      for (const listener of listeners) listener(told);
    },
    answerSave: () => hanging?.(),
  };
  return { host: noting(host, calls), control };
}
