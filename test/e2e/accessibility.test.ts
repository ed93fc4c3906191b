import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { WORKSHEETS } from "../../worksheets/catalog/index.ts";
import { axeFindings } from "./support/axe.ts";
import { inChromium } from "./support/in-chromium.ts";
import { SCREENS, settled } from "./support/screens.ts";
import { inScripted } from "./support/scripted-host/in-scripted.ts";
import { SCRIPTED_SCREENS, showScripted } from "./support/scripted-host/scripted-screens.ts";
import { chooseInMenu, openSheet, startProject } from "./support/steps.ts";

type Look = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

const LOOKS: readonly Look[] = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
];

/** What axe finds in all looks. What is not about colours is the same in each. */
async function findingsOf(page: Page, name: string): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const [index, look] of LOOKS.entries()) {
    await page.emulateMedia(look);
    const found = await axeFindings(page, index === 0 ? "everything" : "colours");
    for (const one of found) findings.push(`${name} ${Object.values(look).join()}: ${one}`);
  }
  return findings;
}

inChromium("axe", (open) => {
  it("finds nothing on any screen, tab or dialog in light, dark and forced colours", async () => {
    const { page } = await open();
    const findings: string[] = [];
    for (const { name, show } of SCREENS) {
      await show(page);
      findings.push(...(await findingsOf(page, name)));
    }
    expect(findings).toEqual([]);
  });

  it("finds nothing where nothing has been filled in yet", async () => {
    const { page } = await open();
    await startProject(page);
    const findings: string[] = [];
    const look = async (name: string) => {
      await settled(page);
      findings.push(...(await axeFindings(page)).map((found) => `${name}: ${found}`));
    };
    await look("overview");
    for (const { code } of WORKSHEETS) {
      await openSheet(page, code);
      await look(code);
    }
    for (const screen of ["台帳", "すべての回答を見直す", "Word・PDF・Excelに書き出す"]) {
      await chooseInMenu(page, screen);
      await look(screen);
    }
    expect(findings).toEqual([]);
  });

  it("sees what it is there to see", async () => {
    const { page } = await open();
    await page.evaluate(() => document.querySelector("#main")?.append(document.createElement("input")));
    expect((await axeFindings(page)).join()).toContain("label: ");
    await page.evaluate(() => document.querySelector("#main")?.append("薄い"));
    await page.locator("#main").evaluate((main: HTMLElement) => main.style.setProperty("color", "#eee"));
    expect((await axeFindings(page, "colours")).join()).toContain("color-contrast: ");
  });
});

inScripted("axe, where files make trouble,", (open) => {
  it("finds nothing in light, dark and forced colours", async () => {
    const findings: string[] = [];
    for (const one of SCRIPTED_SCREENS) {
      const { page, close } = await showScripted(open, one);
      findings.push(...(await findingsOf(page, one.name)));
      await close();
    }
    expect(findings).toEqual([]);
  });
});
