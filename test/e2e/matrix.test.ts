import { expect, it } from "vitest";
import { inChromium } from "./support/in-chromium.ts";
import { settled } from "./support/screens.ts";
import { openSample, openSheet } from "./support/steps.ts";

/** The companies' rows that are wholly in sight when B-1 is opened and when its table is scrolled to. */
const rowsInSight = () => {
  const table = document.querySelector(".matrix");
  const outer = table?.getBoundingClientRect();
  return [...document.querySelectorAll(".matrix__row")].filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom <= Math.min(innerHeight, outer?.bottom ?? 0) && top >= (outer?.top ?? 0);
  }).length;
};

/** How far the table is wider than the place it has, in CSS pixels. */
const cutOff = () => {
  const { scrollWidth = 0, clientWidth = 0 } = document.querySelector(".matrix") ?? {};
  return scrollWidth - clientWidth;
};

inChromium("B-1", (open) => {
  it("shows every column at 1366×768, and seven companies at once", async () => {
    const { page } = await open();
    await openSample(page, "北海道北見市");
    await openSheet(page, "B-1");
    await settled(page);
    expect(await page.evaluate(cutOff)).toBe(0);
    expect(await page.getByLabel("表示する列").isVisible()).toBe(false);
    expect(await page.getByRole("textbox", { name: "環境大善 参加の理由" }).isVisible()).toBe(true);
    expect(await page.evaluate(rowsInSight)).toBeGreaterThanOrEqual(3);
    await page.evaluate(() => document.querySelector(".matrix")?.scrollIntoView({ block: "end" }));
    expect(await page.evaluate(rowsInSight)).toBeGreaterThanOrEqual(6);
  });

  it.each([
    ["768 px wide", { width: 768, height: 1024 }, "1"],
    ["1366×768 and text at 200 %", { width: 1366, height: 768 }, "2"],
  ] as const)(
    "cuts no column off at %s: the checks or the decision are shown",
    async (_, viewport, scale) => {
      const { page } = await open({ viewport });
      await openSample(page, "北海道北見市");
      await page.evaluate((value) => {
        document.documentElement.dataset.textScale = value;
      }, scale);
      await openSheet(page, "B-1");
      const columns = page.getByLabel("表示する列");
      const reason = page.getByRole("textbox", { name: "環境大善 参加の理由" });
      const checks = page.locator("[data-check]").first();
      await settled(page);
      expect(await page.evaluate(cutOff)).toBe(0);
      expect(await reason.isVisible()).toBe(false);
      await columns.selectOption("decision");
      await settled(page);
      expect(await page.evaluate(cutOff)).toBe(0);
      expect(await checks.isVisible()).toBe(false);
      await reason.fill("社長が自ら手を挙げた");
      expect(await reason.inputValue()).toBe("社長が自ら手を挙げた");
    },
  );

  it("shows the checks again when it is led to one", async () => {
    const { page } = await open({ viewport: { width: 768, height: 1024 } });
    await openSample(page, "北海道北見市");
    await openSheet(page, "B-1");
    await page.getByLabel("表示する列").selectOption("decision");
    await page.locator(".sheet-closing__missing button").first().click();
    await page.locator("[data-check]:focus").waitFor();
  });

  it("does not ask for more once it is declared complete", async () => {
    const { page } = await open();
    await openSample(page, "北海道北見市");
    await openSheet(page, "B-1");
    await page.getByText("記入済みにするまで、あと16項目").waitFor();
    await page.getByRole("button", { name: "はい、記入済みにする" }).click();
    await page.getByText("16項目は空欄のまま").waitFor();
    await page.getByRole("heading", { name: "〈B-1〉は記入済みです" }).waitFor();
    await page.getByText("空欄のままの項目が16件あります。").waitFor();
    expect(await page.getByText(/記入済みにするまで|まだ記入されていない/u).count()).toBe(0);
  });
});
