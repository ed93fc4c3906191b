import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { inChromium } from "./support/in-chromium.ts";
import { openSample } from "./support/steps.ts";

async function openDates(page: Page): Promise<void> {
  await openSample(page, "北海道北見市");
  await page.getByRole("button", { name: "ツアーを計画する" }).click();
  await page.getByRole("tab", { name: "候補日程の比較" }).click();
  await page.locator(".dates-tab").waitFor();
}

const cell = (page: Page, name: RegExp) => page.getByRole("button", { name });
const counts = (page: Page) => page.locator(".dates-tab__counts").allInnerTexts();

inChromium("The candidate dates side by side", (open) => {
  it("show who can come, take answers by mouse and decide for one", async () => {
    const { page, problems } = await open();
    await openDates(page);
    expect((await counts(page))[0]?.replace(/\s+/gu, " ")).toBe("○ 4 △ 1 × 0 未回答 0");
    await cell(page, /^エースクリーン、第1希望：△/u).click();
    await cell(page, /^エースクリーン、第1希望：×/u).waitFor();
    expect((await counts(page))[0]?.replace(/\s+/gu, " ")).toBe("○ 4 △ 0 × 1 未回答 0");
    await page.getByText("「×」と答えた人・企業がいます：エースクリーン").first().waitFor();
    await page.keyboard.press("Control+z");
    await cell(page, /^エースクリーン、第1希望：△/u).waitFor();

    await page.getByRole("button", { name: "第2希望をこの日程に決める" }).click();
    await page.getByRole("button", { name: "第2希望の決定を取り消す" }).waitFor();
    await page.locator(".tour-screen__facts").getByText("11月24日").first().waitFor();
    expect(problems).toEqual([]);
  });

  it("take answers by keyboard alone, and keep what is noted with them", async () => {
    const { page } = await open();
    await openDates(page);
    await cell(page, /^環境大善、第1希望/u).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("2");
    await cell(page, /^環境大善、第2希望：△/u).waitFor();
    expect(await page.getByText("展示会に出る").first().isVisible()).toBe(true);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Delete");
    await cell(page, /^桑原グループ、第2希望：まだ/u).waitFor();
    await page.keyboard.press(" ");
    await cell(page, /^桑原グループ、第2希望：○/u).waitFor();
  });

  it("take answers out of a mail as one step, and say what they could not read", async () => {
    const { page } = await open();
    await openDates(page);
    await page.getByRole("button", { name: "メールや表の回答を貼り付ける" }).click();
    const dialog = page.getByRole("dialog", { name: "回答を貼り付ける" });
    await dialog.getByRole("textbox").fill("三橋さん：×○\n鈴木 ○\n香坂 玲央\t△\t○");
    await dialog.getByText("次の1行は、入れません。").waitFor();
    await dialog.getByText("2行目「鈴木 ○」：同じ名前の企業・人材が見つかりません").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole("button", { name: "2件の回答を入れる" }).click();
    await cell(page, /^三橋 拓海、第1希望：×/u).waitFor();
    await cell(page, /^香坂 玲央、第2希望：○/u).waitFor();
    await page.keyboard.press("Control+z");
    await cell(page, /^三橋 拓海、第1希望：○/u).waitFor();
    await cell(page, /^香坂 玲央、第2希望：まだ/u).waitFor();
  });

  it("have nothing for axe to find, in a narrow window too", async () => {
    const { page } = await open({ viewport: { width: 800, height: 700 } });
    await openDates(page);
    expect(await axeFindings(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  });
});
