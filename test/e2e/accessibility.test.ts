import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { inChromium } from "./support/in-chromium.ts";
import { SCREENS } from "./support/screens.ts";

type Look = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

const LOOKS: readonly Look[] = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
];

inChromium("axe", (open) => {
  it("finds nothing on any screen, tab or dialog in light, dark and forced colours", async () => {
    const { page } = await open();
    const findings: string[] = [];
    for (const { name, show } of SCREENS) {
      await show(page);
      for (const look of LOOKS) {
        await page.emulateMedia(look);
        for (const found of await axeFindings(page)) findings.push(`${name} ${Object.values(look).join()}: ${found}`);
      }
    }
    expect(findings).toEqual([]);
  });

  it("sees what it is there to see", async () => {
    const { page } = await open();
    await page.evaluate(() => document.querySelector("#main")?.append(document.createElement("input")));
    expect((await axeFindings(page)).join()).toContain("label: ");
  });
});
