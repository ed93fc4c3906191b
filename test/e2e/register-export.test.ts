import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { REGISTER_LABELS } from "../../worksheets/project/register-fields.ts";
import { kitami } from "../../worksheets/samples/kitami.ts";
import { tableOf, texts } from "../worksheets/exchange/read/read-cells.ts";
import { downloaded } from "./support/app-page.ts";
import { axeFindings } from "./support/axe.ts";
import { inChromium } from "./support/in-chromium.ts";
import { settled } from "./support/screens.ts";
import { choose, chooseInMenu, openSample } from "./support/steps.ts";

/** What the browser gives when an entry of 「Excelに書き出す」 is chosen. */
async function exported(page: Page, entry: string) {
  await page.getByRole("button", { name: "Excelに書き出す" }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: entry, exact: false }).click();
  return downloaded(await coming);
}

async function openRegisters(page: Page): Promise<void> {
  await openSample(page, "北海道北見市");
  await chooseInMenu(page, "台帳");
}

const dataOf = (bytes: Uint8Array) =>
  texts(tableOf(bytes).sheets.find(({ name }) => name.endsWith("（データ）")));

inChromium("A register for Excel", (open) => {
  it("is a workbook with a sheet to print and one of data, of the register that is shown", async () => {
    const { page } = await open();
    await openRegisters(page);
    const companies = await exported(page, "Excel（.xlsx）");
    expect(companies.name).toBe("台帳_企業_北見市.xlsx");
    expect(dataOf(companies.bytes).map((row) => row[1])).toEqual([
      "企業名",
      ...kitami.companies.map(({ name }) => name),
    ]);
    await page.getByText("ダウンロード フォルダーに、1つのファイルを書き出しました。").waitFor();
    await page.getByRole("tab", { name: REGISTER_LABELS.talents }).click();
    const talents = await exported(page, "Excel（.xlsx）");
    expect(dataOf(talents.bytes).map((row) => row[1])).toEqual([
      "氏名",
      ...kitami.talents.map(({ name }) => name),
    ]);
  });

  it("is a .csv that Excel knows for UTF-8", async () => {
    const { page } = await open();
    await openRegisters(page);
    const { name, bytes } = await exported(page, "CSV（.csv）");
    expect(name).toBe("台帳_企業_北見市.csv");
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(texts(tableOf(bytes, name).sheets[0])).toHaveLength(1 + kitami.companies.length);
  });

  it("masked, names nobody, gives no ids, and says so in its name", async () => {
    const { page } = await open();
    await openRegisters(page);
    await page.getByRole("tab", { name: REGISTER_LABELS.talents }).click();
    const { name, bytes } = await exported(page, "Excel（個人情報を伏せる）");
    expect(name).toBe("台帳_人材_北見市（伏せ字）.xlsx");
    const [headings, ...rows] = dataOf(bytes);
    expect(headings?.[0]).toBe("氏名");
    expect(rows.map(([first]) => first)).toEqual(
      kitami.talents.map((_, index) => `人材${"ABCDEFGHIJ"[index]}`),
    );
  });

  it("is offered in a menu without faults, by keyboard too", async () => {
    const { page } = await open();
    await openRegisters(page);
    await page.getByRole("button", { name: "Excelに書き出す" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "CSV（.csv）" }).waitFor();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    const coming = page.waitForEvent("download");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect((await downloaded(await coming)).name).toBe("台帳_企業_北見市.csv");
  });
});

inChromium("The export screen's Excel", (open) => {
  it("writes the worksheets' tables beside Word and PDF", async () => {
    const { page } = await open();
    await openSample(page, "北海道北見市");
    await page.keyboard.press("Control+p");
    const choices = page.locator(".export-screen__choices");
    await choices.waitFor();
    for (const format of ["Word", "PDF", "Excel"]) await choose(choices, format);
    await choose(choices, "1つの文書にまとめる");
    await page.getByText("Excel 1件を書き出します。").waitFor();
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "書き出す", exact: true }).click();
    const { name, bytes } = await downloaded(await coming);
    expect(name).toBe("ワークシートの表_北見市.xlsx");
    const names = tableOf(bytes).sheets.map((sheet) => sheet.name);
    expect(names).toContain("B-1 チェック");
    expect(names).toContain("B-6 地域のキーマン（データ）");
  });
});
