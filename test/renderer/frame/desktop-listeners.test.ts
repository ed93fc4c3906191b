import { describe, expect, it, vi } from "vitest";
import { COMMAND_IDS } from "../../../electron/bridge.ts";
import { desktopListeners } from "../../../renderer/frame/desktop-listeners.ts";
import type { Host, SaveOutcome } from "../../../renderer/host/host.ts";
import { commands } from "../../../renderer/state/commands.ts";
import { createFileStore } from "../../../renderer/state/file-store.ts";
import { createProjectStore } from "../../../renderer/state/project-store.ts";
import { createSessionStore } from "../../../renderer/state/session-store.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";

function started(outcome: SaveOutcome = { kind: "saved", name: "a.colead", revision: 2 }) {
  const host = {
    saveProject: vi.fn(async () => outcome),
    dropDraft: vi.fn(async () => undefined),
    openRecent: vi.fn(
      async () =>
        ({ ok: true, name: "a.colead", project: kitami, revision: 1, rights: { kind: "write" } }) as const,
    ),
  } satisfies Partial<Host>;
  const app = {
    host: host as unknown as Host,
    project: createProjectStore(),
    session: createSessionStore(),
  };
  const file = createFileStore();
  const openHelp = vi.fn();
  const list = commands(app, file, {
    askForNew: vi.fn(),
    openSearch: vi.fn(),
    openHelp,
    openPassword: vi.fn(),
    openMaskedCopy: vi.fn(),
  });
  let covered = false;
  const listeners = desktopListeners(app, file, list, () => covered);
  const edit = () => {
    app.project.getState().open(kitami, { revision: 1, saved: true });
    app.project.getState().edit({
      label: "メモ",
      change: (project) => ({ ...project, municipality: { ...project.municipality, name: "北見" } }),
    });
  };
  return {
    app,
    host,
    openHelp,
    listeners,
    edit,
    list,
    cover: () => {
      covered = true;
    },
  };
}

describe("what the desktop asks of the page", () => {
  it("has a command for everything in the menu", () => {
    expect(
      started()
        .list.map(({ id }) => id)
        .sort(),
    ).toEqual([...COMMAND_IDS].sort());
  });

  it("runs commands, but not behind a dialog", () => {
    const { listeners, openHelp, cover } = started();
    listeners.command("help");
    expect(openHelp).toHaveBeenCalledOnce();
    cover();
    listeners.command("help");
    expect(openHelp).toHaveBeenCalledOnce();
  });

  it("says that a command needs a project", () => {
    const { listeners, app, host } = started();
    listeners.command("save");
    expect(host.saveProject).not.toHaveBeenCalled();
    expect(app.session.getState().announcement).toContain("プロジェクトを開いてから");
  });

  it("opens a file that was double-clicked", async () => {
    const { listeners, app } = started();
    listeners.openFile("id");
    await vi.waitFor(() => expect(app.project.getState().project?.id).toBe(kitami.id));
  });

  it("may close once the edits are saved", async () => {
    const { listeners, edit, host } = started();
    edit();
    expect(await listeners.closing("save")).toBe(true);
    expect(host.saveProject).toHaveBeenCalledOnce();
  });

  it.each<SaveOutcome>([
    { kind: "cancelled" },
    { kind: "changedElsewhere", name: "a.colead" },
    { kind: "failed", reason: "満杯" },
  ])("stays open when saving ended with $kind", async (outcome) => {
    const { listeners, edit } = started(outcome);
    edit();
    expect(await listeners.closing("save")).toBe(false);
  });

  it("drops the draft of what is given up", async () => {
    const { listeners, edit, host } = started();
    edit();
    expect(await listeners.closing("discard")).toBe(true);
    expect(host.saveProject).not.toHaveBeenCalled();
    expect(host.dropDraft).toHaveBeenCalledWith(kitami.id);
  });
});
