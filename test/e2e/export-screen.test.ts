import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { inChromium } from "./support/in-chromium.ts";
import { settled } from "./support/screens.ts";
import { inScripted } from "./support/scripted-host/in-scripted.ts";
import type { HostScript } from "./support/scripted-host/script.ts";
import { choose, openSample, openSheet } from "./support/steps.ts";

async function openExport(page: Page): Promise<void> {
  await page.keyboard.press("Control+p");
  await page.locator(".export-screen").waitFor();
}

/** Chooses A-1 alone. */
async function onlyA1(page: Page): Promise<void> {
  await choose(page.locator(".export-screen__choices"), "選ぶ");
  const sheets = page.getByRole("group", { name: "書き出すワークシート" }).getByRole("checkbox");
  for (const sheet of (await sheets.all()).slice(1)) await sheet.uncheck({ force: true });
}

/** The texts of the choices that something lies over, or that are cut off, when the focus comes to them. */
async function coveredChoices(page: Page): Promise<readonly string[]> {
  const covered: string[] = [];
  for (const input of await page.locator(".export-screen__choices input").all()) {
    await input.focus();
    await settled(page);
    const words = await input.evaluate((field) => {
      const card = field.closest("label, .choice") ?? field;
      const { left, right, top, bottom } = card.getBoundingClientRect();
      const seen = [
        [left + 4, top + 4],
        [right - 4, top + 4],
        [left + 4, bottom - 4],
        [right - 4, bottom - 4],
      ].every(([x = 0, y = 0]) => card.contains(document.elementFromPoint(x, y)));
      return seen ? "" : (card.textContent ?? "");
    });
    if (words !== "") covered.push(words);
  }
  return covered;
}

const AT_EXPORT: HostScript = { screen: { name: "export" } };

const exporting = (page: Page): Locator => page.getByRole("button", { name: "書き出す", exact: true });

const SIZES: readonly (readonly [string, { readonly width: number; readonly height: number }, string])[] = [
  ["1366×768", { width: 1366, height: 768 }, "1"],
  ["1366×768 and text at 200 %", { width: 1366, height: 768 }, "2"],
  ["768×1024", { width: 768, height: 1024 }, "1"],
  ["1366×500", { width: 1366, height: 500 }, "1"],
];

inChromium("The export screen", (open) => {
  it.each(SIZES)("covers no choice at %s", async (_, viewport, scale) => {
    const { page } = await open({ viewport });
    await openSample(page, "北海道北見市");
    await page.evaluate((value) => {
      document.documentElement.dataset.textScale = value;
    }, scale);
    await openExport(page);
    expect(await coveredChoices(page)).toEqual([]);
  });

  it("keeps the button in sight while choosing at 1366×768", async () => {
    const { page } = await open();
    await openSample(page, "北海道北見市");
    await openExport(page);
    for (const input of [
      page.locator(".export-screen__choices input").first(),
      page.locator(".export-screen__choices input").last(),
    ]) {
      await input.focus();
      await settled(page);
      const box = await exporting(page).boundingBox();
      expect(box && box.y >= 64 && box.y + box.height <= 768).toBe(true);
    }
  });

  it("previews what will be exported: notes or not, filled or empty", async () => {
    const { page } = await open();
    await openSample(page, "北海道北見市");
    await openExport(page);
    const paper = page.locator(".export-preview__desk .preview");
    const choices = page.locator(".export-screen__choices");
    await expect.poll(() => paper.innerText()).toContain("玉ねぎとカーリング");
    expect(await paper.innerText()).not.toContain("メモ");
    await choose(choices, "追加項目・メモ・要確認も");
    await expect.poll(() => paper.innerText()).toContain("メモ");
    await page.getByText("記入済み・追加項目・メモ・要確認を含む").waitFor();
    await choose(choices, "空の様式（記入用）");
    await expect.poll(() => paper.innerText()).not.toContain("玉ねぎとカーリング");
    await page.getByText("空の様式（記入用）・追加項目・メモ・要確認を含む").waitFor();
  });

  it("and the form beside the questions show the same, until another choice is made there", async () => {
    const { page } = await open();
    await openSample(page, "北海道北見市");
    await openSheet(page, "A-1");
    await page.getByRole("tab", { name: "様式プレビュー" }).click();
    const paper = page.locator(".preview-panel .preview");
    const all = page.getByRole("checkbox", { name: "追加項目・メモ・要確認も表示" });
    expect(await all.isChecked()).toBe(false);
    expect(await paper.innerText()).not.toContain("メモ");
    await openExport(page);
    await choose(page.locator(".export-screen__choices"), "追加項目・メモ・要確認も");
    await openSheet(page, "A-1");
    expect(await all.isChecked()).toBe(true);
    await expect.poll(() => paper.innerText()).toContain("メモ");
    await all.uncheck();
    await expect.poll(() => paper.innerText()).not.toContain("メモ");
    await openSheet(page, "A-2");
    expect(await all.isChecked()).toBe(false);
  });

  it("says where the files are in a browser, and offers no way to them that it has not", async () => {
    const { page } = await open();
    await openSample(page, "北海道北見市");
    await openExport(page);
    await onlyA1(page);
    const coming = page.waitForEvent("download");
    await exporting(page).click();
    await coming;
    await page.getByText("ダウンロード フォルダーに、1つのファイルを書き出しました。").waitFor();
    expect(await page.getByRole("button", { name: /ファイルを開く|フォルダーを開く/u }).count()).toBe(0);
  });
});

inScripted("What was exported from the desktop edition", (open) => {
  /** The edition over the scripted host has no fonts for PDFs. */
  const onlyWord = (page: Page) => choose(page.locator(".export-screen__choices"), "PDF");

  it("offers to open each file and the folder in the desktop edition", async () => {
    const { page, host } = await open(AT_EXPORT);
    await onlyWord(page);
    await choose(page.locator(".export-screen__choices"), "選ぶ");
    const sheets = page.getByRole("group", { name: "書き出すワークシート" }).getByRole("checkbox");
    for (const sheet of (await sheets.all()).slice(2)) await sheet.uncheck({ force: true });
    await exporting(page).click();
    const result = page.locator(".export-screen__finish .notice");
    await result.getByText("2つのファイルを書き出しました").waitFor();
    await result.getByRole("button", { name: /^ファイルを開く：.*A-2.*\.docx$/u }).click();
    await result.getByRole("button", { name: "フォルダーを開く" }).click();
    await expect
      .poll(() => host.calls("openDelivered"))
      .toEqual([
        ["openDelivered", { kind: "file", delivery: "d1", index: 1 }],
        ["openDelivered", { kind: "folder", delivery: "d1" }],
      ]);
  });

  it("offers only the folder for many files, and says why it does not open", async () => {
    const trouble = "「書き出し」が見つかりません。";
    const { page } = await open({ ...AT_EXPORT, openDelivered: { kind: "failed", reason: trouble } });
    await onlyWord(page);
    await exporting(page).click();
    const result = page.locator(".export-screen__finish .notice");
    await result.getByText("14つのファイルを書き出しました").waitFor();
    expect(await result.getByRole("button", { name: /^ファイルを開く/u }).count()).toBe(0);
    await result.getByRole("button", { name: "フォルダーを開く" }).click();
    await result.getByText(trouble).waitFor();
  });
});

inScripted("A recent file that is gone", (open) => {
  it("is told of once, in a dialog, and can be taken off the list", async () => {
    const { page, host } = await open({
      recentFiles: [{ id: "r1", name: "北見.colead", subject: "北見市", at: "2026-11-16T00:00:00.000Z" }],
      openRecent: { r1: { ok: false, name: "北見.colead", unreadable: "「北見.colead」が見つかりません。" } },
    });
    const entry = page.getByRole("button", { name: "北見.colead" });
    await entry.click();
    const dialog = page.getByRole("dialog", { name: "「北見.colead」を開けませんでした" });
    await dialog.getByText("「北見.colead」が見つかりません。").waitFor();
    await expect.poll(() => dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    // Once only: nothing on the page repeats it, and the focus is where it was.
    expect(await page.getByText("開けませんでした").count()).toBe(0);
    await expect.poll(() => entry.evaluate((button) => button === document.activeElement)).toBe(true);

    await entry.click();
    await dialog.getByRole("button", { name: "一覧から外す" }).click();
    await dialog.waitFor({ state: "detached" });
    await entry.waitFor({ state: "detached" });
    expect(await host.calls("forgetRecent")).toEqual([["forgetRecent", "r1"]]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  });
});
