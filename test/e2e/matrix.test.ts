import { expect, it } from "vitest";
import { axeFindings } from "./support/axe.ts";
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

  it("is ticked by keys: arrows, Space, 1 and 0, Delete, and letters lead to a company", async () => {
    const { page } = await open();
    await openSample(page, "北海道北見市");
    await openSheet(page, "B-1");
    const first = page.locator("[data-check]").first();
    await first.focus();
    const at = () =>
      page.evaluate(() => {
        const { dataset, ariaLabel } = document.activeElement as HTMLElement;
        return `${dataset.check} ${ariaLabel}`;
      });
    await page.keyboard.press("Control+ArrowRight");
    expect(await at()).toMatch(/^b1.local 環境大善/u);
    await page.keyboard.press("1");
    await expect.poll(at).toMatch(/：済/u);
    await page.keyboard.press("0");
    await expect.poll(at).toMatch(/：未(?!確認)/u);
    await page.keyboard.press("Delete");
    await expect.poll(at).toMatch(/：未確認/u);
    await page.keyboard.press("Space");
    await expect.poll(at).toMatch(/：済/u);
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("Shift+ArrowDown");
    expect(await page.locator("td[data-selected]").count()).toBe(4);
    await page.keyboard.press("0");
    expect(await page.locator("td[data-selected] .check-cell--no").count()).toBe(4);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator("td[data-selected] .check-cell--no").count()).toBeLessThan(4);
    await page.locator("[data-check]").first().focus();
    for (const letter of "tuki") await page.keyboard.press(letter);
    await expect.poll(at).toMatch(/月見原ファーム/u);
  });

  it("takes a block of checks from a spreadsheet by the clipboard and gives it back, in one step of undo", async () => {
    const { page, context } = await open();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openSample(page, "北海道北見市");
    await openSheet(page, "B-1");
    const first = page.locator("[data-check='b1.owner']").first();
    const states = () =>
      page
        .locator("[data-check='b1.owner'], [data-check='b1.floor']")
        .evaluateAll((cells) =>
          cells.slice(0, 6).map((cell) => /check-cell--(\w+)/u.exec(cell.className)?.[1] ?? ""),
        );
    const before = await states();
    await page.evaluate(() => navigator.clipboard.writeText("レ\t×\r\n1\t0\r\n\t検討中\r\n"));
    await first.focus();
    await page.keyboard.press("Control+v");
    await expect.poll(states).toEqual(["yes", "no", "yes", "no", "open", before[5]]);
    await page.getByText("チェックとして読めない1セルは、もとのままです").waitFor({ state: "attached" });
    await page.keyboard.press("Control+c");
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^○\t×\r?\n○\t×\r?\n\t[○×]?\r?\n$/u);
    await page.keyboard.press("Control+z");
    await expect.poll(states).toEqual(before);
    // Filled down with the mouse: the first check of a column, and the column's heading pressed.
    await first.focus();
    await page.keyboard.press("1");
    await page.locator("th.matrix__upright").nth(4).click();
    await page.keyboard.press("Control+d");
    const column = page.locator("[data-check='b1.owner']");
    await expect
      .poll(() => page.locator("[data-check='b1.owner'].check-cell--yes").count())
      .toBe(await column.count());
  });

  it("sorts by the checks of a step, and compares companies side by side with their B-3 answers", async () => {
    const { page } = await open();
    await openSample(page, "北海道北見市");
    await openSheet(page, "B-1");
    await page.getByLabel("並べ方").selectOption("step1");
    const counts = await page
      .locator(".matrix__row")
      .evaluateAll((rows) =>
        rows.map(
          (row) =>
            ["b1.future", "b1.vision", "b1.innovation", "b1.digital"].filter((item) =>
              row.querySelector(`[data-check="${item}"].check-cell--yes`),
            ).length,
        ),
      );
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    await page.getByRole("button", { name: "環境大善の操作" }).click();
    await page.getByRole("menuitem", { name: "比べる企業に加える" }).click();
    await page.getByRole("button", { name: "企業を比べる（1社）" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("2社以上を選ぶと").waitFor();
    await dialog.getByLabel(/^比べる企業を加える/u).selectOption({ label: "桑原グループ" });
    await dialog.getByRole("rowgroup").filter({ hasText: "B-3 STEP3" }).waitFor();
    expect(await dialog.getByRole("columnheader").allTextContents()).toEqual([
      "項目",
      "環境大善外す",
      "桑原グループ外す",
    ]);
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole("button", { name: /^桑原グループ 会社の概要/u }).click();
    await page.locator("h1.heading", { hasText: "B-3" }).waitFor();
  });
});
