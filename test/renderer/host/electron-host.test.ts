import { describe, expect, it } from "vitest";
import type { Answer, Bridge, Delivered, Opened } from "../../../electron/bridge.ts";
import { createElectronHost } from "../../../renderer/host/electron-host.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";

const value = async <T>(of: T): Promise<Answer<T>> => ({ ok: true, value: of });
const refused = async (): Promise<Answer<never>> => ({
  ok: false,
  refusal: { kind: "failed", reason: "処理できませんでした。" },
});

/** A bridge to a main process that does nothing, but for what a test gives it. */
function bridge(over: Partial<Bridge> = {}): Bridge {
  return {
    openProject: () => value(undefined),
    openDropped: () => value(undefined),
    recentFiles: () => value([]),
    openRecent: () => value(opened),
    forgetRecent: () => value(undefined),
    newProject: () => value(undefined),
    saveProject: () => value({ kind: "cancelled" }),
    keepDraft: () => value(undefined),
    keptDrafts: () => value([]),
    dropDraft: () => value(undefined),
    deliver: () => value({ kind: "cancelled" }),
    openDelivered: () => value({ kind: "opened" }),
    showTitle: () => value(undefined),
    listen: () => () => undefined,
    ...over,
  };
}

const opened: Opened = { ok: true, name: "北見.colead", project: kitami, revision: 3 };

describe("the Electron host", () => {
  it("gives what the main process answers", async () => {
    const host = createElectronHost(bridge({ openProject: () => value(opened) }));
    expect(host.kind).toBe("electron");
    expect(host.limits).toBeUndefined();
    expect(await host.openProject()).toEqual(opened);
  });

  it("makes a refusal of a save or an export a failure with words", async () => {
    const host = createElectronHost(bridge({ saveProject: refused, deliver: refused }));
    const failed = { kind: "failed", reason: "処理できませんでした。" };
    expect(await host.saveProject(kitami, { asNew: false, suggestedName: "a" })).toEqual(failed);
    expect(await host.deliver([], "a")).toEqual(failed);
  });

  it("opens what was delivered by the id it was given, and says why not", async () => {
    const asked: Delivered[] = [];
    const openDelivered = (target: Delivered) => {
      asked.push(target);
      return value({ kind: "opened" } as const);
    };
    const target = { kind: "file", delivery: "d1", index: 2 } as const;
    expect(await createElectronHost(bridge({ openDelivered })).openDelivered(target)).toEqual({
      kind: "opened",
    });
    expect(asked).toEqual([target]);
    expect(await createElectronHost(bridge({ openDelivered: refused })).openDelivered(target)).toEqual({
      kind: "failed",
      reason: "処理できませんでした。",
    });
  });

  it("gives an unreadable file as it is told of it", async () => {
    const gone: Opened = { ok: false, name: "北見.colead", unreadable: "「北見.colead」が見つかりません。" };
    const host = createElectronHost(
      bridge({
        openProject: () => value(gone),
        openRecent: () => value(gone),
        openDropped: () => value(gone),
      }),
    );
    expect(await host.openProject()).toEqual(gone);
    expect(await host.openRecent("r1")).toEqual(gone);
    expect(await host.openDropped(new File([""], "北見.colead"))).toEqual(gone);
  });

  it("rejects a draft that was not kept, so that the user is told", async () => {
    const host = createElectronHost(bridge({ keepDraft: refused }));
    const draft = { project: kitami, revision: 1, fileName: undefined, at: "2026-11-16T00:00:00.000Z" };
    await expect(host.keepDraft(draft)).rejects.toThrow("Refused (failed)");
  });

  it("reads a dropped file itself when it lies on no disk, and lets the next save ask for a name", async () => {
    let forgotten = false;
    const newProject = () => {
      forgotten = true;
      return value(undefined);
    };
    const host = createElectronHost(bridge({ newProject }));
    const file = new File([serializeProject(kitami, 3).slice()], "北見.colead");
    expect(await host.openDropped(file)).toEqual(opened);
    expect(forgotten).toBe(true);
    expect(await host.openDropped(new File(["%PDF-1.7"], "a.pdf"))).toMatchObject({
      ok: false,
      name: "a.pdf",
    });
  });
});
