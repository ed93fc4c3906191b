import { expect, it } from "vitest";
import { WORKSHEETS } from "../../worksheets/catalog/index.ts";
import { inChromium } from "./support/in-chromium.ts";
import { settled } from "./support/screens.ts";
import { card, openSample, openSheet, startProject } from "./support/steps.ts";

inChromium("The samples", (open) => {
  it.each(["北海道北見市", "三重県桑名市", "沖縄県"])(
    "open with both tracks and every sheet: %s",
    async (region) => {
      const { page } = await open();
      await openSample(page, region);
      await page.getByRole("heading", { level: 1, name: region }).waitFor();
      expect(await page.locator(".sheet-card-view__code").allTextContents()).toEqual(
        expect.arrayContaining(WORKSHEETS.map(({ code }) => code)),
      );
      for (const track of ["地域と人材", "企業と人材", "合流"])
        expect(await page.getByRole("heading", { name: new RegExp(track, "u") }).count()).toBeGreaterThan(0);
      for (const { code, layout, steps } of WORKSHEETS) {
        await openSheet(page, code);
        await page.locator(".sheet-view").waitFor();
        await settled(page);
        const shown = await page.locator(layout === "matrix" ? ".matrix__row" : ".item-card").count();
        const items = steps.flatMap((step) => step.items).length;
        if (layout === "matrix") expect(shown).toBeGreaterThan(0);
        else expect(shown).toBe(items);
      }
    },
  );
});

inChromium("The preview", (open) => {
  it("shows what is typed as it is typed, and leads from an answer to its field", async () => {
    const { page } = await open();
    await startProject(page);
    await openSheet(page, "A-1");
    await page.getByRole("tab", { name: "様式プレビュー" }).click();
    const paper = page.locator(".preview-panel");
    const summary = card(page, "a1.summary").getByRole("textbox");
    await summary.pressSequentially("見本に出る文");
    await expect
      .poll(() => paper.locator('[data-tag="a1.summary"]').first().innerText())
      .toContain("見本に出る文");
    await card(page, "a1.vision5").getByRole("textbox").fill("五年後の文");
    await expect
      .poll(() => paper.locator('[data-tag="a1.vision5"]').first().innerText())
      .toContain("五年後の文");

    await paper.locator('[data-tag="a1.challenges"]').first().click();
    await card(page, "a1.challenges").locator(":focus").waitFor();
    await paper.locator('[data-tag="a1.summary"]').first().click();
    await expect.poll(() => summary.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it("shows the checks of B-1 and the company's own B-3", async () => {
    const { page } = await open();
    await openSample(page, "沖縄県");
    await openSheet(page, "B-3");
    await page.getByRole("tab", { name: "様式プレビュー" }).click();
    const company = (await page.locator(".sheet-header__company-name").innerText()).trim();
    await expect.poll(() => page.locator(".preview-panel .preview").innerText()).toContain(company);
    const summary = page.locator('[id^="item-b3.summary@"]').getByRole("textbox");
    await summary.fill("別の言葉で書いた会社");
    await expect
      .poll(() => page.locator('.preview-panel [data-tag^="b3.summary@"]').first().innerText())
      .toContain("別の言葉で書いた会社");
  });
});
