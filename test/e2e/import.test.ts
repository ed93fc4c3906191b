import { strToU8 } from "fflate";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { oneSheet } from "../worksheets/exchange/read/workbook-bytes.ts";
import { findingsInAllLooks } from "./support/findings-in-all-looks.ts";
import { inChromium } from "./support/in-chromium.ts";
import { press, tabTo } from "./support/keyboard.ts";
import { layoutFindings } from "./support/layout-findings.ts";
import { settled } from "./support/screens.ts";
import { chooseInMenu, openSample, startProject } from "./support/steps.ts";

const LIST = `令和8年度　候補企業一覧,,,,
,,,,
No.,会社名,業種,参加可否,備考
1,㈱環境大善,製造業,○,初回
2,髙﨑工業,"金属,加工",社長次第,"一行目
二行目"
3,環境大善,小売業,,
,合計,2社,,
`;

/** Shift_JIS as Windows writes it, of characters that are the same in every table: ASCII, kana and a few kanji. */
const SJIS = Uint8Array.from(
  "89ef8ed096bc 2c 8bc68eed 0d0a 878a 8d62 2c 90bb91a2 0d0a"
    .replaceAll(" ", "")
    .match(/../gu)
    ?.map((byte) => Number.parseInt(byte, 16)) ?? [],
);

async function openImport(page: Page, register = "企業"): Promise<void> {
  await chooseInMenu(page, "台帳");
  await page.getByRole("tab", { name: register }).click();
  await page.getByRole("button", { name: "Excel・CSVから取り込む" }).click();
  await page.locator(".import-screen").waitFor();
}

/** Pastes as from a spreadsheet: the clipboard of the page itself would need a permission. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel("Excelでコピーした表").evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function give(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^(?:別の)?ファイルを選ぶ$/u }).click();
  await (await choosing).setFiles({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  });
}

const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });
const companies = async (page: Page) => {
  await page.locator("[data-listed], .register-view__none").first().waitFor();
  return page.locator("[data-listed]").allInnerTexts();
};

inChromium("importing a list", (open) => {
  it("shows what each row will do, takes it over in one step, and takes it back in one", async () => {
    const { page } = await open();
    await openSample(page, "北海道北見市");
    await openImport(page);
    await give(page, "候補.csv", strToU8(LIST));
    await heading(page, "列の内容").waitFor();
    expect(await page.getByLabel("B列「会社名」の取り込む先").inputValue()).toBe("name");
    expect(await page.getByLabel("見出しの行").inputValue()).toBe("1");
    await page.getByRole("button", { name: "行を確かめる" }).click();
    await page.getByText("追加 1社、更新 1社をします").waitFor();
    await page.getByText("4行目と同じ企業です。").waitFor();
    await page.getByText("合計や注記の行のようです。").waitFor();

    // A value that is none of the choices is asked once.
    await page.getByLabel("参加の判断の「社長次第」").selectOption({ label: "打診中" });
    const added = page.locator("[data-row='5']");
    await added.getByText("参加の判断：打診中", { exact: false }).waitFor();

    // The register's name is kept, and the second 環境大善 is another company after all.
    await page.getByRole("checkbox", { name: "4行目の企業名を更新する" }).uncheck();
    await page.getByLabel("6行目「環境大善」をどうするか").selectOption({ label: "追加" });
    await page.getByRole("button", { name: "取り込む（追加 2社、更新 1社）" }).click();
    await page.getByText("企業の台帳に取り込みました").first().waitFor();
    await page.getByRole("button", { name: "台帳を見る" }).click();
    expect((await companies(page)).slice(-2)).toEqual(["髙﨑工業", "環境大善"]);
    await page.getByText("環境大善", { exact: true }).first().click();
    expect(await page.getByLabel("業種", { exact: true }).inputValue()).toBe("製造業");
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await companies(page)).length).toBe(9);
  });

  it("finds its way back after looking at another screen", async () => {
    const { page } = await open();
    await startProject(page);
    await openImport(page);
    await give(page, "候補.csv", strToU8(LIST));
    await page.getByRole("button", { name: "行を確かめる" }).click();
    await page.getByLabel("4行目「㈱環境大善」をどうするか").selectOption({ label: "取り込まない" });
    await chooseInMenu(page, "台帳");
    await page.getByRole("button", { name: "Excel・CSVから取り込む" }).click();
    await page.getByText("取り込まないことにしました。").waitFor();
  });

  it("reads Shift_JIS, a dropped workbook and pasted cells", async () => {
    const { page } = await open();
    await startProject(page);
    await openImport(page);
    await give(page, "会社.csv", SJIS);
    expect(await page.getByLabel("文字コード").inputValue()).toBe("shift_jis");
    await page.getByRole("cell", { name: "㈱甲" }).waitFor();
    await page.getByRole("button", { name: "ファイルを選び直す" }).click();

    const workbook = oneSheet(
      '<row><c t="inlineStr"><is><t>会社名</t></is></c></row><row hidden="1"><c t="inlineStr"><is><t>乙社</t></is></c></row><row><c t="inlineStr"><is><t>丙社</t></is></c></row>',
    );
    const dropped = await page.evaluateHandle(
      (bytes) => {
        const files = new DataTransfer();
        files.items.add(new File([Uint8Array.from(bytes)], "一覧.xlsx"));
        return files;
      },
      [...workbook],
    );
    await page.locator(".import-drop").dispatchEvent("drop", { dataTransfer: dropped });
    await page.getByText("Excelで非表示（フィルターを含む）の行が1行あります", { exact: false }).waitFor();
    await page.getByRole("button", { name: "ファイルを選び直す" }).click();

    await paste(page, '会社名\tメモ\r\n丁社\t"一, 二\n三"\r\n');
    await page.getByRole("cell", { name: "一, 二 三" }).waitFor();
    await page.getByRole("button", { name: "行を確かめる" }).click();
    await page.getByRole("button", { name: "取り込む（追加 1社）" }).click();
    await page.getByRole("button", { name: "台帳を見る" }).click();
    expect(await companies(page)).toEqual(["丁社"]);
  });

  it("refuses hostile files in words, and stays responsive while it reads a million rows", async () => {
    const { page } = await open();
    await startProject(page);
    await openImport(page);
    await give(
      page,
      "一覧.xlsx",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...strToU8("W\0o\0r\0k\0b\0o\0o\0k\0")),
    );
    await page.getByText("古い形式のExcelファイル（.xls）です。").waitFor();
    await give(page, "壊れ.xlsx", oneSheet("<row/>").subarray(0, 900));
    await page.getByText("ファイルが壊れています", { exact: false }).waitFor();

    // Were it read in the window's own thread, the press would come too late.
    const million = oneSheet("<row><c><v>1</v></c></row>".repeat(1_000_000));
    await give(page, "百万行.xlsx", million);
    await page.getByRole("button", { name: "読むのをやめる" }).click();
    await page.locator(".import-drop").waitFor();
    await give(page, "百万行.xlsx", million);
    // Seconds on a machine that does other things besides.
    await page.getByText("20,000行を超える行があります", { exact: false }).waitFor({ timeout: 60_000 });
    await page.getByText("元のファイルも、いまのプロジェクトも変わっていません。").waitFor();
  });

  it("of 2,000 rows stays usable, by keyboard alone", async () => {
    const { page } = await open();
    await startProject(page);
    await openImport(page);
    const rows = Array.from({ length: 2_000 }, (_, i) => `企業その${i}\t製造業`).join("\n");
    await tabTo(page, "Excelでコピーした表");
    await paste(page, `会社名\t業種\n${rows}`);
    await heading(page, "列の内容").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await tabTo(page, "行を確かめる");
    await press(page, "Enter");
    await page.getByText("追加 2000社をします").waitFor();
    expect(await page.locator(".import-table--plan tbody tr").count()).toBeLessThan(60);
    await tabTo(page, "2行目「企業その0」をどうするか");
    await press(page, "End");
    await page.getByText("追加 1999社をします").waitFor();
    await tabTo(page, "取り込まない 1", "Shift+Tab");
    await press(page, "Enter");
    await expect.poll(() => page.locator(".import-table--plan tbody tr").count()).toBe(1);
    await tabTo(page, "取り込む（追加 1999社）");
    await press(page, "Enter");
    await page.getByText("企業の台帳に取り込みました").first().waitFor();
  });

  it("has nothing for axe in any colours, and nothing cut off or covered, at any step", async () => {
    const { page } = await open();
    const findings: string[] = [];
    const look = async (step: string) => {
      await settled(page);
      findings.push(...(await findingsInAllLooks(page, step)));
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
      findings.push(...(await layoutFindings(page, [640, 360], step)));
      const scale = (to: string) =>
        page.evaluate((size) => {
          document.documentElement.dataset.textScale = size;
        }, to);
      await scale("2");
      findings.push(...(await layoutFindings(page, [1366], `${step} with text at 200 %`)));
      await scale("1");
    };
    await openSample(page, "北海道北見市");
    await openImport(page);
    await look("start");
    await give(page, "壊れ.xlsx", oneSheet("<row/>").subarray(0, 900));
    await page.getByText("ファイルが壊れています", { exact: false }).waitFor();
    await look("refused");
    await give(page, "候補.csv", strToU8(LIST));
    await heading(page, "列の内容").waitFor();
    await look("columns");
    await page.getByRole("button", { name: "行を確かめる" }).click();
    await heading(page, "行ごとの内容").waitFor();
    await look("rows");
    await page.getByRole("button", { name: /^取り込む（/u }).click();
    await page.getByText("台帳に取り込みました").first().waitFor();
    await look("done");
    expect(findings).toEqual([]);
  });
});
