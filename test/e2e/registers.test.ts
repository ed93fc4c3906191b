import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { newCompany } from "../../worksheets/project/new-project.ts";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import { kitami } from "../../worksheets/samples/kitami.ts";
import { scaledProject } from "../bench/scaled-project.ts";
import { axeFindings } from "./support/axe.ts";
import { inChromium } from "./support/in-chromium.ts";
import { press, tabTo } from "./support/keyboard.ts";
import { settled } from "./support/screens.ts";
import { chooseFile, chooseInMenu, openSample } from "./support/steps.ts";

const listed = (page: Page) => page.locator("[data-listed]");
const names = (page: Page) => listed(page).allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

/** Kitami's round with 環境大善 entered a second time, with a reading, a check and an answer of its own. */
const DOUBLED = {
  ...kitami,
  companies: [
    ...kitami.companies,
    newCompany({
      id: "double",
      name: "株式会社環境大善",
      contact: "佐藤",
      answers: {
        "b1.owner": { value: "no" },
        "b3.barriers": { value: [{ id: "x", text: "人手が足りない" }] },
      },
    }),
  ],
};

inChromium("the registers", (open) => {
  it("search by reading, narrow down, part, sort and choose columns, which are remembered", async () => {
    const { page } = await open();
    await openSample(page, "北海道北見市");
    await chooseInMenu(page, "台帳");
    await listed(page).first().waitFor();
    const all = await names(page);
    expect(all[0]).toContain("環境大善");
    await page.getByLabel("企業を探す").fill("カンキョウ");
    await expect.poll(() => names(page)).toEqual(["環境大善"]);
    await page.getByText(`${all.length}社のうち1社を表示`).waitFor();
    await page.getByRole("button", { name: "すべて表示" }).click();
    await page.getByLabel("まとめ方").selectOption("introducedBy");
    const groups = page.locator(".register-table__group");
    await expect.poll(() => groups.count()).toBeGreaterThan(1);
    await page.getByLabel("まとめ方").selectOption("");
    await page.getByRole("button", { name: "B-1の済" }).click();
    await page.locator("th[aria-sort=ascending]", { hasText: "B-1の済" }).waitFor();
    await page.getByRole("button", { name: "B-1の済" }).click();
    await page.locator("th[aria-sort=descending]", { hasText: "B-1の済" }).waitFor();
    const ticks = await page.locator(".register-table__row td:nth-of-type(4)").allTextContents();
    const counts = ticks.map((text) => Number.parseInt(text, 10));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    await page.getByRole("button", { name: /^表示する列/u }).click();
    await page.getByText("所在地", { exact: true }).click();
    await page.getByRole("columnheader", { name: "所在地" }).waitFor();
    await page.getByRole("tab", { name: /^人材/u }).click();
    await page.getByRole("tab", { name: /^企業/u }).click();
    await page.getByRole("columnheader", { name: "所在地" }).waitFor();
    await page.locator("th[aria-sort=descending]", { hasText: "B-1の済" }).waitFor();
  });

  it("are gone through by keys: arrows, letters, Enter, and on to a worksheet", async () => {
    const { page } = await open();
    await openSample(page, "北海道北見市");
    await chooseInMenu(page, "台帳");
    await listed(page).first().waitFor();
    await tabTo(page, "環境大善");
    await press(page, "ArrowDown");
    const second = (await names(page))[1] ?? "";
    expect(await focused(page)).toBe(second);
    await press(page, "End");
    expect(await focused(page)).toBe((await names(page)).at(-1));
    for (const letter of "kank") await page.keyboard.press(letter);
    await expect.poll(() => focused(page)).toBe("環境大善");
    await press(page, "Enter");
    await page.getByRole("heading", { level: 2, name: "環境大善" }).waitFor();
    await tabTo(page, "STEP1 会社の概要");
    await press(page, "Enter");
    await page.locator("h1.heading", { hasText: "B-3" }).waitFor();
  });

  it("make one of two that are the same, without loss and in one step that can be taken back", async () => {
    const { page } = await open();
    await chooseFile(page, "重なり.colead", serializeProject(DOUBLED, 1));
    await page.locator(".overview-screen").waitFor();
    await chooseInMenu(page, "台帳");
    const before = await names(page);
    await page.getByRole("button", { name: "同じ企業が重なっているかもしれません" }).click();
    await page.getByRole("button", { name: /「環境大善」と「株式会社環境大善」を比べてまとめる/u }).click();
    const dialog = page.getByRole("dialog");
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole("group", { name: "企業名" }).getByText("「株式会社環境大善」の内容").click();
    await dialog.getByRole("button", { name: "1つにまとめる" }).click();
    await page.getByRole("heading", { level: 2, name: "株式会社環境大善" }).waitFor();
    expect(await names(page)).toEqual(["株式会社環境大善", ...before.slice(1, -1)]);
    await page
      .getByText(/人手が足りない/u)
      .first()
      .waitFor();
    expect(await page.getByLabel("担当者・連絡先").inputValue()).toContain("佐藤");
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator(".top-bar__home").focus();
    await page.keyboard.press("Control+z");
    await expect.poll(() => names(page)).toEqual(before);
  });

  it("duplicate a row and delete it, and draw of 300 companies only those in sight", async () => {
    const { page } = await open();
    await chooseFile(page, "大きい.colead", serializeProject(scaledProject(300), 1));
    await page.locator(".overview-screen").waitFor();
    await chooseInMenu(page, "台帳");
    await listed(page).first().waitFor();
    expect(await listed(page).count()).toBeLessThan(60);
    await listed(page).first().focus();
    await press(page, "End");
    await expect.poll(() => focused(page)).toContain("300");
    await press(page, "Enter");
    await page.getByRole("button", { name: "複製" }).click();
    await page.getByRole("heading", { level: 2, name: /（コピー）$/u }).waitFor();
    await page.getByRole("tab", { name: "企業（301）" }).waitFor();
    await page.getByRole("button", { name: "この企業を削除" }).click();
    await page.getByRole("tab", { name: "企業（300）" }).waitFor();
  });
});
