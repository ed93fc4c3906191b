import type { Host } from "../../../renderer/host/host.ts";

/** A host with no files whose user cancels everything; the test replaces what it is about. */
export function idleHost(replaced: Partial<Host> = {}): Host {
  return {
    kind: "test",
    limits: undefined,
    openProject: async () => undefined,
    openDropped: async ({ name }) => ({ ok: false, name, failure: { kind: "empty" } }),
    recentFiles: async () => [],
    openRecent: async () => ({ ok: false, name: "北見.colead", unreadable: "見つかりません。" }),
    forgetRecent: async () => undefined,
    newProject: () => undefined,
    saveProject: async () => ({ kind: "cancelled" }),
    keepDraft: async () => undefined,
    keptDrafts: async () => [],
    dropDraft: async () => undefined,
    deliver: async () => ({ kind: "cancelled" }),
    openDelivered: async () => ({ kind: "opened" }),
    showTitle: () => undefined,
    ...replaced,
  };
}
