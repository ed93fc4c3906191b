import type { Page } from "playwright-core";
import { WORKSHEETS, worksheet } from "../../../worksheets/catalog/index.ts";
import { choose, chooseFile, chooseInMenu, goHome, openSample, openSheet } from "./steps.ts";

/** A screen, or a part of the window over one; the next one begins where this one left the app. */
export interface ShownScreen {
  /** For file names. */
  readonly name: string;
  show(page: Page): Promise<void>;
}

const REGISTER_TABS = ["企業", "人材", "施設・観光地", "連携機関", "自治体の情報"];

/** A page is judged when it stands still: nothing moves, and what a frame puts off has been done. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const moving = document.getAnimations().filter(({ playState }) => playState === "running");
    await Promise.race([
      Promise.allSettled(moving.map(({ finished }) => finished)),
      new Promise((resolve) => setTimeout(resolve, 1000)),
    ]);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

function screen(name: string, show: (page: Page) => Promise<void>): ShownScreen {
  return {
    name,
    show: async (page) => {
      await show(page);
      await settled(page);
    },
  };
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

/** A dialog that the screen after it closes first. */
function dialog(name: string, show: (page: Page) => Promise<void>): ShownScreen {
  return screen(name, async (page) => {
    await show(page);
    await page.locator("[role=dialog], [role=alertdialog]").first().waitFor();
  });
}

/** The tab where panels stand behind tabs, the same one where they stand beside the questions. */
async function showTab(page: Page, label: string): Promise<void> {
  await page.getByRole("tab", { name: label }).click();
}

const start = [
  screen("start", async () => undefined),
  dialog("refused", (page) => chooseFile(page, "計画書.docx", new TextEncoder().encode("PK\u0003\u0004"))),
  dialog("new-project", async (page) => {
    await closeDialog(page);
    await page.getByRole("button", { name: "新しいプロジェクトを作る" }).click();
  }),
];

const overview = [
  screen("overview", async (page) => {
    await closeDialog(page);
    await openSample(page, "北海道北見市");
  }),
  dialog("municipality", (page) => page.getByRole("button", { name: "自治体の情報を編集" }).click()),
  screen("menu", async (page) => {
    await closeDialog(page);
    await page.getByRole("button", { name: "メニュー" }).click();
    await page.getByRole("menu").waitFor();
  }),
  dialog("help", async (page) => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("F1");
  }),
];

const sheets = WORKSHEETS.map(({ id, code }, index) =>
  screen(id, async (page) => {
    if (index === 0) await closeDialog(page);
    await openSheet(page, code);
    await page.locator(".sheet-view, .company-list").waitFor();
  }),
);

const sheetParts = [
  screen("b3-companies", async (page) => {
    await openSheet(page, "B-3");
    const others = page.getByRole("button", { name: "ほかの企業を選ぶ" });
    if (await others.isVisible()) await others.click();
    await page.locator(".company-list").waitFor();
  }),
  screen("a1-preview", async (page) => {
    await openSheet(page, "A-1");
    await showTab(page, "様式プレビュー");
    await page.locator(".preview-panel").waitFor();
  }),
  screen("a1-one-by-one", async (page) => {
    await openSheet(page, "A-1");
    await showTab(page, "手引き");
    const form = page.getByRole("tab", { name: "記入" });
    if (await form.isVisible()) await form.click();
    await page.getByRole("button", { name: "一問ずつ" }).click();
  }),
  screen("b1-check", async (page) => {
    await page.getByRole("button", { name: "シート全体" }).click();
    await openSheet(page, "B-1");
    await page.locator("[data-check]").first().focus();
    await page.locator(".check-details").waitFor();
  }),
];

const tour = [
  screen("tour", async (page) => {
    await goHome(page);
    await page.getByRole("button", { name: "ツアーを計画する" }).click();
    await page.locator(".tour-grid").waitFor();
    await page.locator(".tour-grid__open").first().click();
    await page.locator(".block-inspector").waitFor();
  }),
  ...worksheet("tour")
    .steps.slice(1)
    .map(({ name, number }) => screen(`tour-${number}`, (page) => showTab(page, name))),
];

const registers = REGISTER_TABS.map((label, index) =>
  screen(`register-${index + 1}`, async (page) => {
    if (index === 0) await chooseInMenu(page, "台帳");
    await page.getByRole("tab", { name: label }).click();
    const row = page.locator("[data-listed]").first();
    if (label !== "自治体の情報") await row.click();
  }),
);

const rest = [
  screen("review", (page) => chooseInMenu(page, "すべての回答を見直す")),
  screen("review-advice", async (page) => {
    await page.getByRole("tab", { name: "助言" }).click();
  }),
  screen("export", async (page) => {
    await page.keyboard.press("Control+p");
    await page.locator(".export-screen").waitFor();
  }),
  dialog("find", async (page) => {
    await page.keyboard.press("Control+f");
    await page.getByLabel("探す言葉").fill("農業");
  }),
  screen("history", async (page) => {
    await closeDialog(page);
    await chooseInMenu(page, "版の履歴");
  }),
  screen("merge-chosen", (page) => chooseInMenu(page, "ほかの人のファイルを統合")),
  dialog("save-state", (page) => page.locator(".save-state__button").click()),
  dialog("password", async (page) => {
    await closeDialog(page);
    await chooseInMenu(page, "パスワードを設定・変更する");
    await page.getByRole("button", { name: "設定して保存する" }).click();
  }),
  dialog("masked-copy", async (page) => {
    await closeDialog(page);
    await chooseInMenu(page, "個人情報を伏せたコピーを作る");
    for (const part of await page.locator(".mask-report-view .disclosure__button").all()) await part.click();
  }),
  screen("masked-export", async (page) => {
    await closeDialog(page);
    await page.keyboard.press("Control+p");
    await choose(page.locator(".export-screen__choices"), "個人情報を伏せて書き出す");
  }),
  dialog("leaving", async (page) => {
    await openSheet(page, "A-1");
    await page.getByRole("textbox").first().fill("変えた内容");
    await page.keyboard.press("Control+o");
  }),
  screen("end", async (page) => {
    await page.keyboard.press("Escape");
    await goHome(page);
  }),
];

/** Every screen, tab and dialog with a sample's content, in an order in which each can be reached from the last. */
export const SCREENS: readonly ShownScreen[] = [
  ...start,
  ...overview,
  ...sheets,
  ...sheetParts,
  ...tour,
  ...registers,
  ...rest,
];
