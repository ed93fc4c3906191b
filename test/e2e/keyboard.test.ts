import { expect, it } from "vitest";
import { worksheet } from "../../worksheets/catalog/index.ts";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { downloaded } from "./support/app-page.ts";
import { compose } from "./support/ime.ts";
import { inChromium } from "./support/in-chromium.ts";
import { expectFocus, press, tabTo } from "./support/keyboard.ts";
import { card, choose, openSample, openSheet, startProject } from "./support/steps.ts";

/** Of one company. */
const CHECKS = worksheet("b1").steps.flatMap(({ items }) => items).length;

inChromium("By keyboard alone", (open) => {
  it("one starts, fills an item with a note, saves, undoes, finds and jumps, and never loses the focus", async () => {
    const { page } = await open();
    await tabTo(page, "本文へ移動");
    await tabTo(page, "新しいプロジェクトを作る");
    await press(page, "Enter");
    await expect.poll(async () => (await expectFocus(page)).name).toContain("自治体名");
    await page.keyboard.type("鍵盤町");
    await tabTo(page, "始める");
    await press(page, "Enter");
    await page.locator(".overview-screen").waitFor();
    await expectFocus(page);

    await tabTo(page, /^A-1/u);
    await press(page, "Enter");
    await page.locator("h1.heading", { hasText: "A-1" }).waitFor();
    await expectFocus(page);
    await tabTo(page, "どのような地域か");
    await page.keyboard.type("鍵盤だけで書いた町");
    await tabTo(page, "メモを書く（地域の概要）");
    await press(page, "Enter");
    await expect.poll(async () => (await expectFocus(page)).name).toBe("メモ");
    await page.keyboard.type("課長に確認");
    await tabTo(page, /の行を追加$/u);
    await press(page, "Enter");
    await expect.poll(async () => (await expectFocus(page)).tag).toBe("TEXTAREA");
    await page.keyboard.type("玉ねぎ");
    await press(page, "Enter");
    await page.keyboard.type("薄荷");

    const coming = page.waitForEvent("download");
    await press(page, "Control+s");
    const parsed = parseProjectFile((await downloaded(await coming)).bytes);
    const answers = parsed.ok ? parsed.project.answers : {};
    expect(answers["a1.summary"]).toMatchObject({ value: "鍵盤だけで書いた町", note: "課長に確認" });
    expect(answers["a1.attractions"]?.value).toMatchObject([{ text: "玉ねぎ" }, { text: "薄荷" }]);

    await press(page, "Control+z");
    const lines = card(page, "a1.attractions").getByRole("textbox");
    await expect
      .poll(() => lines.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)))
      .toEqual(["玉ねぎ", ""]);
    await press(page, "Control+z");
    await expect.poll(() => lines.count()).toBe(1);
    await expectFocus(page);

    await press(page, "Control+f");
    await expect.poll(async () => (await expectFocus(page)).name).toContain("探す言葉");
    await page.keyboard.type("鍵盤だけ");
    await page.getByText("1件見つかりました。").waitFor();
    await press(page, "Enter");
    await card(page, "a1.summary").locator("textarea:focus, input:focus").waitFor();
    await press(page, "Control+f");
    await press(page, "Escape");
    await card(page, "a1.summary").locator("textarea:focus, input:focus").waitFor();
  });

  it("the menu, the list of shortcuts and every dialog give the focus back", async () => {
    const { page } = await open();
    await openSample(page, "三重県桑名市");
    await tabTo(page, "メニュー");
    await press(page, "Enter");
    await page.getByRole("menu").waitFor();
    await press(page, "ArrowDown");
    await press(page, "Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    await expect.poll(async () => (await expectFocus(page)).name).toBe("メニュー");
    await press(page, "F1");
    await page.getByRole("dialog", { name: "使い方とショートカット" }).waitFor();
    await press(page, "Escape");
    await expect.poll(async () => (await expectFocus(page)).name).toBe("メニュー");
  });

  it("the checks of B-1 are moved between by arrows and changed by the space bar", async () => {
    const { page } = await open();
    await openSample(page, "三重県桑名市");
    await openSheet(page, "B-1");
    const checks = page.locator("[data-check]");
    await checks.first().focus();
    const name = await checks.first().getAttribute("aria-label");
    await press(page, "Space");
    await expect.poll(() => checks.first().getAttribute("aria-label")).not.toBe(name);
    await press(page, "ArrowRight");
    await expect
      .poll(() => checks.nth(1).evaluate((element) => element === document.activeElement))
      .toBe(true);
    await press(page, "ArrowDown");
    await press(page, "ArrowLeft");
    const focus = await expectFocus(page);
    expect(focus.visible).toBe(true);
    await expect
      .poll(() => checks.nth(CHECKS).evaluate((element) => element === document.activeElement))
      .toBe(true);
  });

  it("a block of a table is copied, pasted below with new rows, filled down and taken back in one step", async () => {
    const { page, context } = await open();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await startProject(page);
    await openSheet(page, "A-2");
    const table = card(page, "a2.serviceNotes");
    const cell = (row: number, column: string) => table.getByLabel(`${row}行目の${column}`);
    const values = () =>
      table.getByRole("textbox").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    const copied = 'A社\t12000\t"4月\n5月"\r\n"""B"" 社"\t800\t通年\r\n';
    await page.evaluate((text) => navigator.clipboard.writeText(text), copied);
    await cell(1, "サービス").focus();
    await press(page, "Control+v");
    await expect.poll(values).toEqual(["A社", "12000", "4月\n5月", "", '"B" 社', "800", "通年", ""]);

    await press(page, "Shift+ArrowRight");
    await press(page, "Shift+ArrowDown");
    await press(page, "Control+a");
    await press(page, "Control+c");
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(read).toBe('A社\t12000\t"4月\n5月"\t\r\n"""B"" 社"\t800\t通年\t\r\n');

    await press(page, "Escape");
    await press(page, "ArrowDown");
    await press(page, "Control+v");
    await expect.poll(async () => (await values()).length).toBe(12);
    await press(page, "Control+z");
    await expect.poll(async () => (await values()).length).toBe(8);

    await cell(1, "サービス").focus();
    await press(page, "Shift+ArrowDown");
    await press(page, "Control+d");
    await expect.poll(() => cell(2, "サービス").inputValue()).toBe("A社");
    await press(page, "Delete");
    await expect.poll(() => cell(1, "サービス").inputValue()).toBe("");
    await press(page, "Control+z");
    await expect.poll(() => cell(1, "サービス").inputValue()).toBe("A社");

    // What is typed into a selected cell replaces it, also by an input method; F2 writes on.
    await cell(2, "時期").focus();
    await compose(page, cell(2, "時期"), "なつ", "夏");
    await expect.poll(() => cell(2, "時期").inputValue()).toBe("夏");
    await press(page, "Escape");
    await press(page, "ArrowUp");
    await press(page, "ArrowDown");
    await press(page, "F2");
    await page.keyboard.type("!");
    await expect.poll(() => cell(2, "時期").inputValue()).toBe("夏!");
  });

  it("one question at a time goes forth and back with the focus in the question", async () => {
    const { page } = await open();
    await openSample(page, "三重県桑名市");
    await openSheet(page, "B-5");
    await choose(card(page, "b5.days"), "４日間");
    await tabTo(page, "一問ずつ", "Shift+Tab");
    await press(page, "Enter");
    await tabTo(page, "次へ");
    await press(page, "Enter");
    await card(page, "b5.dates").locator(":focus").waitFor();
    await tabTo(page, "前へ");
    await press(page, "Enter");
    await card(page, "b5.days").locator(":focus").waitFor();
  });

  it("the focus goes on to what is next when what had it is removed", async () => {
    const { page } = await open();
    await openSample(page, "三重県桑名市");
    const removals: readonly (readonly [string, string, RegExp | string])[] = [
      ["A-1", "a1.attractions", "1行目を削除"],
      ["A-1", "a1.summary", /^この答えを消す/u],
      ["A-2", "a2.serviceNotes", "1行目を削除"],
      ["A-3", "a3.dates", /^第1希望を削除/u],
      ["A-3", "a3.companies", /を外す$/u],
      ["B-5", "b5.days", "選択を外す"],
    ];
    for (const [code, item, name] of removals) {
      await openSheet(page, code);
      const button = card(page, item).getByRole("button", { name }).first();
      await button.focus();
      await page.keyboard.press("Enter");
      const focus = await expectFocus(page);
      expect([item, await card(page, item).locator(":focus").count(), focus.visible]).toEqual([
        item,
        1,
        true,
      ]);
    }
    await card(page, "b5.days")
      .getByRole("button", { name: /^要確認を付ける/u })
      .press("Enter");
    await card(page, "b5.days")
      .getByRole("button", { name: /^確認できたので外す/u })
      .press("Enter");
    await expectFocus(page);
    expect(await card(page, "b5.days").locator(":focus").count()).toBe(1);
  });
});
