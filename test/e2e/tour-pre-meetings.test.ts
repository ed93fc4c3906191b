import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { inChromium } from "./support/in-chromium.ts";
import { openSample } from "./support/steps.ts";

async function openMeetings(page: Page): Promise<void> {
  await openSample(page, "北海道北見市");
  await page.getByRole("button", { name: "ツアーを計画する" }).click();
  await page.getByRole("tab", { name: "事前の顔合わせ" }).click();
  await page.locator(".pre-meetings").waitFor();
}

const cardOf = (page: Page, company: string) => page.getByRole("region", { name: company, exact: true });

inChromium("The pre-meetings", (open) => {
  it("have a card per company, say when they end, and are counted", async () => {
    const { page, problems } = await open();
    await openMeetings(page);
    await page.getByText("5社のうち、日時決定4社、実施済み2社").waitFor();
    const farm = cardOf(page, "月見原ファーム");
    await farm.getByLabel("状況").selectOption({ label: "日時決定" });
    await page.getByText("5社のうち、日時決定5社、実施済み2社").waitFor();
    await farm.getByLabel("日にち", { exact: true }).fill("2021/11/8");
    await farm.getByLabel("開始").fill("１８：００");
    await farm.getByLabel("方法・接続先").click();
    await farm.getByText("〜19:00").waitFor();
    expect(await farm.getByLabel("日にち", { exact: true }).inputValue()).toBe("2021-11-08");
    await farm.getByRole("button", { name: "B-3に書いてあること" }).click();
    await farm.getByText("5年後のビジョン").waitFor();
    expect(problems).toEqual([]);
  });

  it("keep the focus while the first thing is typed of a company, by keyboard alone", async () => {
    const { page } = await open();
    await openMeetings(page);
    await page.getByRole("tabpanel").getByRole("button", { name: "この答えを消す" }).first().click();
    await page.getByText("5社のうち、日時決定0社、実施済み0社").waitFor();
    const means = cardOf(page, "環境大善").getByLabel("方法・接続先");
    await means.focus();
    await page.keyboard.type("会社の会議室");
    expect(await means.inputValue()).toBe("会社の会議室");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
  });

  it("copy the guideline's agenda to be rewritten", async () => {
    const { page } = await open();
    await openMeetings(page);
    await page.getByRole("heading", { name: "進め方（合計60分）" }).waitFor();
    await page.getByRole("button", { name: "書き換える" }).click();
    const content = page.getByRole("textbox").filter({ hasText: "" });
    await expect
      .poll(() => content.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)))
      .toContain("人材の自己紹介");
    await page.getByText("下の「顔合わせの進め方」に書いたものです。").waitFor();
  });

  it("have nothing for axe to find, in a narrow window too", async () => {
    const { page } = await open({ viewport: { width: 800, height: 700 } });
    await openMeetings(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });
});
