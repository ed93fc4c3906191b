import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { compose } from "./support/ime.ts";
import { inChromium } from "./support/in-chromium.ts";
import { settled } from "./support/screens.ts";
import { card, choose, chooseInMenu, openSheet, startProject } from "./support/steps.ts";

interface Place {
  /** Opens where the fields are. */
  open(page: Page): Promise<void>;
  readonly fields: Readonly<Record<string, (page: Page) => Locator>>;
}

const sheet = (code: string) => async (page: Page) => {
  await startProject(page);
  await openSheet(page, code);
};

const PLACES: Readonly<Record<string, Place>> = {
  "the dialog of a new project": {
    open: (page) => page.getByRole("button", { name: "新しいプロジェクトを作る" }).click(),
    fields: {
      "a text": (page) => page.getByRole("dialog").getByLabel("自治体名"),
      "a text with suggestions": (page) =>
        page.getByRole("dialog").getByRole("combobox", { name: "都道府県" }),
    },
  },
  "A-1": {
    open: async (page) => {
      await sheet("A-1")(page);
      await card(page, "a1.summary").getByRole("button", { name: "メモを書く" }).click();
      await card(page, "a1.summary").getByRole("button", { name: "要確認を付ける" }).click();
    },
    fields: {
      "a text": (page) => card(page, "a1.summary").getByRole("textbox").first(),
      "a note": (page) => card(page, "a1.summary").getByLabel("メモ"),
      "what is to be confirmed": (page) => card(page, "a1.summary").getByLabel("何を確認しますか"),
      "a line of a list": (page) => card(page, "a1.attractions").getByRole("textbox").first(),
      "a long text": (page) => card(page, "a1.vision5").getByRole("textbox"),
    },
  },
  "A-2": {
    open: sheet("A-2"),
    fields: {
      "a cell of a number": (page) => card(page, "a2.serviceNotes").getByLabel("1行目の費用（円）"),
      "a cell of text": (page) => card(page, "a2.serviceNotes").getByLabel("1行目のメモ"),
    },
  },
  "A-3": {
    open: sheet("A-3"),
    fields: {
      "a date": (page) => card(page, "a3.dates").getByRole("textbox", { name: "日付" }),
      "a time": (page) => card(page, "a3.dates").getByLabel("開始時刻"),
      "a text with suggestions": (page) => card(page, "a3.tool").getByRole("combobox"),
      "a new name to pick": (page) => card(page, "a3.companies").getByLabel("企業を書き加える"),
      "a cell of text": (page) => card(page, "a3.agenda").getByLabel("1行目の内容"),
      "a cell of a time": (page) => card(page, "a3.agenda").getByLabel("1行目の開始"),
    },
  },
  "A-4": {
    open: async (page) => {
      await sheet("A-4")(page);
      await choose(card(page, "a4.topics"), "その他（具体的に）");
    },
    fields: {
      "the text of a choice": (page) => card(page, "a4.topics").getByRole("textbox"),
      "a cell of a register": (page) => card(page, "a4.candidates").getByLabel("1行目の名前"),
    },
  },
  "B-1": {
    open: async (page) => {
      await sheet("B-1")(page);
      await page.getByLabel("候補の企業を追加する").fill("北の酪農㈱");
      await page.getByRole("button", { name: "追加する", exact: true }).click();
    },
    fields: {
      "companies to add": (page) => page.getByLabel("候補の企業を追加する"),
      "a company's reason": (page) => page.getByLabel("北の酪農㈱ 参加の理由"),
    },
  },
  "B-5": {
    open: async (page) => {
      await sheet("B-5")(page);
      await card(page, "b5.timetable").getByRole("button", { name: "1日目 AMに予定を追加" }).click();
    },
    fields: {
      "a number with its unit": (page) => card(page, "b5.headcount").getByRole("textbox"),
      "a block of the tour": (page) => card(page, "b5.timetable").getByLabel("内容"),
    },
  },
  "the registers": {
    open: async (page) => {
      await startProject(page);
      await chooseInMenu(page, "台帳");
      await page.getByRole("button", { name: "企業を追加" }).click();
    },
    fields: { "a new row's name": (page) => page.getByLabel("企業名") },
  },
  "the search": {
    open: async (page) => {
      await sheet("A-1")(page);
      // Something that would be found, and gone to by Enter.
      await card(page, "a1.summary").getByRole("textbox").fill("北海道の町");
      await page.keyboard.press("Control+f");
    },
    fields: { "words to find": (page) => page.getByLabel("探す言葉") },
  },
};

/** What adding, submitting or moving would change. */
function surroundings(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    focus: document.activeElement?.id,
    dialogs: document.querySelectorAll("[role=dialog]").length,
    fields: [...document.querySelectorAll("input, textarea, select")].map(({ id }) => id),
    heading: document.querySelector("h1")?.textContent,
    picks: document.querySelectorAll(".picked-row, .matrix__row, .list-line-row").length,
  }));
}

inChromium("An input method's Enter", (open) => {
  it.each(Object.entries(PLACES))("takes the conversion and does nothing else in %s", async (_, place) => {
    const { page } = await open();
    await place.open(page);
    for (const [name, find] of Object.entries(place.fields)) {
      const field = find(page);
      await field.focus();
      await settled(page);
      const before = await surroundings(page);

      await compose(page, field, "ほっかいどう", "北海道");
      await settled(page);
      expect([name, await field.inputValue()]).toEqual([name, "北海道"]);
      expect([name, await surroundings(page)]).toEqual([name, before]);

      // A second conversion, with something behind it in the line.
      await page.keyboard.press("ArrowLeft");
      await compose(page, field, "の", "之");
      await settled(page);
      expect([name, await field.inputValue()]).toEqual([name, "北海之道"]);
      expect([name, await surroundings(page)]).toEqual([name, before]);
    }
  });

  it("is told apart from an Enter that means something", async () => {
    const { page } = await open();
    await sheet("A-1")(page);
    const line = card(page, "a1.attractions").getByRole("textbox").first();
    await compose(page, line, "ほっかいどう", "北海道");
    const before = await surroundings(page);
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await surroundings(page)).not.toEqual(before);
  });
});
