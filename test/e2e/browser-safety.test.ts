import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { isSealed } from "../../worksheets/project/sealed/seal-header.ts";
import { kitami } from "../../worksheets/samples/kitami.ts";
import { findChromium, launchChromium } from "./support/chromium.ts";
import { editionUrl } from "./support/edition.ts";
import { type OwnChromium, startOwnChromium } from "./support/own-chromium.ts";
import {
  fileBytes,
  fileNames,
  isStored,
  openFile,
  openSecureApp,
  type SecureApp,
  storeOldDraft,
  writeFile,
} from "./support/secure-app.ts";
import { card, chooseInMenu, openSheet, startProject } from "./support/steps.ts";

const executable = findChromium();
const why = executable === undefined ? " (skipped: no Chromium was found on this machine)" : "";
const CANARY = "カナリアの秘密の文";
const PASSWORD = "合言葉は北見の玉ねぎ";

function summary(page: Page) {
  return card(page, "a1.summary").getByRole("textbox");
}

/** Types into the first sheet and waits until it is kept on this computer. */
async function write(page: Page, text: string): Promise<void> {
  await openSheet(page, "A-1");
  await summary(page).fill(text);
  await expect.poll(() => page.title()).toContain("●");
}

async function save(page: Page): Promise<void> {
  await page.keyboard.press("Control+s");
  await expect.poll(() => page.title()).not.toContain("●");
}

async function answerIn(page: Page, name: string): Promise<unknown> {
  const parsed = parseProjectFile(await fileBytes(page, name));
  return parsed.ok ? parsed.project.answers["a1.summary"]?.value : parsed.failure.kind;
}

/** Sets a password in 「パスワードを設定・変更する」. */
async function setPassword(page: Page): Promise<void> {
  await chooseInMenu(page, "パスワードを設定・変更する");
  await page.getByLabel("新しいパスワード", { exact: true }).fill(PASSWORD);
  await page.getByLabel("新しいパスワード（もう一度）", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "設定して保存する" }).click();
  const done = page.getByRole("dialog", { name: "パスワードで保護しました" });
  await done.waitFor({ timeout: 60_000 });
  await done.getByRole("button", { name: "閉じる" }).last().click();
}

describe.skipIf(executable === undefined)(`Safety in the browser edition${why}`, () => {
  let browser: Browser;
  let app: SecureApp;
  let page: Page;
  let name: string;

  beforeAll(async () => {
    browser = await launchChromium(executable ?? "");
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    app = await openSecureApp(browser);
    page = await app.tab();
    await startProject(page, "試験町");
    await write(page, "一度目に保存した文");
    await save(page);
    name = (await fileNames(page))[0] ?? "";
  });
  afterEach(async () => {
    await app.context.close();
    expect(app.problems).toEqual([]);
  });

  it("writes the chosen file itself, and keeps each earlier content as a version", async () => {
    await write(page, "二度目に保存した文");
    await save(page);
    expect(await fileNames(page)).toEqual([name]);
    expect(await answerIn(page, name)).toBe("二度目に保存した文");
    await chooseInMenu(page, "版の履歴を見る");
    const versions = page.locator(".version-list__version");
    await expect.poll(() => versions.count()).toBe(2);
    await versions.last().click();
    await page.getByText("この版から後に変えたところ 1件", { exact: true }).waitFor();
  });

  it("opens a project read-only in a second tab, which can take it over from the first", async () => {
    const second = await app.tab();
    await openFile(second, name);
    const banner = (of: Page) => of.getByRole("region", { name: "読み取り専用" });
    await banner(second).getByText("このPCの別の画面で").waitFor();
    await banner(second).getByRole("button", { name: "編集を引き継ぐ" }).click();
    await second.getByRole("alertdialog").getByRole("button", { name: "引き継ぐ" }).click();
    await banner(second).waitFor({ state: "detached" });
    await banner(page).waitFor();
    await write(second, "引き継いだあとの文");
    await save(second);
    expect(await answerIn(second, name)).toBe("引き継いだあとの文");
  });

  it("does not write over what somebody else has saved meanwhile", async () => {
    const theirs = await fileBytes(page, name);
    await write(page, "自分の二度目");
    await save(page);
    await writeFile(page, name, theirs);
    await write(page, "自分の三度目");
    await page.keyboard.press("Control+s");
    await page.getByRole("alertdialog", { name: "ファイルがほかで変更されています" }).waitFor();
    expect(await fileBytes(page, name)).toEqual(theirs);
  });

  it("offers the versions of a file that is damaged", async () => {
    await write(page, "二度目に保存した文");
    await save(page);
    const bytes = await fileBytes(page, name);
    await writeFile(page, name, bytes.subarray(0, bytes.length / 2));
    await page.close();
    page = await app.tab();
    await openFile(page, name);
    const dialog = page.getByRole("dialog", { name: `「${name}」を開けませんでした` });
    await dialog.getByText("使える版が見つかりました").waitFor();
    await dialog
      .getByRole("button", { name: /この版を開く/u })
      .first()
      .click();
    await openSheet(page, "A-1");
    expect(await summary(page).inputValue()).toBe("二度目に保存した文");
  });

  it("still has what version 0.1 kept", async () => {
    await storeOldDraft(page, kitami);
    await page.reload();
    await page.getByRole("button", { name: /「北見市.*」を続ける/u }).click();
    await page.getByRole("heading", { name: "北海道北見市" }).waitFor();
  });

  it("lets nothing of a project with a password lie open in file, versions or drafts", async () => {
    await write(page, CANARY);
    await expect.poll(() => isStored(page, CANARY), { message: "the draft is kept" }).toBe(true);
    await save(page);
    await setPassword(page);
    await write(page, `${CANARY}の続き`);
    await save(page);
    await write(page, `${CANARY}の、まだ保存していない続き`);
    await page.getByText("このPCに保護済み").first().waitFor();
    const bytes = await fileBytes(page, name);
    expect(isSealed(bytes)).toBe(true);
    expect(bytes.includes(CANARY)).toBe(false);
    expect(await isStored(page, CANARY)).toBe(false);

    page.on("dialog", (asked) => void asked.accept());
    await page.close();
    page = await app.tab();
    expect(await page.getByText(CANARY).count()).toBe(0);
    await openFile(page, name);
    const unlock = page.getByRole("dialog", { name: "パスワードを入力してください" });
    await unlock.getByLabel("パスワード", { exact: true }).fill("ちがう合言葉です");
    await unlock.getByRole("button", { name: "開く" }).click();
    await unlock.getByText("パスワードが違うようです").waitFor({ timeout: 60_000 });
    await unlock.getByLabel("パスワード", { exact: true }).fill(PASSWORD);
    await unlock.getByRole("button", { name: "開く" }).click();
    await page.getByRole("button", { name: "続きを使う" }).click({ timeout: 60_000 });
    await openSheet(page, "A-1");
    expect(await summary(page).inputValue()).toBe(`${CANARY}の、まだ保存していない続き`);
    expect(await isStored(page, CANARY)).toBe(false);
  });
});

describe.skipIf(executable === undefined)(`A browser that is killed${why}`, () => {
  let folder: string;
  let own: OwnChromium | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "co-lead-profile-"));
  });
  afterEach(async () => {
    await own?.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const started = async (url: string): Promise<Page> => {
    own = await startOwnChromium(executable ?? "", folder);
    const page = await own.context.newPage();
    await page.goto(url);
    await page.locator(".app__main").waitFor();
    return page;
  };

  it("about a second after typing has lost nothing of it", async () => {
    const url = await editionUrl();
    const before = await started(url);
    await startProject(before, "停電町");
    await write(before, "停電の直前に入力した文");
    await before.waitForTimeout(1000);
    await own?.kill();
    const after = await started(url);
    await after.getByRole("button", { name: /「停電町.*」を続ける/u }).click();
    await openSheet(after, "A-1");
    expect(await summary(after).inputValue()).toBe("停電の直前に入力した文");
  });
});
