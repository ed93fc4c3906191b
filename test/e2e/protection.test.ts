import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Project } from "../../worksheets/project/model.ts";
import { kitami } from "../../worksheets/samples/kitami.ts";
import { poppler, squeezed } from "../worksheets/export/pdf/read-pdf.ts";
import { downloaded } from "./support/app-page.ts";
import { inChromium } from "./support/in-chromium.ts";
import { press, tabTo } from "./support/keyboard.ts";
import { inScripted } from "./support/scripted-host/in-scripted.ts";
import { PASSWORD, TROUBLED_START } from "./support/scripted-host/troubled-start.ts";
import { card, choose, chooseInMenu, openSample, openSheet } from "./support/steps.ts";

const summary = (page: Page) => card(page, "a1.summary").getByRole("textbox").first();

async function openRecent(page: Page, name: string): Promise<void> {
  await page.locator(".recent-list").getByRole("button", { name, exact: true }).click();
}

async function expectSummary(page: Page, text: string | RegExp): Promise<void> {
  await openSheet(page, "A-1");
  expect(await summary(page).inputValue()).toMatch(text);
}

inScripted("Work that was kept", (open) => {
  it("is the first thing on the start screen, and goes on over its file", async () => {
    const { page } = await open(TROUBLED_START);
    const notice = page.getByRole("status").filter({ hasText: "保存されていない作業が残っています" });
    await notice.waitFor();
    const places = await page.evaluate(() =>
      [".kept-drafts__list", "h1"].map(
        (part) => document.querySelector(`.app__main ${part}`)?.getBoundingClientRect().top ?? 0,
      ),
    );
    expect(places[0]).toBeLessThan(places[1] ?? 0);
    await page.getByRole("button", { name: "「北見市 令和3年度 第1回」を続ける" }).click();
    await page.getByText("未保存の変更あり・このPCに保護済み").waitFor();
    await expectSummary(page, "続きに書いた文");
  });

  it("asks for its password, and says when the file is away", async () => {
    const { page, host } = await open(TROUBLED_START);
    await page.getByRole("button", { name: "「パスワードで保護された作業」を続ける" }).click();
    const field = page.getByLabel("パスワード", { exact: true });
    await field.fill("違うもの");
    await page.keyboard.press("Enter");
    await page.getByText("パスワードが違うようです").waitFor();
    await field.fill(PASSWORD);
    await page.keyboard.press("Enter");
    const told = page.getByRole("dialog", { name: "続きを開きました" });
    await told.getByText("北見.colead").waitFor();
    await told.getByRole("button", { name: "閉じる" }).last().click();
    await expectSummary(page, "続きに書いた文");
    await page.keyboard.press("Control+s");
    await expect
      .poll(() => host.calls("saveProject"))
      .toMatchObject([["saveProject", { id: kitami.id }, { suggestedName: "北見" }]]);
  });

  it("is dropped only after a question", async () => {
    const { page, host } = await open(TROUBLED_START);
    await page.getByRole("button", { name: "「桑名市」を破棄" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "キャンセル" }).click();
    expect(await host.calls("dropDraft")).toEqual([]);
    await page.getByRole("button", { name: "「桑名市」を破棄" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "破棄する" }).click();
    await page.getByRole("button", { name: "「桑名市」を続ける" }).waitFor({ state: "detached" });
    expect(await host.calls("dropDraft")).toEqual([["dropDraft", "old"]]);
  });

  it("is compared with the file place by place by keyboard, taken in part, and undone", async () => {
    const { page } = await open(TROUBLED_START);
    await page.getByRole("button", { name: "「北見市 令和3年度 第1回」をファイルと比べる" }).click();
    const dialog = page.getByRole("alertdialog", { name: "ファイルと続きを比べる" });
    await dialog.getByRole("button", { name: "選んだ3件を取り込む" }).waitFor();
    await tabTo(page, "すべて外す");
    await press(page, "Enter");
    await tabTo(page, /続きを取り込む：A-1 STEP1「.*」$/u);
    await press(page, "Space");
    await dialog.getByRole("button", { name: "選んだ1件を取り込む" }).waitFor();
    await tabTo(page, "選んだ1件を取り込む");
    await press(page, "Enter");
    await dialog.waitFor({ state: "detached" });
    await expectSummary(page, "続きに書いた文");
    await page.getByRole("button", { name: "「保存されていない続きの取り込み」を元に戻す" }).click();
    expect(await summary(page).inputValue()).toContain("玉ねぎとカーリング");
  });

  it("comes up when its file is opened, and can be used at once", async () => {
    const { page } = await open(TROUBLED_START);
    await openRecent(page, "北見.colead");
    const dialog = page.getByRole("alertdialog", { name: "保存されていない続きがあります" });
    await dialog.getByText("3件").waitFor();
    await tabTo(page, "続きを使う");
    await press(page, "Enter");
    await dialog.waitFor({ state: "detached" });
    await expectSummary(page, "続きに書いた文");
  });

  it("goes into a copy, or is dropped, before the file is used; later means that the file is closed", async () => {
    const { page, host } = await open(TROUBLED_START);
    await openRecent(page, "北見.colead");
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Co-LEAD ワークシート" }).waitFor();
    expect(await host.calls("dropDraft")).toEqual([]);
    expect(await host.calls("newProject")).toHaveLength(1);

    await openRecent(page, "北見.colead");
    await page.getByRole("button", { name: "ファイルの内容を使う" }).click();
    await page.getByRole("button", { name: "続きをコピーに残す" }).click();
    await page.getByRole("alertdialog").waitFor({ state: "detached" });
    const [copy] = await host.calls("saveCopy");
    expect(JSON.stringify(copy?.[1])).toContain("続きに書いた文");
    expect(copy?.[2]).toEqual({ suggestedName: "北見（保存されていない続き）", sealed: true });
    expect(await host.calls("dropDraft")).toEqual([["dropDraft", kitami.id]]);
    await expectSummary(page, /玉ねぎとカーリング/u);
  });

  it("is taken place by place only, where somebody saved the file since", async () => {
    const { page } = await open(TROUBLED_START);
    await openRecent(page, "動いた.colead");
    const dialog = page.getByRole("alertdialog");
    await dialog.getByText("ファイルも、そのあと変わっています").waitFor();
    expect(await dialog.getByRole("button", { name: "続きを使う" }).count()).toBe(0);
    await dialog.getByRole("button", { name: "比べて選ぶ" }).click();
    await dialog.getByRole("button", { name: "選んだ0件を取り込む" }).click();
    await dialog.getByText("取り込むものを選んでください。").waitFor();
  });
});

inScripted("A password", (open) => {
  it("opens a protected file by keyboard; a wrong one is told and can be corrected", async () => {
    const { page } = await open(TROUBLED_START);
    await openRecent(page, "秘密.colead");
    const field = page.getByLabel("パスワード", { exact: true });
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByText("パスワードを入力してください。").waitFor();
    await page.keyboard.type("kitami");
    await page.keyboard.press("Enter");
    await page.getByText("パスワードが違うようです").waitFor();
    expect(await field.inputValue()).toBe("kitami");
    await tabTo(page, "「パスワード」の文字を表示する");
    await press(page, "Enter");
    expect(await field.getAttribute("type")).toBe("text");
    await field.fill(PASSWORD);
    await tabTo(page, "開く");
    await press(page, "Enter");
    await page.getByRole("heading", { name: "北海道北見市" }).waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("is set by keyboard: complaints name the field, and nothing is set before both agree", async () => {
    const { page, host } = await open(TROUBLED_START);
    await openSample(page, "北海道北見市");
    await chooseInMenu(page, "パスワードを設定・変更する");
    const dialog = page.getByRole("dialog", { name: "パスワードで保護する" });
    await dialog.getByText("忘れると、だれにも開けません").waitFor();
    await dialog.getByText("続けて保存する場所と名前を聞きます").waitFor();
    await page.keyboard.type("short");
    await tabTo(page, "設定して保存する");
    await press(page, "Enter");
    await dialog.getByText("8文字以上にしてください（今は5文字）").waitFor();
    const first = dialog.getByLabel("新しいパスワード", { exact: true });
    const second = dialog.getByLabel("新しいパスワード（もう一度）", { exact: true });
    expect(await first.evaluate((input) => input === document.activeElement)).toBe(true);
    await first.fill(PASSWORD);
    await second.fill("別のパスワード");
    await page.keyboard.press("Enter");
    await dialog.getByText("上のパスワードと違います").waitFor();
    expect(await host.calls("setPassword")).toEqual([]);
    // Half-width and full-width are one password (NFKC).
    await first.fill("kitami-2026");
    await second.fill("ｋｉｔａｍｉ－２０２６");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "パスワードで保護しました" }).waitFor();
    const [call] = await host.calls("setPassword");
    expect(call?.[2]).toBe("kitami-2026");
    await page.getByRole("button", { name: "閉じる" }).last().click();
    await page.getByText("ファイルに保存済み").waitFor();

    await chooseInMenu(page, "パスワードを設定・変更する");
    await page.getByRole("button", { name: "パスワードをなくす" }).click();
    const asked = page.getByRole("dialog", { name: "パスワードをなくしますか" });
    expect(await host.calls("setPassword")).toHaveLength(1);
    await asked.getByRole("button", { name: "パスワードをなくす" }).click();
    await page.getByRole("dialog", { name: "パスワードをなくしました" }).waitFor();
    expect((await host.calls("setPassword"))[1]?.[2]).toBeFalsy();
  });

  it("stays what it was when it could not be set, and the reason is told", async () => {
    const { page } = await open({
      ...TROUBLED_START,
      setPassword: { kind: "failed", reason: "空きがありません。" },
    });
    await openSample(page, "北海道北見市");
    await chooseInMenu(page, "パスワードを設定・変更する");
    await page.getByLabel("新しいパスワード", { exact: true }).fill(PASSWORD);
    await page.getByLabel("新しいパスワード（もう一度）", { exact: true }).fill(PASSWORD);
    await page.keyboard.press("Enter");
    const alert = page.getByRole("alert").filter({ hasText: "パスワードは変わっていません" });
    await alert.getByText("空きがありません。").waitFor();
    expect(await page.getByLabel("新しいパスワード", { exact: true }).inputValue()).toBe(PASSWORD);
  });

  it("is not offered where nothing can be encrypted, and the reason is told", async () => {
    const { page } = await open({ ...TROUBLED_START, passwords: false });
    await openRecent(page, "秘密.colead");
    const refused = page.getByRole("dialog", { name: "「秘密.colead」を開けませんでした" });
    await refused.getByText("暗号を扱う機能がない").waitFor();
    await page.keyboard.press("Escape");
    await openSample(page, "北海道北見市");
    await chooseInMenu(page, "パスワードを設定・変更する");
    await page.getByRole("dialog", { name: "パスワードは、ここでは使えません" }).waitFor();
    expect(await page.locator("input[type=password]").count()).toBe(0);
  });
});

inScripted("A damaged file", (open) => {
  it("shows the sound versions, opens one as unsaved work, and says when one is damaged too", async () => {
    const { page, host } = await open(TROUBLED_START);
    await openRecent(page, "壊れた.colead");
    const dialog = page.getByRole("dialog", { name: "「壊れた.colead」を開けませんでした" });
    await dialog.getByText("使える版が見つかりました").waitFor();
    const versions = dialog.getByRole("button", { name: /この版を開く$/u });
    expect(await versions.count()).toBe(5);
    await dialog.getByRole("button", { name: "残りの2件も表示" }).click();
    expect(await versions.count()).toBe(7);
    await versions.first().click();
    await dialog.getByText("この版は壊れています。").waitFor();
    await versions.nth(1).click();
    await page.getByRole("heading", { name: "北海道北見市" }).waitFor();
    await page.getByText("未保存の変更").waitFor();
    await page.keyboard.press("Control+s");
    await expect
      .poll(() => host.calls("saveProject"))
      .toMatchObject([["saveProject", { id: kitami.id }, { suggestedName: "壊れた" }]]);
  });
});

inScripted("A file that has gone", (open) => {
  it("shows what was kept of it, and can be taken off the list all the same", async () => {
    const { page } = await open(TROUBLED_START);
    await openRecent(page, "消えた.colead");
    const dialog = page.getByRole("dialog", { name: "「消えた.colead」を開けませんでした" });
    await dialog.getByText("ファイルが見つかりません。").waitFor();
    await dialog.getByRole("button", { name: "一覧から外す" }).waitFor();
    await dialog.getByRole("button", { name: /この版を開く$/u }).click();
    await page.getByRole("heading", { name: "北海道北見市" }).waitFor();
  });
});

const NAMES = [...kitami.talents.map(({ name }) => name), "高瀬 美咲", "月岡 大地", "能登屋 誠"];

function namesIn(text: string): readonly string[] {
  const plain = squeezed(text);
  return NAMES.filter((name) => plain.includes(squeezed(name)));
}

inScripted("A copy without personal data", (open) => {
  it("is another project, holds none of the names, and has no password", async () => {
    const { page, host } = await open({ ...TROUBLED_START, hasPassword: true });
    await openSample(page, "北海道北見市");
    await chooseInMenu(page, "個人情報を伏せたコピーを作る");
    const dialog = page.getByRole("dialog", { name: "個人情報を伏せたコピーを作る" });
    await dialog.getByText("コピーには、パスワードを付けません。").waitFor();
    await dialog.getByText("必ず目を通してください").waitFor();
    await dialog.getByRole("button", { name: /^伏せる記入欄/u }).click();
    await dialog.getByText("人材の「氏名」：8か所").waitFor();
    await dialog.getByRole("button", { name: "コピーを保存" }).click();
    await dialog.getByText(/コピーを「.*（伏せ字）\.colead」に保存しました/u).waitFor();
    const [call] = await host.calls("saveCopy");
    const copy = call?.[1] as Project;
    expect(namesIn(JSON.stringify(copy))).toEqual([]);
    expect(copy.talents[0]?.name).toBe("人材A");
    expect(call?.[2]).toMatchObject({ sealed: false });
    await page.keyboard.press("Escape");
    await page.getByText("高瀬 美咲").first().waitFor();
  });

  it("is not made without anything to mask, and says so", async () => {
    const { page, host } = await open(TROUBLED_START);
    await openSample(page, "北海道北見市");
    await chooseInMenu(page, "個人情報を伏せたコピーを作る");
    const dialog = page.getByRole("dialog");
    for (const label of ["人の名前", "連絡先・住所", "メモ・要確認"]) await choose(dialog, label);
    await dialog.getByText("伏せるところは見つかりませんでした。").waitFor();
    await dialog.getByRole("button", { name: "コピーを保存" }).click();
    await dialog.getByText("伏せるものを、1つ以上選んでください。").waitFor();
    expect(await host.calls("saveCopy")).toEqual([]);
  });
});

/** Every text in the files of a downloaded archive, and their names. */
async function exported(page: Page): Promise<{ readonly names: readonly string[]; readonly text: string }> {
  const coming = page.waitForEvent("download", { timeout: 60_000 });
  await page.getByRole("button", { name: "書き出す", exact: true }).click();
  const { name, bytes } = await downloaded(await coming);
  expect(name).toMatch(/\.zip$/u);
  const files = Object.entries(unzipSync(bytes));
  const texts = files.map(([file, content]) => {
    if (file.endsWith(".pdf"))
      return `${poppler("pdftotext", content, "-raw")} ${poppler("pdfinfo", content)}`;
    return Object.values(unzipSync(content))
      .map((part) => strFromU8(part).replaceAll(/<[^>]*>/gu, ""))
      .join(" ");
  });
  return { names: [name, ...files.map(([file]) => file)], text: texts.join(" ") };
}

inChromium("An export without personal data", (open) => {
  it("is previewed, says so in its files' names, and holds none of the names in Word or PDF", async () => {
    const { page } = await open();
    await openSample(page, "北海道北見市");
    await page.keyboard.press("Control+p");
    const choices = page.locator(".export-screen__choices");
    await choose(choices, "追加項目・メモ・要確認も");
    await choose(choices, "1つの文書にまとめる");
    const own = await exported(page);
    // Else finding none afterwards would mean nothing.
    expect(namesIn(own.text).length).toBeGreaterThan(5);
    expect(own.names.join()).not.toContain("伏せ字");

    await choose(choices, "個人情報を伏せて書き出す");
    await choices.getByText("必ず目を通してください").waitFor();
    const paper = page.locator(".export-preview__desk .preview");
    await expect.poll(() => paper.innerText()).toContain("■■■");
    expect(namesIn(await paper.innerText())).toEqual([]);
    const masked = await exported(page);
    expect(namesIn(masked.text)).toEqual([]);
    expect(masked.text).toContain("■■■");
    expect(masked.text).toContain("人材A");
    for (const name of masked.names) expect(name).toContain("（伏せ字）");
  });
});
