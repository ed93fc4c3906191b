import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { downloaded } from "./support/app-page.ts";
import { axeFindings } from "./support/axe.ts";
import { inChromium } from "./support/in-chromium.ts";
import { openSample, startProject } from "./support/steps.ts";

async function openHandOuts(page: Page): Promise<void> {
  await openSample(page, "三重県桑名市");
  await page.getByRole("button", { name: "ツアーを計画する" }).click();
  await page.getByRole("tab", { name: "配布資料" }).click();
  await page.locator(".hand-out-panel").waitFor();
}

/** Makes what is chosen and returns the names of the files. */
async function make(page: Page): Promise<readonly string[]> {
  // The fonts are unpacked first, which takes its time on a busy machine.
  const download = page.waitForEvent("download", { timeout: 60_000 });
  await page.getByRole("button", { name: "配布資料を作る", exact: true }).click();
  const { name, bytes } = await downloaded(await download);
  await page.getByText("書き出しました", { exact: true }).waitFor();
  if (!name.endsWith(".zip")) return [name];
  expect(name).toMatch(/_配布資料\.zip$/u);
  return Object.keys(unzipSync(bytes)).toSorted();
}

/** Chooses this hand-out alone. */
async function only(page: Page, label: string): Promise<void> {
  const kinds = page.getByRole("group", { name: "作る資料" });
  for (const box of await kinds.getByRole("checkbox").all()) await box.uncheck({ force: true });
  // 「しおり」 begins the name of two of them.
  const card = kinds.locator("label", { has: page.getByText(label, { exact: true }) });
  await card.getByRole("checkbox").check({ force: true });
}

inChromium("the tour's hand-outs", (open) => {
  const both = (name: string) => [`ツアー_${name}.docx`, `ツアー_${name}.pdf`];
  it.each([
    ["行程表", both("行程表_桑名市")],
    ["しおり", both("しおり_桑名市")],
    ["しおり小冊子（PDFだけ）", ["ツアー_しおり小冊子_桑名市.pdf"]],
    ["役割分担表", both("役割分担表_桑名市")],
    ["当日チェックリスト", both("当日チェックリスト_桑名市")],
    [
      "事前顔合わせ案内",
      ["三重精機", "歌行燈", "長島観光開発"].flatMap((name) => both(`事前顔合わせ案内_${name}`)),
    ],
  ])("are made one by one: %s", async (label, files) => {
    const { page, problems } = await open();
    await openHandOuts(page);
    await only(page, label);
    expect(await make(page)).toEqual(files);
    expect(problems).toEqual([]);
  });

  it("say before what is left out, and leave it in when it is chosen", async () => {
    const { page } = await open();
    await openHandOuts(page);
    const left = page.locator(".hand-out-panel li", { hasText: "企業の所在地" });
    await left.waitFor();
    await page.getByRole("checkbox", { name: "企業の所在地" }).check({ force: true });
    await left.waitFor({ state: "detached" });
  });

  it("show the document before it is made", async () => {
    const { page } = await open();
    await openHandOuts(page);
    await page.getByRole("button", { name: "仕上がりを見る" }).click();
    await page.locator(".export-preview__desk").getByText("総本家新之助貝新").first().waitFor();
  });

  it("say what is missing, and lead there", async () => {
    const { page } = await open();
    await startProject(page);
    await page.getByRole("button", { name: "ツアーを計画する" }).click();
    await page.getByRole("tab", { name: "配布資料" }).click();
    await page.getByText("行程に予定がありません").waitFor();
    await page.getByRole("button", { name: /直す：日程が決まっていません/u }).click();
    await page.getByRole("heading", { name: /フィールドワークツアーの実施/u }).waitFor();
  });

  it("make nothing while nothing is chosen, and say so", async () => {
    const { page } = await open();
    await openHandOuts(page);
    const kinds = page.getByRole("group", { name: "作る資料" });
    for (const box of await kinds.getByRole("checkbox").all()) await box.uncheck({ force: true });
    await page.getByText("作る資料を選んでください。").first().waitFor();
  });

  it("give axe nothing to find, in a wide and a narrow window", async () => {
    for (const viewport of [
      { width: 1366, height: 768 },
      { width: 768, height: 1024 },
    ]) {
      const { page } = await open({ viewport });
      await openHandOuts(page);
      await page.getByRole("button", { name: "仕上がりを見る" }).click();
      await page.locator(".export-preview__desk").waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  });
});
