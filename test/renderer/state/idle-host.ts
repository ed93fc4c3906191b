import type { Host } from "../../../renderer/host/host.ts";

const NOT_FOUND = { ok: false, name: "北見.colead", unreadable: "見つかりません。" } as const;

/** A host with no files whose user cancels everything; the test replaces what it is about. */
export function idleHost(replaced: Partial<Host> = {}): Host {
  return {
    kind: "test",
    limits: undefined,
    passwords: true,
    openProject: async () => undefined,
    openDropped: async ({ name }) => ({ ok: false, name, failure: { kind: "empty" } }),
    recentFiles: async () => [],
    openRecent: async () => NOT_FOUND,
    forgetRecent: async () => undefined,
    newProject: () => undefined,
    saveProject: async () => ({ kind: "cancelled" }),
    keepDraft: async () => undefined,
    openSealed: async () => "wrongPassword",
    keptWork: async () => [],
    continueKept: async () => ({ kind: "failed", reason: "見つかりません。" }),
    dropDraft: async () => undefined,
    deliver: async () => ({ kind: "cancelled" }),
    openDelivered: async () => ({ kind: "opened" }),
    showTitle: () => undefined,
    rights: async () => ({ kind: "write" }),
    onRights: () => () => undefined,
    takeOver: async () => ({ kind: "write" }),
    fileStanding: async () => "same",
    readFile: async () => ({ kind: "notOpened", refused: NOT_FOUND }),
    acceptFile: async () => true,
    chooseOther: async () => undefined,
    unsealOther: async () => undefined,
    chooseTable: async () => undefined,
    versions: async () => [],
    readVersion: async () => ({ kind: "unreadable", reason: "見つかりません。" }),
    hasPassword: () => false,
    setPassword: async () => ({ kind: "done" }),
    saveCopy: async () => ({ kind: "cancelled" }),
    ...replaced,
  };
}
