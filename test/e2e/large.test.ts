import { expect, it } from "vitest";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import { scaledProject } from "../bench/scaled-project.ts";
import { downloaded } from "./support/app-page.ts";
import { inChromium } from "./support/in-chromium.ts";
import { card, chooseFile, chooseInMenu, openSheet } from "./support/steps.ts";

const COMPANIES = 300;
/** Rows of a table that is drawn only where it is looked at. */
const MOST_ROWS = 60;

inChromium("300 companies", (open) => {
  it("fit the overview, B-1, the registers, the review and the file", async () => {
    const { page } = await open();
    await chooseFile(page, "大きい.colead", serializeProject(scaledProject(COMPANIES), 1));
    await page.locator(".overview-screen").waitFor();

    await openSheet(page, "B-1");
    const rows = page.locator(".matrix__row");
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThanOrEqual(MOST_ROWS);
    const reason = page
      .locator(".matrix__row")
      .first()
      .getByLabel(/参加の理由$/u);
    await reason.fill("");
    await reason.pressSequentially("三百社の中の一社");
    expect(await reason.inputValue()).toBe("三百社の中の一社");
    // The last row is drawn once one has come to it, by Ctrl+End from any check.
    await page.locator("[data-check]").first().focus();
    await page.keyboard.press("Control+End");
    await page.locator(`.matrix__row[data-index="${COMPANIES - 1}"] :focus`).waitFor();
    expect(await rows.count()).toBeLessThanOrEqual(MOST_ROWS);

    await openSheet(page, "A-1");
    const summary = card(page, "a1.summary").getByRole("textbox");
    await summary.fill("");
    await summary.pressSequentially("大きな計画の一行");
    expect(await summary.inputValue()).toBe("大きな計画の一行");

    await chooseInMenu(page, "台帳");
    await page.getByText(`${COMPANIES}社`).first().waitFor();
    await chooseInMenu(page, "すべての回答を見直す");
    await page.locator(".review-entry").first().waitFor();
    expect(await page.locator(".review-entry").count()).toBeLessThanOrEqual(MOST_ROWS);

    await page.keyboard.press("Control+f");
    await page.getByLabel("探す言葉").fill("300社目");
    await page.getByText(/件見つかりました|件のうち/u).waitFor();
    await page.keyboard.press("Escape");

    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "保存", exact: true }).click();
    const parsed = parseProjectFile((await downloaded(await coming)).bytes);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
    expect(parsed.project.companies).toHaveLength(COMPANIES);
    expect(parsed.project.companies[0]?.reason).toBe("三百社の中の一社");
    expect(parsed.project.answers["a1.summary"]?.value).toBe("大きな計画の一行");
  });
});
