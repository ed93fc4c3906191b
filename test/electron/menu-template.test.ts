import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, it } from "vitest";
import { COMMAND_IDS, type CommandId } from "../../electron/bridge.ts";
import { menuTemplate } from "../../electron/menu-template.ts";

function items(menu: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return menu.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

describe.each(["win32", "darwin", "linux"] as const)("the menu on %s", (platform) => {
  const run: CommandId[] = [];
  const all = items(menuTemplate({ platform, run: (id) => run.push(id) }));

  it("offers every command once and runs it by its id", () => {
    const commands = all.filter(({ id }) => id !== undefined);
    for (const { click } of commands) click?.(null as never, undefined, null as never);
    expect([...run].sort()).toEqual([...COMMAND_IDS].sort());
  });

  it("is in Japanese throughout", () => {
    for (const { label, type, role } of all)
      if (type !== "separator" && role !== "appMenu") expect(label).toMatch(/[\p{scx=Han}\p{scx=Katakana}]/u);
  });

  it("leaves the keys to the page and gives no way to tools or a reload", () => {
    for (const { accelerator, registerAccelerator, role } of all) {
      if (accelerator !== undefined) expect(registerAccelerator).toBe(false);
      expect(["reload", "forceReload", "toggleDevTools"]).not.toContain(role);
    }
  });
});
