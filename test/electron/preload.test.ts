import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Answer, Bridge, BridgeListeners } from "../../electron/bridge.ts";

type Listener = (event: unknown, value: unknown) => void;

const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  asked: [] as unknown[][],
  listeners: new Map<string, Set<Listener>>(),
  path: "/home/a/北見.colead",
}));

vi.mock("electron", () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) => electron.exposed.set(name, value),
  },
  ipcRenderer: {
    invoke: async (...asked: unknown[]): Promise<Answer<undefined>> => {
      electron.asked.push(asked);
      return { ok: true, value: undefined };
    },
    on: (channel: string, listener: Listener) => {
      const listeners = electron.listeners.get(channel) ?? new Set();
      electron.listeners.set(channel, listeners.add(listener));
    },
    removeListener: (channel: string, listener: Listener) =>
      electron.listeners.get(channel)?.delete(listener),
  },
  webUtils: { getPathForFile: () => electron.path },
}));

let bridge: Bridge;

beforeAll(async () => {
  await import("../../electron/preload.ts");
  bridge = electron.exposed.get("coLeadDesktop") as Bridge;
});

beforeEach(() => {
  electron.asked.length = 0;
});

const emit = (channel: string, value: unknown) => {
  for (const listener of electron.listeners.get(channel) ?? []) listener({ sender: "ipcRenderer" }, value);
};

describe("the preload script", () => {
  it("puts exactly the bridge on the window", () => {
    expect([...electron.exposed.keys()]).toEqual(["coLeadDesktop"]);
    expect(Object.keys(bridge).sort()).toEqual([
      "acceptFile",
      "chooseOther",
      "chooseTable",
      "continueKept",
      "deliver",
      "dropDraft",
      "fileStanding",
      "forgetRecent",
      "keepEdits",
      "keptWork",
      "listen",
      "newProject",
      "onRights",
      "openBytes",
      "openDelivered",
      "openDropped",
      "openProject",
      "openRecent",
      "openSealed",
      "readFile",
      "readVersion",
      "recentFiles",
      "rights",
      "saveCopy",
      "saveProject",
      "setPassword",
      "showTitle",
      "takeOver",
      "unsealOther",
      "versions",
    ]);
  });

  it("asks over one channel per request", async () => {
    await bridge.openRecent("id");
    await bridge.showTitle("題", true);
    expect(electron.asked).toEqual([
      ["co-lead:openRecent", "id"],
      ["co-lead:showTitle", "題", true],
    ]);
  });

  it("sends the path of a dropped file, which the page never sees", async () => {
    await bridge.openDropped(new File([], "北見.colead"));
    expect(electron.asked).toEqual([["co-lead:openPath", "/home/a/北見.colead"]]);
  });

  it("asks nothing for a file that lies on no disk", async () => {
    electron.path = "";
    expect(await bridge.openDropped(new File([], "a.colead"))).toEqual({ ok: true, value: undefined });
    expect(electron.asked).toEqual([]);
  });

  it("tells what the main process says, without the event that carries ipcRenderer", async () => {
    const command = vi.fn();
    const listeners: BridgeListeners = { command, openFile: vi.fn(), closing: async () => true };
    const stop = bridge.listen(listeners);
    expect(electron.asked).toEqual([["co-lead:ready"]]);
    emit("co-lead:command", "save");
    expect(command).toHaveBeenCalledExactlyOnceWith("save");
    emit("co-lead:closing", "save");
    await vi.waitFor(() => expect(electron.asked).toContainEqual(["co-lead:closingAnswered", true]));
    stop();
    emit("co-lead:command", "open");
    expect(command).toHaveBeenCalledOnce();
  });

  it("tells that the rights have changed, until nobody listens any more", () => {
    const rights = vi.fn();
    const stop = bridge.onRights(rights);
    emit("co-lead:rights", { kind: "write" });
    expect(rights).toHaveBeenCalledExactlyOnceWith({ kind: "write" });
    stop();
    emit("co-lead:rights", { kind: "write" });
    expect(rights).toHaveBeenCalledOnce();
  });

  it("answers that the window stays when saving breaks down", async () => {
    const stop = bridge.listen({
      command: vi.fn(),
      openFile: vi.fn(),
      closing: () => Promise.reject(new Error("broken")),
    });
    emit("co-lead:closing", "save");
    await vi.waitFor(() => expect(electron.asked).toContainEqual(["co-lead:closingAnswered", false]));
    stop();
  });

  it("needs nothing but electron, as the sandbox has nothing else", async () => {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, "../../electron/preload.ts")],
      bundle: true,
      write: false,
      platform: "node",
      format: "cjs",
      external: ["electron"],
    });
    const required = [...(outputFiles[0]?.text ?? "").matchAll(/require\("([^"]+)"\)/gu)].map(
      ([, name]) => name,
    );
    expect(required).toEqual(["electron"]);
  });
});
