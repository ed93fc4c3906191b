import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { findChromium, launchChromium } from "../test/e2e/support/chromium.ts";
import { scriptedUrl } from "../test/e2e/support/scripted-host/in-scripted.ts";
import type { HostScript } from "../test/e2e/support/scripted-host/script.ts";
import { card, chooseInMenu, openSample, openSheet } from "../test/e2e/support/steps.ts";
import { setNote, setValue } from "../worksheets/project/edit-answers.ts";
import { kitami } from "../worksheets/samples/kitami.ts";
import "./build-browser.ts";
import { REPOSITORY } from "./vite/renderer-config.ts";

/** The pictures of README.ja.md: `npx tsx build/screenshots.ts` writes them to build/guide/. */
const FOLDER = join(REPOSITORY, "build/guide");
const APP = join(REPOSITORY, "dist/browser/co-lead-worksheet.html");

/** A picture larger than this, in bytes, makes the guide slow to open on the networks it is read on. */
const LARGEST = 250_000;

/** A day while the sample's round was being prepared: today's date is on the pictures. */
const TODAY = new Date("2021-09-01T10:00:00+09:00");

/** A notebook's screen, as municipal offices have them, in CSS pixels. */
const SCREEN = { width: 1366, height: 768 };

/** One picture; it begins where the one before left the app. */
interface Picture {
  readonly name: string;
  /** Of the window, in CSS pixels, where a notebook's would show too little or too much. */
  readonly height?: number;
  show(page: Page): Promise<void>;
}

/** As a spreadsheet copies it. */
const CANDIDATES = [
  ["会社名", "業種", "参加可否", "備考"],
  ["㈱環境大善", "環境関連製品の製造", "○", ""],
  ["北見木材工業", "製材", "打診中", "商工会議所の紹介"],
  ["エースクリーン", "リサイクル業", "○", "見学は午後"],
  ["合計", "3社", "", ""],
]
  .map((cells) => cells.join("\t"))
  .join("\n");

const PICTURES: readonly Picture[] = [
  { name: "start", show: async () => undefined },
  {
    name: "new-project",
    show: async (page) => {
      await page.getByRole("button", { name: "新しいプロジェクトを作る" }).click();
      await page.getByRole("dialog").getByLabel("都道府県").fill("北海道");
      await page.keyboard.press("Tab");
      await page.getByRole("dialog").getByLabel("自治体名").fill("北見市");
    },
  },
  {
    name: "overview",
    height: 1130,
    show: async (page) => {
      await page.keyboard.press("Escape");
      await openSample(page, "北海道北見市");
    },
  },
  {
    name: "sheet",
    show: async (page) => {
      await openSheet(page, "A-1");
      const attractions = card(page, "a1.attractions");
      await attractions.getByRole("textbox").first().click();
      await attractions.evaluate((element) => element.scrollIntoView({ block: "start" }));
    },
  },
  {
    name: "preview",
    height: 600,
    show: async (page) => {
      await page.getByRole("tab", { name: "様式プレビュー" }).click();
      await card(page, "a1.vision10").getByRole("textbox").first().click();
      await card(page, "a1.vision10").evaluate((element) => element.scrollIntoView({ block: "start" }));
    },
  },
  {
    name: "matrix",
    show: async (page) => {
      await page.getByRole("tab", { name: "手引き" }).click();
      await openSheet(page, "B-1");
    },
  },
  {
    name: "company-sheet",
    show: async (page) => openSheet(page, "B-3"),
  },
  {
    name: "one-by-one",
    show: async (page) => {
      await openSheet(page, "A-2");
      await page.getByRole("button", { name: "一問ずつ" }).click();
    },
  },
  {
    name: "registers",
    show: async (page) => {
      await page.getByRole("button", { name: "シート全体" }).click();
      await chooseInMenu(page, "台帳（企業・人材など）を開く");
      await page.locator("[data-listed]").first().click();
    },
  },
  {
    name: "find",
    show: async (page) => {
      await page.keyboard.press("Control+f");
      const dialog = page.getByRole("dialog");
      // Words that come while it fades in hold it up.
      await page.waitForTimeout(400);
      await dialog.getByLabel("探す言葉").fill("玉ねぎ");
      await dialog.getByRole("listitem").first().waitFor();
    },
  },
  {
    name: "review",
    show: async (page) => {
      await page.keyboard.press("Escape");
      await chooseInMenu(page, "すべての回答を見直す");
      await page.getByRole("tab", { name: "要確認" }).click();
    },
  },
  {
    name: "export",
    show: async (page) => {
      await page.keyboard.press("Control+p");
      await page.locator(".export-screen").waitFor();
    },
  },
  {
    name: "tour",
    height: 1130,
    show: async (page) => {
      await page.locator(".app-mark").first().click();
      await page.getByRole("button", { name: "ツアーを計画する" }).click();
      await page.locator(".tour-grid__open", { hasText: "環境大善" }).click();
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: "budget",
    height: 900,
    show: async (page) => {
      await page.getByRole("tab", { name: "予算" }).click();
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: "import",
    show: async (page) => {
      await chooseInMenu(page, "台帳（企業・人材など）を開く");
      await page.getByRole("tab", { name: "企業" }).click();
      await page.getByRole("button", { name: "Excel・CSVから取り込む" }).click();
      await page.getByLabel("Excelでコピーした表").evaluate((field, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", pasted);
        field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      }, CANDIDATES);
      await page.getByRole("button", { name: "行を確かめる" }).click();
      await page
        .getByRole("heading", { name: "行ごとの内容" })
        .evaluate((element) => element.scrollIntoView());
    },
  },
  {
    name: "masked-copy",
    show: async (page) => chooseInMenu(page, "個人情報を伏せたコピーを作る"),
  },
];

/** What only two clerks with a shared folder see: the app over a host that answers like this. */
interface SharedPicture extends Picture {
  readonly script: HostScript;
}

const SUMMARY = "玉ねぎとカーリングのまち。寒さを、技術を試す場に変えていく";
const vision = (text: string) => setValue(kitami, { item: "a1.vision5" }, text);
const MINE = setValue(vision("農家の見回りを、週3回から1回に減らす。"), { item: "a1.summary" }, SUMMARY);
const THEIRS = setNote(
  vision("農家の見回りを、センサーで半分に減らす。"),
  { item: "a1.attractions" },
  "観光協会に確認済み。",
);

const SHARED_PICTURES: readonly SharedPicture[] = [
  {
    name: "history",
    script: {
      screen: { name: "history" },
      project: MINE,
      versions: [
        { id: "v3", at: "2021-09-01T00:12:00Z", revision: 7, project: kitami },
        { id: "v2", at: "2021-08-31T07:40:00Z", revision: 6, project: kitami },
        { id: "v1", at: "2021-08-30T02:05:00Z", revision: 5, project: kitami },
      ].map(({ project, ...version }) => ({
        ...version,
        kind: "backup" as const,
        content: { kind: "read" as const, project, revision: version.revision },
      })),
    },
    show: async (page) => page.locator(".version-view__actions").waitFor(),
  },
  {
    name: "merge",
    height: 1130,
    script: {
      screen: { name: "merge", from: "file" },
      project: MINE,
      readFile: [{ kind: "read", name: "北見市.colead", project: THEIRS, revision: 8, base: kitami }],
    },
    show: async (page) => page.getByRole("heading", { level: 1 }).waitFor(),
  },
  {
    name: "read-only",
    script: {
      screen: { name: "overview" },
      rights: {
        kind: "readOnly",
        reason: {
          kind: "inUse",
          owner: { user: "総務課 山田", computer: "SOUMU-12", since: "2021-09-01T00:05:00Z" },
          here: false,
        },
      },
    },
    show: async (page) => page.getByText("読み取り専用").first().waitFor(),
  },
];

/** Still and without the mouse over anything. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(SCREEN.width / 2, 0);
  await page.waitForTimeout(400);
}

async function take(page: Page, { name, height = SCREEN.height, show }: Picture): Promise<void> {
  await page.setViewportSize({ ...SCREEN, height });
  await show(page);
  await settle(page);
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path });
  const { size } = await stat(path);
  console.log(`${name}.png（${Math.round(size / 1000)} KB）`);
  if (size > LARGEST) throw new Error(`${name}.png has ${size} bytes: show less of the screen`);
}

const executable = findChromium();
if (executable === undefined) throw new Error("No Chromium was found on this machine");
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const browser = await launchChromium(executable);

async function newPage(): Promise<Page> {
  const page = await browser.newPage({
    viewport: SCREEN,
    deviceScaleFactor: 1,
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await page.clock.setFixedTime(TODAY);
  return page;
}

try {
  const page = await newPage();
  await page.goto(pathToFileURL(APP).href);
  await page.locator(".start-screen").waitFor();
  for (const picture of PICTURES) await take(page, picture);
  for (const { script, ...picture } of SHARED_PICTURES) {
    const shared = await newPage();
    await shared.addInitScript((value) => {
      window.hostScript = value;
    }, script);
    await shared.goto(await scriptedUrl());
    await take(shared, picture);
  }
} finally {
  await browser.close();
}
