import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Host } from "../../renderer/host/host.ts";
import { SAVE_AFTER } from "../../renderer/state/save-scheduler.ts";
import { LOOK_EVERY } from "../../renderer/state/standing-watch.ts";
import { SLOW_AFTER } from "../../renderer/state/watch-host.ts";
import type { ItemKindName } from "../../worksheets/definition/item-definition.ts";
import type { FileOwner, FileRights } from "../../worksheets/project/open-file.ts";
import { kitami } from "../../worksheets/samples/kitami.ts";
import { inScripted, type ScriptedHost } from "./support/scripted-host/in-scripted.ts";
import type { HostScript } from "./support/scripted-host/script.ts";
import { card, chooseInMenu, openSheet } from "./support/steps.ts";

const OWNER: FileOwner = { user: "総務課 山田", computer: "SOUMU-12", since: "2026-11-21T04:05:00.000Z" };
const IN_USE: FileRights = { kind: "readOnly", reason: { kind: "inUse", owner: OWNER, here: false } };
const TAKEN: FileRights = { kind: "readOnly", reason: { kind: "takenOver", owner: OWNER } };
const WRITE: FileRights = { kind: "write" };
const NAME = "北見市.colead";

/** An answered question of every kind: its worksheet and its item. A kind that is missing here does not compile. */
const QUESTIONS: Readonly<Record<ItemKindName, readonly [code: string, item: string]>> = {
  text: ["A-1", "a1.summary"],
  longText: ["A-1", "a1.vision5"],
  list: ["A-1", "a1.challenges"],
  refs: ["A-2", "a2.usable"],
  many: ["A-2", "a2.services"],
  table: ["A-3", "a3.agenda"],
  dates: ["A-3", "a3.dates"],
  one: ["A-4", "a4.frequency"],
  yesNo: ["A-4", "a4.fit"],
  number: ["B-5", "b5.headcount"],
  timetable: ["B-5", "b5.timetable"],
  check: ["B-1", "b1.future"],
};

/** The file open at its overview. */
const OPEN: HostScript = { screen: { name: "overview" } };

/** What was asked of the host about the file, in order. */
async function asked(host: ScriptedHost): Promise<readonly string[]> {
  const calls = await host.calls("newProject", "saveProject", "rights", "takeOver");
  const isQuiet = (options: unknown) =>
    (options as Partial<Parameters<Host["saveProject"]>[1]>).quiet === true;
  return calls.map(([method, _, options]) =>
    method === "saveProject" && isQuiet(options) ? "quiet save" : method,
  );
}

const company = kitami.companies[0]?.id ?? "";

function words(page: Page): Locator {
  return page.locator(".save-state__text");
}

function spoken(page: Page): Locator {
  return page.locator(".visually-hidden[role=status][aria-live=polite]").last();
}

function banner(page: Page): Locator {
  return page.getByRole("region", { name: "読み取り専用" });
}

async function isUnchanged(page: Page): Promise<boolean> {
  return (await page.getByRole("button", { name: "元に戻す（まだ変更はありません）" }).count()) === 1;
}

/** Shows an answer's editor with all that it can unfold. */
async function showEditor(page: Page, kind: ItemKindName): Promise<Locator> {
  const [code, item] = QUESTIONS[kind];
  await openSheet(page, code);
  const whole = card(page, kind === "check" ? { item, company } : item);
  if (kind === "check") return whole.locator("xpath=ancestor::tr");
  const editor = whole.locator(".item-card__editor");
  for (const fold of await editor.locator("button[aria-expanded=false].disclosure__button").all())
    await fold.click();
  if (kind === "timetable") await editor.locator(".tour-block-card__open").first().click();
  return editor;
}

/** The buttons that would change the answer: one that leads to another screen does not. */
function editingButtons(editor: Locator): Locator {
  return editor.locator(
    "button:not(.disclosure__button, .tour-block-card__open):not(:text('残り')):not(:has-text('ツアー計画')):not(:text-is('閉じる')):not([aria-label$='の操作'])",
  );
}

/** Does to an editor's first controls what a user does to fill it in, and stops where that has changed something. */
async function tryToEdit(page: Page, editor: Locator): Promise<void> {
  const fields = editor.locator(
    "textarea, input:not([type=checkbox], [type=radio], [type=search], [aria-hidden])",
  );
  const choices = editor.locator("input[type=checkbox], input[type=radio]");
  const steps: (() => Promise<unknown>)[] = [];
  for (const field of (await fields.all()).slice(0, 6))
    for (const key of ["x", "Enter", "Backspace", "Delete", "Alt+ArrowDown", "Control+v"])
      steps.push(() => field.press(key));
  for (const choice of (await choices.all()).slice(0, 4)) {
    steps.push(() => choice.click({ force: true }));
    steps.push(() => choice.press("Space"));
    steps.push(() => choice.press("ArrowDown"));
  }
  for (const button of (await editingButtons(editor).all()).slice(0, 12)) steps.push(() => button.click());
  for (const step of steps) {
    await step();
    if (!(await isUnchanged(page))) return;
  }
}

inScripted("A file that can only be read", (open) => {
  it("refuses every kind of edit, and says why where something is pressed", async () => {
    const { page } = await open({ ...OPEN, rights: IN_USE });
    for (const kind of Object.keys(QUESTIONS) as ItemKindName[]) {
      const editor = await showEditor(page, kind);
      expect(await editor.locator("select").count(), kind).toBe(0);
      await tryToEdit(page, editor);
      expect(await isUnchanged(page), kind).toBe(true);
      for (const button of (await editingButtons(editor).all()).slice(0, 12)) {
        await page.locator("#main").focus();
        await button.click();
        await expect
          .poll(() => banner(page).evaluate((one) => one === document.activeElement), { message: kind })
          .toBe(true);
        expect(await page.getByRole("menu").count(), kind).toBe(0);
      }
    }
    expect(await spoken(page).textContent()).toContain("総務課 山田さん（SOUMU-12）");
  });

  it("would have been changed by the same, could it be written", async () => {
    const { page } = await open(OPEN);
    for (const kind of Object.keys(QUESTIONS) as ItemKindName[]) {
      await page.reload();
      await tryToEdit(page, await showEditor(page, kind));
      expect(await isUnchanged(page), kind).toBe(false);
    }
  });

  it("lets its text be selected and copied", async () => {
    const { page } = await open({ ...OPEN, rights: IN_USE });
    await openSheet(page, "A-1");
    const field = card(page, "a1.summary").getByRole("textbox");
    await field.focus();
    await page.keyboard.press("Control+a");
    const selected = await field.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(selected).toBe(await field.inputValue());
    expect(selected).not.toBe("");
    await page.keyboard.press("x");
    await expect.poll(() => spoken(page).textContent()).toContain("入力できません");
    expect(await field.evaluate((area) => area === document.activeElement)).toBe(true);
    expect(await field.inputValue()).toBe(selected);
  });

  it("refuses notes, 要確認, examples, the end of a sheet, registers and the municipality", async () => {
    const { page } = await open({ ...OPEN, rights: IN_USE });
    const refused = async (button: Locator) => {
      await page.locator("#main").focus();
      await button.click();
      await expect.poll(() => banner(page).evaluate((one) => one === document.activeElement)).toBe(true);
    };
    await page.getByRole("button", { name: "自治体の情報を編集" }).click();
    const field = page.getByRole("dialog").getByLabel("担当者");
    expect(await field.getAttribute("readonly")).not.toBeNull();
    await page.keyboard.press("Escape");
    await openSheet(page, "A-1");
    const summary = card(page, "a1.summary");
    for (const name of ["メモを書く", "要確認を付ける", "この答えを消す"])
      await refused(summary.getByRole("button", { name }));
    await summary.getByRole("textbox").focus();
    await refused(page.getByRole("button", { name: "この例に置き換える" }));
    await refused(page.locator(".sheet-closing").getByRole("button").first());
    await openSheet(page, "B-4");
    await refused(page.getByRole("button", { name: "B-4を別に記入する" }));
    await openSheet(page, "B-1");
    await refused(page.getByRole("button", { name: "追加する" }));
    await page.locator(".matrix__menu button").first().click();
    await page.getByRole("menuitem", { name: "一覧から外す" }).click();
    await expect.poll(() => banner(page).evaluate((one) => one === document.activeElement)).toBe(true);
    await chooseInMenu(page, "台帳");
    await refused(page.getByRole("button", { name: "企業を追加" }));
    await page.locator("[data-listed]").first().click();
    await refused(page.getByRole("button", { name: "この企業を削除" }));
    expect(await page.locator(".row-form select").count()).toBe(0);
    expect(
      await page.locator(".row-form :is(input, textarea):not([readonly], [aria-readonly])").count(),
    ).toBe(0);
    await page.getByLabel("企業を探す").fill("環境");
    await page.keyboard.press("Control+z");
    expect(await isUnchanged(page)).toBe(true);
  });

  it("shows the tour's course and every block's words, and moves nothing", async () => {
    const { page } = await open({ ...OPEN, rights: IN_USE });
    await page.getByRole("button", { name: "ツアーを計画する" }).click();
    const block = page.locator(".tour-grid__open").first();
    const times = () => page.locator(".tour-grid [data-time]").allTextContents();
    const before = await times();
    for (const key of ["Alt+ArrowDown", "Alt+Shift+ArrowDown", "Control+d", "Delete"]) {
      await block.focus();
      await page.keyboard.press(key);
      await expect
        .poll(() => banner(page).evaluate((one) => one === document.activeElement), { message: key })
        .toBe(true);
    }
    await block.scrollIntoViewIfNeeded();
    const box = await block.boundingBox();
    if (!box) throw new Error("no block on the screen");
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 20, box.y + 140, { steps: 4 });
    await page.mouse.up();
    expect(await times()).toEqual(before);
    await page.keyboard.press("Escape");
    if ((await page.locator(".block-inspector").count()) === 0) await block.click();
    const fields = page.locator(".block-inspector :is(input, textarea)");
    expect(await fields.count()).toBeGreaterThan(5);
    expect(
      await page.locator(".block-inspector :is(input, textarea):not([readonly], [aria-readonly])").count(),
    ).toBe(0);
    expect(await page.locator(".block-inspector select").count()).toBe(0);
    expect(await isUnchanged(page)).toBe(true);
  });

  it("is taken over only after a warning", async () => {
    const { page, host } = await open({ ...OPEN, rights: IN_USE });
    await expect
      .poll(() => words(page).textContent())
      .toBe("読み取り専用：総務課 山田さん（SOUMU-12）が使用中");
    await page.getByRole("button", { name: "編集を引き継ぐ" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "キャンセル" }).click();
    expect(await asked(host)).toEqual([]);
    await host.answers({ fileStanding: "changed" });
    await page.getByRole("button", { name: "編集を引き継ぐ" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "引き継ぐ" }).click();
    await banner(page).waitFor({ state: "detached" });
    // What the other saved meanwhile is found at once.
    await page.getByText("このファイルは、ほかで変更されました").waitFor();
    await openSheet(page, "A-1");
    await card(page, "a1.summary").getByRole("textbox").press("x");
    expect(await isUnchanged(page)).toBe(false);
  });

  it("is edited as a copy, whose save asks for a name", async () => {
    const { page, host } = await open({ ...OPEN, rights: IN_USE });
    await openSheet(page, "A-1");
    await page.getByRole("button", { name: "コピーとして編集する" }).click();
    await banner(page).waitFor({ state: "detached" });
    await card(page, "a1.summary").getByRole("textbox").press("x");
    await page.keyboard.press("Control+s");
    await expect.poll(() => asked(host)).toEqual(["newProject", "saveProject", "rights"]);
  });

  it("becomes so while somebody types, keeps what was typed, and can be written again", async () => {
    const { page, host } = await open(OPEN);
    await openSheet(page, "A-1");
    const field = card(page, "a1.summary").getByRole("textbox");
    await field.press("End");
    await page.keyboard.type("あと少し");
    const typed = await field.inputValue();
    await host.tellRights(TAKEN);
    await banner(page).getByText("このPCに保護してあります").waitFor();
    await page.keyboard.type("失われない");
    await page.keyboard.press("Control+z");
    expect(await field.inputValue()).toBe(typed);
    await banner(page).getByRole("button", { name: "違いを見る" }).waitFor();
    await host.answers({ rights: WRITE });
    await banner(page).getByRole("button", { name: "もう一度確かめる" }).click();
    await banner(page).waitFor({ state: "detached" });
    expect(await field.inputValue()).toBe(typed);
    await field.press("x");
    expect(await field.inputValue()).not.toBe(typed);
  });
});

inScripted("Saving to a file that makes trouble", (open) => {
  /** The file open and edited, in a page whose clock the test moves on. */
  const edited = async () => {
    const { page, host } = await open(OPEN);
    await page.clock.install();
    await page.reload();
    await page.locator(".overview-screen").waitFor();
    await openSheet(page, "A-1");
    await card(page, "a1.summary").getByRole("textbox").press("x");
    return { page, host };
  };

  it("goes on while the server hangs, and says that nothing is lost", async () => {
    const { page, host } = await edited();
    await host.answers({ saveProject: ["hang", "saved"] });
    await page.keyboard.press("Control+s");
    await expect.poll(() => words(page).textContent()).toBe("保存しています…");
    await page.clock.fastForward(SLOW_AFTER);
    await expect
      .poll(() => words(page).textContent())
      .toBe("保存先が応答していません（入力は、このPCに保護済み）");
    await card(page, "a1.summary").getByRole("textbox").press("y");
    await host.answerSave();
    await page.clock.fastForward(1000);
    await expect.poll(() => words(page).textContent()).toBe("未保存の変更あり・このPCに保護済み");
    await page.keyboard.press("Control+s");
    await expect.poll(() => words(page).textContent()).toContain("ファイルに保存済み");
  });

  it("tries a busy file again by itself, without a dialog", async () => {
    const { page, host } = await edited();
    await host.answers({ saveProject: [{ kind: "busy", name: NAME }, "saved"] });
    await page.keyboard.press("Control+s");
    await page.clock.fastForward(1000);
    await expect
      .poll(() => words(page).textContent())
      .toBe("ほかのアプリが使用中（入力は、このPCに保護済み）");
    expect(await page.getByRole("alertdialog").count()).toBe(0);
    await page.clock.fastForward(SAVE_AFTER);
    await expect.poll(() => words(page).textContent()).toContain("ファイルに保存済み");
    expect(await asked(host)).toEqual(["saveProject", "quiet save"]);
  });

  it("saves by itself, and no more once that is switched off, also after a reload", async () => {
    const { page, host } = await edited();
    await page.clock.fastForward(SAVE_AFTER);
    await expect.poll(() => words(page).textContent()).toContain("ファイルに保存済み");
    await page.locator(".save-state__button").click();
    await page.getByText("自動でファイルに保存する").click();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.reload();
    await openSheet(page, "A-1");
    await card(page, "a1.summary").getByRole("textbox").press("y");
    await page.clock.fastForward(SAVE_AFTER * 10);
    expect(await asked(host)).toEqual([]);
    await page.getByRole("button", { name: "メニュー" }).click();
    await page.getByRole("menuitem", { name: "自動でファイルに保存する" }).click();
    await page.clock.fastForward(SAVE_AFTER);
    await expect.poll(() => asked(host)).toEqual(["quiet save"]);
  });

  it("tells of somebody else's save without standing in the way, and asks only who saves", async () => {
    const { page, host } = await edited();
    await host.answers({ fileStanding: "changed", saveProject: [{ kind: "changedElsewhere", name: NAME }] });
    await page.clock.fastForward(LOOK_EVERY);
    await page.getByText("このファイルは、ほかで変更されました", { exact: true }).waitFor();
    expect(await page.getByRole("alertdialog").count()).toBe(0);
    await page.locator(".file-banner").getByRole("button", { name: "閉じる" }).click();
    await page.locator(".file-banner").waitFor({ state: "detached" });
    expect(await words(page).textContent()).toContain("ほかで変更されています");
    await page.keyboard.press("Control+s");
    await page.getByRole("alertdialog").getByRole("button", { name: "あとにする" }).click();
    await page.getByRole("alertdialog").waitFor({ state: "detached" });
    await page.locator(".save-state__button").click();
    await page.getByRole("dialog").getByRole("button", { name: "違いを見る" }).waitFor();
  });

  it("never makes a file anew that is gone", async () => {
    const { page, host } = await edited();
    await host.answers({ fileStanding: "missing", saveProject: [{ kind: "missing", name: NAME }] });
    await page.keyboard.press("Control+s");
    const dialog = page.getByRole("alertdialog", { name: "ファイルが見つかりません" });
    await dialog.getByRole("button", { name: "あとにする" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await words(page).textContent()).toContain("ファイルが見つかりません");
    await page.clock.fastForward(SAVE_AFTER * 10);
    // Time for a save that must not come.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await asked(host)).toEqual(["saveProject"]);
  });
});
