import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { setNote } from "../../worksheets/project/edit-answers.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { newPlace } from "../../worksheets/project/new-project.ts";
import { kitami } from "../../worksheets/samples/kitami.ts";
import { press, tabTo } from "./support/keyboard.ts";
import { inScripted, type ScriptedHost } from "./support/scripted-host/in-scripted.ts";
import { AT_HISTORY, AT_MERGE, MINE, other, THEIRS } from "./support/scripted-host/two-clerks.ts";
import { card, choose, chooseInMenu, goHome, openSheet } from "./support/steps.ts";

/** The open project's answer to 地域の概要. */
const summaryOf = async (host: ScriptedHost) => (await host.project())?.answers["a1.summary"]?.value;
/** What was asked of the host about the file, in order. */
const asked = async (host: ScriptedHost) =>
  (await host.calls("readFile", "acceptFile", "chooseOther", "saveCopy", "saveProject")).map(
    ([method]) => method,
  );
/** What is seen, not what is only read out. */
const onScreen = (page: Page, text: string) => page.locator("#main").getByText(text);
const conflict = (page: Page, name: RegExp) => page.getByRole("group", { name });

inScripted("版の履歴", (open) => {
  it("takes one answer back, and undoes it", async () => {
    const { page, host } = await open({ ...AT_HISTORY, screen: { name: "overview" } });
    await chooseInMenu(page, "版の履歴");
    await onScreen(page, "この版から後に変えたところ 2件").waitFor();
    await page.getByRole("button", { name: /地域の概要.*この回答をこの版に戻す/u }).click();
    await onScreen(page, "この版から後に変えたところ 1件").waitFor();
    expect(await summaryOf(host)).toBe(kitami.answers["a1.summary"]?.value);
    await page.keyboard.press("Control+z");
    await onScreen(page, "この版から後に変えたところ 2件").waitFor();
    expect(await summaryOf(host)).toBe("自分の文です。");
  });

  it("takes everything back in one step, after asking", async () => {
    const { page, host } = await open(AT_HISTORY);
    const ask = page.getByRole("button", { name: "すべてこの版に戻す" });
    await ask.click();
    await page.getByRole("alertdialog").getByRole("button", { name: "キャンセル" }).click();
    expect(await summaryOf(host)).toBe("自分の文です。");
    await ask.click();
    await page.getByRole("alertdialog").getByRole("button", { name: "すべて戻す" }).click();
    await page.getByText("この版と今の内容は同じです。").waitFor();
    expect(await summaryOf(host)).toBe(kitami.answers["a1.summary"]?.value);
    await page.keyboard.press("Control+z");
    await onScreen(page, "この版から後に変えたところ 2件").waitFor();
  });

  it("shows a whole version, saves it elsewhere, and says when one cannot be read", async () => {
    const { page, host } = await open(AT_HISTORY);
    await page.getByRole("button", { name: "この版の全体を見る" }).click();
    const dialog = page.getByRole("dialog", { name: /2時間前の保存/u });
    await dialog.getByRole("button", { name: /^A-1/u }).click();
    await dialog.getByText(String(kitami.answers["a1.summary"]?.value)).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "この版を別のファイルに保存" }).click();
    await page.getByText(/の版\.colead」に保存しました/u).waitFor();
    expect(await asked(host)).toContain("saveCopy");
    await page.getByRole("button", { name: /1日前の控え（保存前）/u }).click();
    await page.getByText("この版は壊れています。").waitFor();
  });

  it("explains when versions are made where there is none, also in the browser edition", async () => {
    const { page } = await open({ ...AT_HISTORY, versions: [], kind: "browser" });
    await page.getByText(/まだ版はありません/u).waitFor();
    await page.getByText(/閲覧データを消したり/u).waitFor();
  });

  it("takes nothing back while the file can only be read", async () => {
    const { page } = await open({
      ...AT_HISTORY,
      rights: { kind: "readOnly", reason: { kind: "file" } },
    });
    await page.getByText("読み取り専用で開いているため、この版には戻せません", { exact: false }).waitFor();
    expect(await page.getByRole("button", { name: /この版に戻す/u }).count()).toBe(0);
    await page.getByRole("button", { name: "この版を別のファイルに保存" }).waitFor();
  });

  it("needs no mouse", async () => {
    const { page } = await open(AT_HISTORY);
    await onScreen(page, "この版から後に変えたところ 2件").waitFor();
    await tabTo(page, /地域の概要.*この回答をこの版に戻す/u);
    await press(page, "Enter");
    await onScreen(page, "この版から後に変えたところ 1件").waitFor();
    await tabTo(page, "すべてこの版に戻す", "Shift+Tab");
    await press(page, "Enter");
    await tabTo(page, "すべて戻す");
    await press(page, "Enter");
    await page.getByText("この版と今の内容は同じです。").waitFor();
  });
});

inScripted("Merging", (open) => {
  it("leads to what is undecided, and saves what was decided in one step", async () => {
    const { page, host } = await open(AT_MERGE);
    await page.getByText("相手の変更 1件を取り込みます。どちらも変えたところが 2件あります。").waitFor();
    const finish = page.getByRole("button", { name: "統合して保存する" });
    await finish.click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest("fieldset")?.textContent))
      .toContain("地域の概要");
    expect(await asked(host)).toEqual(["readFile"]);

    await choose(conflict(page, /地域の概要/u), "相手の内容");
    await choose(conflict(page, /メモ/u), "両方を残す");
    await finish.click();
    await onScreen(page, "「北見市.colead」に保存しました。").waitFor();
    expect(await asked(host)).toEqual(["readFile", "acceptFile", "saveProject"]);
    const project = await host.project();
    expect(project?.answers["a1.summary"]?.value).toBe("相手の文です。");
    expect(project?.answers["a1.vision5"]?.note).toBe("自分のメモ\n相手のメモ");
    expect(project?.places.at(-1)?.name).toBe("新しい公園");

    await page.getByRole("button", { name: "元に戻す", exact: true }).last().click();
    expect(await host.project()).toEqual(MINE);
  });

  it("leaves out what is not wanted", async () => {
    const { page, host } = await open({ ...AT_MERGE, project: kitami });
    await page.getByRole("checkbox", { name: /新しい公園/u }).uncheck();
    await page.getByText("相手の変更 3件のうち 2件を取り込みます。", { exact: false }).first().waitFor();
    await page.getByRole("button", { name: "統合して保存する" }).click();
    await page.getByText("1件は取り込みませんでした。", { exact: false }).waitFor();
    const project = await host.project();
    expect(project?.places).toEqual(kitami.places);
    expect(project?.answers["a1.summary"]?.value).toBe("相手の文です。");
  });

  it("goes on with what was decided after a look elsewhere, with what was written there", async () => {
    const { page, host } = await open(AT_MERGE);
    await choose(conflict(page, /地域の概要/u), "相手の内容");
    await openSheet(page, "A-2");
    await goHome(page);
    await openSheet(page, "A-1");
    await card(page, "a1.vision10").getByRole("textbox").first().fill("あとで書いた文。");
    await host.go({ name: "merge", from: "file" });
    await conflict(page, /地域の概要/u)
      .getByText("「相手の内容」を選びました")
      .waitFor();
    await choose(conflict(page, /メモ/u), "自分の内容");
    await page.getByRole("button", { name: "統合して保存する" }).click();
    await onScreen(page, "「北見市.colead」に保存しました。").waitFor();
    const project = await host.project();
    expect(project?.answers["a1.vision10"]?.value).toBe("あとで書いた文。");
    expect(project?.answers["a1.summary"]?.value).toBe("相手の文です。");
  });

  it("reads the file again when it has changed once more", async () => {
    const third = setNote(THEIRS, { item: "a1.vision10" }, "三人目のメモ");
    const { page, host } = await open({
      ...AT_MERGE,
      readFile: [other(THEIRS), other(third)],
      acceptFile: [false, true],
    });
    for (const one of [/地域の概要/u, /メモ/u]) await choose(conflict(page, one), "自分の内容");
    const finish = page.getByRole("button", { name: "統合して保存する" });
    await finish.click();
    await page.getByText("ファイルがもう一度変わっていました").waitFor();
    await page.getByText("相手の変更 1件を取り込みます。どちらも変えたところはありません。").waitFor();
    await finish.click();
    await onScreen(page, "「北見市.colead」に保存しました。").waitFor();
    const project = await host.project();
    expect(project?.answers["a1.vision10"]?.note).toBe("三人目のメモ");
    expect(project?.answers["a1.summary"]?.value).toBe("自分の文です。");
  });

  it("overwrites the file, or opens theirs, only after asking", async () => {
    const { page, host } = await open(AT_MERGE);
    await page.getByRole("button", { name: "自分の内容で上書きする" }).click();
    await page.keyboard.press("Escape");
    expect(await asked(host)).toEqual(["readFile"]);
    await page.getByRole("button", { name: "相手の内容を開く" }).click();
    await page.getByRole("button", { name: "保存先を選ぶ" }).click();
    await page.getByText(/自分の内容は「.*（自分の変更）\.colead」に保存してあります/u).waitFor();
    expect(await summaryOf(host)).toBe("相手の文です。");
    expect(await asked(host)).toEqual(["readFile", "saveCopy", "acceptFile"]);
  });

  it("says why the file cannot be read, and offers another name", async () => {
    const { page } = await open({ ...AT_MERGE, readFile: [] });
    await page.getByText("ファイルが見つかりません。").waitFor();
    await page.getByText("この画面の内容は、そのまま残っています。").waitFor();
    await page.getByRole("button", { name: "別の名前で保存する" }).click();
    await page.locator(".overview-screen").waitFor();
  });

  it("merges a chosen copy: password, another project, undo", async () => {
    const { page, host } = await open({
      screen: { name: "overview" },
      project: MINE,
      chooseOther: [null, { kind: "sealed", name: "写し.colead", id: "s1" }],
      sealed: { password: "ひみつ", other: other({ ...THEIRS, id: "other" }) },
    });
    await chooseInMenu(page, "ほかの人のファイルを統合");
    const chooseIt = page.getByRole("button", { name: "統合するファイルを選ぶ" });
    await chooseIt.click();
    await chooseIt.click();
    const dialog = page.getByRole("dialog", { name: "パスワードを入力してください" });
    await dialog.getByLabel("パスワード", { exact: true }).fill("ちがう");
    await page.keyboard.press("Enter");
    await dialog.getByText("パスワードが違うようです", { exact: false }).waitFor();
    await dialog.getByLabel("パスワード", { exact: true }).fill("ひみつ");
    await page.keyboard.press("Enter");
    await page.getByText("別のプロジェクトのファイルです").waitFor();
    await page.getByRole("button", { name: "それでも統合する" }).click();
    await page.getByRole("button", { name: "相手の内容にする" }).click();
    await page.getByRole("button", { name: "統合する", exact: true }).click();
    await page.getByText("まだファイルに保存していません", { exact: false }).first().waitFor();
    expect(await summaryOf(host)).toBe("相手の文です。");
    expect(await host.project().then((project) => project?.id)).toBe(kitami.id);
    expect(await asked(host)).toEqual(["chooseOther", "chooseOther"]);
    await page.keyboard.press("Control+z");
    expect(await summaryOf(host)).toBe("自分の文です。");
  });

  it("shows hundreds of changes in part, and finds what is undecided among them", async () => {
    const places = (text: string): Project => ({
      ...kitami,
      places: Array.from({ length: 200 }, (_, index) => ({
        ...newPlace({ id: `q${index}`, name: `施設${index}` }),
        appeal: text,
        duration: text === "" ? "" : `${text.length}分`,
      })),
    });
    const { page } = await open({
      ...AT_MERGE,
      saved: places(""),
      project: places("自分の魅力"),
      readFile: [other(places("相手の魅力です"))],
    });
    await page.getByText("どちらも変えたところが 400件あります。", { exact: false }).waitFor();
    expect(await page.locator(".conflict-card").count()).toBe(30);
    for (const radio of await page.getByRole("radio", { name: "自分の内容" }).all())
      await radio.check({ force: true });
    await page.getByRole("button", { name: "統合して保存する" }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest("fieldset")?.textContent))
      .toContain("施設15");
    await page.getByRole("button", { name: "自分の内容にする" }).click();
    await page.getByRole("button", { name: "統合して保存する" }).click();
    await onScreen(page, "「北見市.colead」に保存しました。").waitFor();
  });

  it("needs no mouse", async () => {
    const { page, host } = await open(AT_MERGE);
    await page.getByText("どちらも変えたところが 2件あります。", { exact: false }).waitFor();
    await tabTo(page, "統合して保存する");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("radio");
    await press(page, "Space");
    await press(page, "ArrowRight");
    await conflict(page, /地域の概要/u)
      .getByText("「相手の内容」を選びました")
      .waitFor();
    await tabTo(page, "自分の内容");
    await press(page, "Space");
    await tabTo(page, "統合して保存する");
    await press(page, "Enter");
    await onScreen(page, "「北見市.colead」に保存しました。").waitFor();
    expect(await summaryOf(host)).toBe("相手の文です。");
  });
});
