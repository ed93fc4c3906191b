import { describe, expect, it } from "vitest";
import { createApp } from "../../../renderer/state/create-app.ts";
import { openProject } from "../../../renderer/state/open-project.ts";
import { saveProject } from "../../../renderer/state/save-project.ts";
import { LOOK_EVERY, startStandingWatch } from "../../../renderer/state/standing-watch.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import type { FileStanding } from "../../../worksheets/project/open-file.ts";
import { fakeTimers } from "./fake-timers.ts";
import { idleHost } from "./idle-host.ts";

async function watched(standing: () => FileStanding | Promise<FileStanding>) {
  let looks = 0;
  const project = newProject("p1", "2026-01-05T00:00:00.000Z");
  const { app, file } = createApp(
    idleHost({
      openProject: async () => ({
        ok: true,
        name: "北見.colead",
        project,
        revision: 3,
        rights: { kind: "write" },
      }),
      saveProject: async () => ({ kind: "saved", name: "北見.colead", revision: 4 }),
      fileStanding: async () => {
        looks += 1;
        return standing();
      },
    }),
  );
  const timers = fakeTimers();
  const watch = startStandingWatch(app, file, timers);
  return { app, file, timers, watch, looks: () => looks };
}

describe("startStandingWatch", () => {
  it("looks every minute while a file is open", async () => {
    const { app, file, timers, watch, looks } = await watched(() => "same");
    await timers.pass(LOOK_EVERY * 2);
    expect(looks()).toBe(0);
    await openProject(app, file);
    await timers.pass(LOOK_EVERY * 3);
    expect(looks()).toBe(3);
    watch.stop();
    await timers.pass(LOOK_EVERY * 3);
    expect(looks()).toBe(3);
  });

  it("says once that the file was changed, and shows it anew when it was the same in between", async () => {
    let standing: FileStanding = "changed";
    const { app, file, watch } = await watched(() => standing);
    await openProject(app, file);
    await watch.look();
    expect(file.getState().standing).toBe("changed");
    expect(app.session.getState().announcement).toContain("ほかで変更されました");
    app.session.getState().announce("");
    file.setState({ standingSeen: true });
    await watch.look();
    expect(app.session.getState().announcement).toBe("");
    expect(file.getState().standingSeen).toBe(true);
    standing = "same";
    await watch.look();
    standing = "changed";
    await watch.look();
    expect(file.getState().standingSeen).toBe(false);
  });

  it("believes no answer from before a save", async () => {
    let end: (standing: FileStanding) => void = () => undefined;
    const { app, file, watch } = await watched(
      () =>
        new Promise((resolve) => {
          end = resolve;
        }),
    );
    await openProject(app, file);
    const look = watch.look();
    await saveProject(app, file);
    end("changed");
    await look;
    expect(file.getState().standing).toBe("same");
  });

  it("asks a server that hangs only once", async () => {
    const { app, file, timers, looks } = await watched(() => new Promise(() => undefined));
    await openProject(app, file);
    await timers.pass(LOOK_EVERY * 5);
    expect(looks()).toBe(1);
  });
});
