import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { inChromium } from "./support/in-chromium.ts";
import { card, goHome, openSample, openSheet, startProject } from "./support/steps.ts";

async function openBudget(page: Page): Promise<void> {
  await page.getByRole("button", { name: "ツアーを計画する" }).click();
  await page.getByRole("tab", { name: "予算" }).click();
}

const total = (page: Page) => page.locator(".budget-tab__total strong").innerText();

inChromium("The tour's budget", (open) => {
  it("begins with lines from B-5, by keyboard, sums what is typed, and is on the overview", async () => {
    const { page } = await open();
    await startProject(page);
    await openSheet(page, "B-5");
    await card(page, "b5.days").getByText("３日間").click();
    await card(page, "b5.headcount").getByRole("textbox").first().fill("4");
    await card(page, "b5.travelCost").getByText("実費支給", { exact: true }).click();
    await goHome(page);
    await openBudget(page);
    await page.getByText("費用の行が、まだありません。").waitFor();
    await page.getByText("人材4名、3日間2泊で計算します。").waitFor();
    const propose = page.getByRole("button", { name: "B-5と行程から費用の行を作る" });
    await propose.focus();
    await page.keyboard.press("Enter");
    await page.getByText("金額の出ない行が2行あり、合計に入っていません。", { exact: false }).waitFor();
    expect(await total(page)).toBe("0円");
    await page.keyboard.press("Enter");
    expect(await page.locator(".budget-tab__table tbody").count()).toBe(2);

    const prices = card(page, "tour.budget").getByLabel(/単価/u);
    await prices.nth(0).fill("60000");
    await prices.nth(1).fill("9,000");
    await expect.poll(() => total(page)).toBe("312,000円");
    await page.getByText("人材1名あたり 78,000円").waitFor();
    await page.getByRole("cell", { name: "9,000円×4×2" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await goHome(page);
    await page.locator(".tour-entry__fact", { hasText: "予算" }).getByText("312,000円").waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it("tells of counts that B-5 has changed, and puts them right in one step", async () => {
    const { page } = await open();
    await openSample(page, "北海道北見市");
    await openSheet(page, "B-5");
    await card(page, "b5.headcount").getByRole("textbox").first().fill("6");
    await goHome(page);
    await openBudget(page);
    const before = await total(page);
    await page.getByText("人材の日当：人数・台数が「8」です（今の計画では6）").waitFor();
    await page.getByRole("button", { name: "今の人数・日数に合わせる" }).click();
    await page.getByText("今の人数・日数と違う行があります").waitFor({ state: "detached" });
    expect(await total(page)).not.toBe(before);
    await page.keyboard.press("Control+z");
    await page.getByText("今の人数・日数と違う行があります").waitFor();
    expect(await total(page)).toBe(before);
  });
});
