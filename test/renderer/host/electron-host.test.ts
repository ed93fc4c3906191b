import { describe, expect, it } from "vitest";
import type { Answer, Bridge, Delivered, ToldProject } from "../../../electron/bridge.ts";
import type { Opened } from "../../../electron/file-answers.ts";
import { createElectronHost } from "../../../renderer/host/electron-host.ts";
import { setMunicipality } from "../../../worksheets/project/edit-municipality.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import type { KeptDraft } from "../../../worksheets/project/open-file.ts";
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
    openBytes: () => value(opened),
    openSealed: () => value("wrongPassword"),
    recentFiles: () => value([]),
    openRecent: () => value(opened),
    forgetRecent: () => value(undefined),
    newProject: () => value(undefined),
    saveProject: () => value({ kind: "cancelled" }),
    keepEdits: () => value({ kind: "kept" }),
    keptWork: () => value([]),
    continueKept: () => value({ kind: "password" }),
    dropDraft: () => value(undefined),
    rights: () => value({ kind: "write" }),
    onRights: () => () => undefined,
    takeOver: () => value({ kind: "write" }),
    fileStanding: () => value("same"),
    readFile: () => value({ kind: "notOpened", refused: GONE }),
    acceptFile: () => value(true),
    chooseOther: () => value(undefined),
    chooseTable: () => value(undefined),
    unsealOther: () => value(undefined),
    versions: () => value([]),
    readVersion: () => value({ kind: "unreadable", reason: "ありません。" }),
    setPassword: () => value({ kind: "done", sealed: true }),
    saveCopy: () => value({ kind: "cancelled" }),
    deliver: () => value({ kind: "cancelled" }),
    openDelivered: () => value({ kind: "opened" }),
    showTitle: () => value(undefined),
    listen: () => () => undefined,
    ...over,
  };
}

const GONE = { ok: false, name: "北見.colead", unreadable: "「北見.colead」が見つかりません。" } as const;

const file = {
  ok: true,
  name: "北見.colead",
  project: kitami,
  revision: 3,
  rights: { kind: "write" },
} as const;
const opened: Opened = { ...file, sequence: 1_000_000, sealed: false };
const SAVE = { asNew: false, suggestedName: "a" };
const named = (name: string) => setMunicipality(kitami, "name", name);
const draft = (project: Project): KeptDraft => ({
  project,
  revision: 1,
  fileName: undefined,
  at: "2026-11-16T00:00:00.000Z",
});

describe("the Electron host", () => {
  it("gives what the main process answers", async () => {
    const host = createElectronHost(bridge({ openProject: () => value(opened) }));
    expect(host.kind).toBe("electron");
    expect(host.limits).toBeUndefined();
    expect(await host.openProject()).toEqual(file);
    expect(await host.openRecent("r1")).toEqual(file);
  });

  it("tells what was typed into an opened project by its changes, and a save by its number", async () => {
    const told: ToldProject[] = [];
    const host = createElectronHost(
      bridge({
        openProject: () => value(opened),
        keepEdits: (one) => {
          told.push(one);
          return value({ kind: "kept" } as const);
        },
        saveProject: (one) => {
          told.push(one);
          return value({ kind: "cancelled" } as const);
        },
      }),
    );
    await host.openProject();
    const typed = named("a");
    await host.keepDraft(draft(typed));
    await host.saveProject(typed, SAVE);
    expect(told).toEqual([
      {
        sequence: 1_000_001,
        update: {
          kind: "delta",
          from: 1_000_000,
          sequence: 1_000_001,
          delta: [{ path: ["municipality", "name"], value: "a" }],
        },
      },
      { sequence: 1_000_001 },
    ]);
  });

  it("sends the whole project when the changes do not fit, once", async () => {
    const told: ToldProject[] = [];
    const answers = ["resync", "kept", "resync", "resync"] as const;
    const keepEdits = (one: ToldProject) => {
      const kind = answers[told.length] ?? "kept";
      told.push(one);
      return value({ kind });
    };
    const host = createElectronHost(bridge({ openProject: () => value(opened), keepEdits }));
    await host.openProject();
    await host.keepDraft(draft(named("a")));
    expect(told.map(({ update }) => update?.kind)).toEqual(["delta", "whole"]);
    await expect(host.keepDraft(draft(named("b")))).rejects.toThrow("内部");
    expect(told).toHaveLength(4);
  });

  it("knows whether the open project has a password", async () => {
    const host = createElectronHost(
      bridge({
        openSealed: () => value({ ...opened, sealed: true }),
        setPassword: (_, password) =>
          value(
            password === undefined
              ? ({ kind: "failed", reason: "残っています。", sealed: false } as const)
              : ({ kind: "failed", reason: "保存できません。", sealed: true } as const),
          ),
      }),
    );
    expect(host.hasPassword()).toBe(false);
    await host.openSealed("id", "password");
    expect(host.hasPassword()).toBe(true);
    expect(await host.setPassword(kitami, "another")).toEqual({ kind: "failed", reason: "保存できません。" });
    expect(host.hasPassword()).toBe(true);
    await host.setPassword(kitami, undefined);
    expect(host.hasPassword()).toBe(false);
    await host.openSealed("id", "password");
    host.newProject();
    expect(host.hasPassword()).toBe(false);
  });

  it("goes on from kept work by its changes", async () => {
    const told: ToldProject[] = [];
    const host = createElectronHost(
      bridge({
        continueKept: () =>
          value({
            kind: "continued",
            draft: draft(kitami),
            file: undefined,
            sequence: 7,
            sealed: true,
          } as const),
        keepEdits: (one) => {
          told.push(one);
          return value({ kind: "kept" } as const);
        },
      }),
    );
    expect(await host.continueKept("p")).toEqual({
      kind: "continued",
      draft: draft(kitami),
      file: undefined,
    });
    expect(host.hasPassword()).toBe(true);
    await host.keepDraft(draft(named("a")));
    expect(told[0]?.update).toMatchObject({ kind: "delta", from: 7 });
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
    const host = createElectronHost(
      bridge({
        openProject: () => value(GONE),
        openRecent: () => value(GONE),
        openDropped: () => value(GONE),
      }),
    );
    expect(await host.openProject()).toEqual(GONE);
    expect(await host.openRecent("r1")).toEqual(GONE);
    expect(await host.openDropped(new File([""], "北見.colead"))).toEqual(GONE);
  });

  it("rejects a draft that was not kept, so that the user is told", async () => {
    const host = createElectronHost(bridge({ keepEdits: refused }));
    await expect(host.keepDraft(draft(kitami))).rejects.toThrow("処理できませんでした");
    const full = async () => value({ kind: "failed", reason: "空きが足りません。" } as const);
    await expect(createElectronHost(bridge({ keepEdits: full })).keepDraft(draft(kitami))).rejects.toThrow(
      "空き",
    );
  });

  it("sends the bytes of a dropped file that lies on no disk", async () => {
    const sent: [string, Uint8Array][] = [];
    const openBytes = (name: string, bytes: Uint8Array) => {
      sent.push([name, bytes]);
      return value(opened);
    };
    const host = createElectronHost(bridge({ openBytes }));
    const bytes = serializeProject(kitami, 3).slice();
    expect(await host.openDropped(new File([bytes], "北見.colead"))).toEqual(file);
    expect(sent).toEqual([["北見.colead", bytes]]);
  });

  it("sends nothing of a dropped file that is larger than any project", async () => {
    const large = { name: "a.colead", size: 2 ** 40 } as File;
    expect(await createElectronHost(bridge()).openDropped(large)).toMatchObject({
      ok: false,
      failure: { kind: "tooLarge" },
    });
  });
});
