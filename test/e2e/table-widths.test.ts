import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inChromium } from "./support/in-chromium.ts";
import { openSample, openSheet } from "./support/steps.ts";

/** The least width in px at which what such a cell holds can be read: 「2021-11-16」, 「18:00」, 「80000」, a choice. */
const LEAST = { date: 120, time: 80, number: 72, one: 90, register: 170, text: 110 } as const;

const TABS = [
  "行程",
  "移動と訪問できる時間",
  "候補日程の比較",
  "事前の顔合わせ",
  "予算",
  "役割と準備",
  "配布資料",
];

/** Cells of the tables in sight that are narrower than that, and anything that makes the page scroll sideways. */
async function crushed(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide`);
    for (const [kind, width] of Object.entries(least))
      for (const cell of document.querySelectorAll(`.table-grid__cell--${kind}`)) {
        const control = cell.querySelector("input, select, textarea");
        if (!control?.checkVisibility()) continue;
        const actual = Math.round(control.getBoundingClientRect().width);
        if (actual < width) found.push(`${control.getAttribute("aria-label")}: ${actual} px`);
      }
    return [...new Set(found)];
  }, LEAST);
}

inChromium("The width of a table's cells", (open) => {
  it.each([1366, 1920])("is enough for what they hold in every table at %i px", async (width) => {
    const { page } = await open({ viewport: { width, height: 768 } });
    await openSample(page, "北海道北見市");
    for (const code of ["A-2", "A-3", "B-6"]) {
      await openSheet(page, code);
      await page.locator(".table-grid").first().waitFor();
      expect(await crushed(page), code).toEqual([]);
    }
    await page.locator(".top-bar__home").click();
    await page.getByRole("button", { name: "ツアーを計画する" }).click();
    for (const tab of TABS) {
      await page.getByRole("tab", { name: tab, exact: true }).click();
      await page.locator(".step-tab:visible").waitFor();
      expect(await crushed(page), tab).toEqual([]);
    }
  });
});
