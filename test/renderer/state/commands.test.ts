import { describe, expect, it } from "vitest";
import type { App } from "../../../renderer/state/app-context.tsx";
import { type CommandFrame, commandFor, commands, type KeyPress } from "../../../renderer/state/commands.ts";
import { createFileStore } from "../../../renderer/state/file-store.ts";
import { createProjectStore } from "../../../renderer/state/project-store.ts";
import { createSessionStore } from "../../../renderer/state/session-store.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import { idleHost } from "./idle-host.ts";

function appWithProject(): App {
  const app = { host: idleHost(), project: createProjectStore(), session: createSessionStore() };
  app.project.getState().open(newProject("p1", "2026-01-05T00:00:00.000Z"), { revision: 0, saved: false });
  return app;
}

const FRAME: CommandFrame = {
  askForNew: () => undefined,
  openSearch: () => undefined,
  openHelp: () => undefined,
  openPassword: () => undefined,
  openMaskedCopy: () => undefined,
};
const list = commands(appWithProject(), createFileStore(), FRAME);

it("Ctrl+N asks whose project it will be, and closes nothing by itself", () => {
  const app = appWithProject();
  let asked = 0;
  const frame = { ...FRAME, askForNew: () => void asked++ };
  const all = commands(app, createFileStore(), frame);
  commandFor(all, press("n", { ctrlKey: true }), true)?.run();
  expect(asked).toBe(1);
  expect(app.project.getState().project?.id).toBe("p1");
});

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

describe("shortcuts", () => {
  it("are each bound to one command", () => {
    const words = list.flatMap(({ shortcuts }) => shortcuts.map((shortcut) => shortcut.words));
    expect(new Set(words).size).toBe(words.length);
    expect(words).toEqual(
      expect.arrayContaining([
        "Ctrl+N",
        "Ctrl+O",
        "Ctrl+S",
        "Ctrl+Shift+S",
        "Ctrl+Z",
        "Ctrl+Y",
        "Ctrl+F",
        "Ctrl+P",
        "F1",
      ]),
    );
  });

  it.each([
    ["s", { ctrlKey: true }, "save"],
    ["S", { ctrlKey: true, shiftKey: true }, "saveAs"],
    ["S", { ctrlKey: true }, "save"],
    ["z", { ctrlKey: true }, "undo"],
    ["Z", { ctrlKey: true, shiftKey: true }, "redo"],
    ["y", { metaKey: true }, "redo"],
    ["F1", {}, "help"],
    ["?", { shiftKey: true }, "help"],
  ] as const)("%s %o runs %s", (key, held, id) => {
    expect(commandFor(list, press(key, held), false)?.id).toBe(id);
  });

  it("leave text alone", () => {
    expect(commandFor(list, press("?", { shiftKey: true }), true)).toBeUndefined();
    expect(commandFor(list, press("s"), true)).toBeUndefined();
    expect(commandFor(list, press("s", { ctrlKey: true, altKey: true }), false)).toBeUndefined();
    expect(commandFor(list, press("s", { ctrlKey: true }), true)?.id).toBe("save");
  });
});
