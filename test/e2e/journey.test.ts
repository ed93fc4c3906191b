import { execFileSync } from "node:child_process";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { WORKSHEETS } from "../../worksheets/catalog/index.ts";
import { isAnswered } from "../../worksheets/items/index.ts";
import { standingValue } from "../../worksheets/journey/carry-over.ts";
import { entryOf } from "../../worksheets/project/edit-answers.ts";
import type { ItemRef, Project } from "../../worksheets/project/model.ts";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { wholeText } from "../worksheets/export/docx/read-docx.ts";
import { pageTexts, squeezed } from "../worksheets/export/pdf/read-pdf.ts";
import { downloaded } from "./support/app-page.ts";
import { fillEverySheet, TYPED } from "./support/fill-every-sheet.ts";
import { inChromium } from "./support/in-chromium.ts";
import { card, choose, chooseFile, chooseInMenu, openSheet, startProject } from "./support/steps.ts";

const ALL_TYPED = Object.values(TYPED);

function hasPdfTools(): boolean {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** 「worksheet kind」 of everything that is answered, or shown as carried over from elsewhere. */
function answeredKinds(project: Project): Set<string> {
  const kinds = new Set<string>();
  for (const worksheet of WORKSHEETS) {
    const companies =
      worksheet.answeredPer === "company" ? project.companies.map(({ id }) => id) : [undefined];
    for (const company of companies)
      for (const item of worksheet.steps.flatMap(({ items }) => items)) {
        const ref: ItemRef = company === undefined ? { item: item.id } : { item: item.id, company };
        const { value } = standingValue(project, ref);
        if (isAnswered(item, value) && entryOf(project, ref).value !== undefined)
          kinds.add(`${worksheet.id} ${item.kind}`);
      }
  }
  return kinds;
}

function everyKind(): readonly string[] {
  return WORKSHEETS.flatMap(({ id, steps }) =>
    steps.flatMap(({ items }) => items.map(({ kind }) => `${id} ${kind}`)),
  );
}

async function save(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  return downloaded(await coming);
}

/** Everything the review shows; it renders only what is near the window. */
async function reviewedText(page: Page): Promise<string> {
  let text = "";
  let top = await page.evaluate(() => window.scrollY);
  expect(top).toBe(0);
  for (;;) {
    text += await page.locator(".review-list").innerText();
    const next = await page.evaluate(() => {
      window.scrollBy(0, window.innerHeight * 0.8);
      return window.scrollY;
    });
    if (next === top) return squeezed(text);
    top = next;
    await page.waitForTimeout(50);
  }
}

function missingIn(text: string): readonly string[] {
  return ALL_TYPED.filter((typed) => !text.includes(squeezed(typed)));
}

/** Writes one Word and one PDF file with everything in them. */
async function exported(page: Page): Promise<Readonly<Record<string, Uint8Array>>> {
  await page.keyboard.press("Control+p");
  await choose(page.locator(".export-screen"), "追加項目・メモ・要確認も");
  await choose(page.locator(".export-screen"), "1つの文書にまとめる");
  const coming = page.waitForEvent("download", { timeout: 60_000 });
  await page.getByRole("button", { name: "書き出す", exact: true }).click();
  const { bytes } = await downloaded(await coming);
  await page.getByText("書き出しました", { exact: true }).waitFor();
  return unzipSync(bytes);
}

inChromium("From a new project to finished documents", (open) => {
  it("keeps what is typed in every kind of question on every worksheet, from field to file", async () => {
    const { page } = await open();
    await startProject(page);
    await fillEverySheet(page);

    await chooseInMenu(page, "すべての回答を見直す");
    // The reason of taking part belongs to the company, not to an answer.
    expect(missingIn(await reviewedText(page))).toEqual([TYPED.reason]);

    const files = await exported(page);
    const [word] = Object.entries(files).filter(([name]) => name.endsWith(".docx"));
    const [pdf] = Object.entries(files).filter(([name]) => name.endsWith(".pdf"));
    expect(Object.keys(files)).toHaveLength(2);
    expect(missingIn(squeezed(wholeText(word?.[1] ?? new Uint8Array())))).toEqual([]);
    if (hasPdfTools()) expect(missingIn(pageTexts(pdf?.[1] ?? new Uint8Array()).join(""))).toEqual([]);

    const saved = await save(page);
    expect(saved.name).toMatch(/試験町.*\.colead$/u);
    const parsed = parseProjectFile(saved.bytes);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
    const answered = answeredKinds(parsed.project);
    expect(everyKind().filter((kind) => !answered.has(kind))).toEqual([]);

    // Another window of the app, in another profile: only the file connects them.
    const second = await open();
    await chooseFile(second.page, saved.name, saved.bytes);
    await openSheet(second.page, "A-1");
    expect(await card(second.page, "a1.summary").getByRole("textbox").inputValue()).toBe(TYPED.summary);
    const again = parseProjectFile((await save(second.page)).bytes);
    if (!again.ok) throw new Error(JSON.stringify(again.failure));
    expect(again.project).toEqual(parsed.project);
    expect(again.revision).toBe(parsed.revision + 1);
  });

  it("leads from the review to a field and back to the same place", async () => {
    const { page } = await open();
    await startProject(page);
    await openSheet(page, "A-1");
    await card(page, "a1.summary").getByRole("textbox").fill(TYPED.summary);
    await chooseInMenu(page, "すべての回答を見直す");
    await page.getByRole("button", { name: /^地域の課題\s*の記入欄へ$/u }).click();
    const focused = card(page, "a1.challenges").locator(":focus");
    await focused.waitFor();
    await page
      .getByRole("button", { name: /見直しに戻る|戻る/u })
      .first()
      .click();
    await page.locator(".review-screen").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("地域の課題");
  });

  describe("blank forms", () => {
    it("come from the first screen without any project", async () => {
      const { page } = await open();
      const coming = page.waitForEvent("download", { timeout: 60_000 });
      await page.getByRole("button", { name: "PDF（1つの文書）" }).click();
      const { name, bytes } = await downloaded(await coming);
      expect(name).toMatch(/\.pdf$/u);
      expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
      if (hasPdfTools()) expect(pageTexts(bytes).join("")).toContain("高度デジタル人材に期待する役割の設定");
    });
  });
});
