import type { Locator, Page } from "playwright-core";
import { itemElementId } from "../../../renderer/screens/sheet/element-ids.ts";
import type { ItemRef } from "../../../worksheets/project/model.ts";

/** The question's card, or the matrix' check. */
export function card(page: Page, ref: string | ItemRef): Locator {
  const id = itemElementId(typeof ref === "string" ? { item: ref } : ref);
  return page.locator(`[id="${id}"]`);
}

/** 「新しいプロジェクトを作る」 with a municipality's name. */
export async function startProject(page: Page, name = "試験町"): Promise<void> {
  await page.getByRole("button", { name: "新しいプロジェクトを作る" }).click();
  await page.getByRole("dialog").getByLabel("自治体名").fill(name);
  await page.getByRole("button", { name: "始める" }).click();
  await page.locator(".overview-screen").waitFor();
}

/** One of the samples, by its region. */
export async function openSample(page: Page, region: string): Promise<void> {
  await page.getByRole("button", { name: region, exact: true }).click();
  await page.locator(".overview-screen").waitFor();
}

/** Chooses a file in 「ファイルを開く」. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.keyboard.press("Control+o");
  await (await choosing).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(bytes) });
}

export async function goHome(page: Page): Promise<void> {
  await page.locator(".top-bar__home").click();
  await page.locator(".overview-screen").waitFor();
}

/** Opens a worksheet from the overview by its code, 「A-1」. */
export async function openSheet(page: Page, code: string): Promise<void> {
  if (!(await page.locator(".overview-screen").isVisible())) await goHome(page);
  await page
    .locator(".sheet-card-view")
    .filter({ has: page.locator(".sheet-card-view__code", { hasText: code }) })
    .locator("button")
    .first()
    .click();
  await page.locator("h1.heading", { hasText: code }).waitFor();
}

/** Goes to one of the screens in the menu by its label. */
export async function chooseInMenu(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: "メニュー" }).click();
  await page.getByRole("menuitem", { name: label }).click();
}

/** Presses the text of a choice, as a user does: the input itself is drawn over. */
export async function choose(scope: Locator, label: string): Promise<void> {
  await scope.locator("label").filter({ hasText: label }).first().click();
}
