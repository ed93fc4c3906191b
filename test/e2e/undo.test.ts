import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inChromium } from "./support/in-chromium.ts";
import { card, choose, openSheet, startProject } from "./support/steps.ts";

function spoken(page: Page) {
  return page.locator(".visually-hidden[role=status][aria-live=polite]").last();
}

inChromium("Undo and redo", (open) => {
  it("say what they take back, take typing back field by field, and show where it was", async () => {
    const { page } = await open();
    await startProject(page);
    await page.getByRole("button", { name: "元に戻す（まだ変更はありません）" }).waitFor();
    await openSheet(page, "A-1");
    const summary = card(page, "a1.summary").getByRole("textbox");
    const challenge = card(page, "a1.challenges").getByRole("textbox").first();
    await summary.pressSequentially("玉ねぎの町");
    await challenge.pressSequentially("人手不足");
    await openSheet(page, "A-2");
    await choose(card(page, "a2.services"), "副業マッチングのイベント");

    const undo = (name: string) => page.getByRole("button", { name: `「${name}」を元に戻す` });
    const redo = (name: string) => page.getByRole("button", { name: `「${name}」をやり直す` });

    // On another sheet: undoing leads to where the edit was.
    await undo("「民間のサービス」の記入").click();
    await expect.poll(() => spoken(page).textContent()).toContain("「民間のサービス」の記入");
    await undo("「地域の課題」の記入").click();
    await page.locator("h1.heading", { hasText: "A-1" }).waitFor();
    await expect.poll(() => spoken(page).textContent()).toBe("「「地域の課題」の記入」を元に戻しました。");
    expect(await challenge.inputValue()).toBe("");
    expect(await summary.inputValue()).toBe("玉ねぎの町");

    await page.keyboard.press("Control+z");
    expect(await summary.inputValue()).toBe("");
    await page.keyboard.press("Control+z");
    await expect.poll(() => spoken(page).textContent()).toBe("元に戻すものはありません。");

    await redo("「地域の概要」の記入").click();
    await expect.poll(() => spoken(page).textContent()).toBe("「「地域の概要」の記入」をやり直しました。");
    expect(await summary.inputValue()).toBe("玉ねぎの町");
    await page.keyboard.press("Control+y");
    expect(await challenge.inputValue()).toBe("人手不足");

    // A new edit ends what could be done again.
    await summary.pressSequentially("！");
    await page.getByRole("button", { name: "やり直す（元に戻したものはありません）" }).waitFor();
  });

  it("bring a deleted row back whole", async () => {
    const { page } = await open();
    await startProject(page);
    await openSheet(page, "A-2");
    const lines = card(page, "a2.media").getByRole("textbox");
    await lines.first().fill("広報誌");
    await lines.first().press("Enter");
    await page.keyboard.type("公式サイト");
    await card(page, "a2.media").getByRole("button", { name: "1行目を削除" }).click();
    expect(
      await lines.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value)),
    ).toEqual(["公式サイト"]);
    await page.keyboard.press("Control+z");
    expect(
      await lines.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value)),
    ).toEqual(["広報誌", "公式サイト"]);
  });
});
