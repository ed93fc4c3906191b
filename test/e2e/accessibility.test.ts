import { expect, it } from "vitest";
import { WORKSHEETS } from "../../worksheets/catalog/index.ts";
import { axeFindings } from "./support/axe.ts";
import { findingsInAllLooks } from "./support/findings-in-all-looks.ts";
import { inChromium } from "./support/in-chromium.ts";
import { SCREENS, settled } from "./support/screens.ts";
import { chooseInMenu, openSheet, startProject } from "./support/steps.ts";

inChromium("axe", (open) => {
  it("finds nothing on any screen, tab or dialog in light, dark and forced colours", async () => {
    const { page } = await open();
    const findings: string[] = [];
    for (const { name, show } of SCREENS) {
      await show(page);
      findings.push(...(await findingsInAllLooks(page, name)));
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
