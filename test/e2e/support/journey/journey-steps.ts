import type { Page } from "playwright-core";
import { expect } from "vitest";
import { squeezed } from "../../../worksheets/export/pdf/read-pdf.ts";
import type { AppDriver, UserFile } from "../drivers/app-driver.ts";
import { card, choose, openSheet } from "../steps.ts";

/** Everything the review shows; it renders only what is near the window. */
export async function reviewedText(page: Page): Promise<string> {
  let text = "";
  let top = await page.evaluate(() => window.scrollY);
  expect(top).toBe(0);
  for (;;) {
    text += await page.locator(".review-list").innerText();
    const next = await page.evaluate(() => {
      window.scrollBy(0, window.innerHeight * 0.8);
      return window.scrollY;
    });
    if (next === top) return squeezed(text);
    top = next;
    await page.waitForTimeout(50);
  }
}

/** Writes one Word and one PDF file with everything in them. */
export async function exportBoth(app: AppDriver): Promise<readonly UserFile[]> {
  const { page } = app;
  await page.keyboard.press("Control+p");
  await choose(page.locator(".export-screen"), "追加項目・メモ・要確認も");
  await choose(page.locator(".export-screen"), "1つの文書にまとめる");
  const files = await app.exported(2, () =>
    page.getByRole("button", { name: "書き出す", exact: true }).click(),
  );
  await page.getByText("書き出しました", { exact: true }).waitFor();
  return files;
}

/** Saves by the button. */
export function save(app: AppDriver): Promise<UserFile> {
  return app.saved(() => app.page.getByRole("button", { name: "保存", exact: true }).click());
}

/** Types the first answer of A-1. */
export async function typeSummary({ page }: AppDriver, text: string): Promise<void> {
  await openSheet(page, "A-1");
  await card(page, "a1.summary").getByRole("textbox").fill(text);
}

/** The first answer of A-1, as it is shown. */
export async function summaryOf({ page }: AppDriver): Promise<string> {
  await openSheet(page, "A-1");
  return card(page, "a1.summary").getByRole("textbox").inputValue();
}

/** Opens a file on the disk by Ctrl+O. */
export async function openByKey(app: AppDriver, path: string): Promise<void> {
  await app.chooseFile(path, () => app.page.keyboard.press("Control+o"));
  await app.page.locator(".overview-screen").waitFor();
}
