import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Project } from "../../worksheets/project/model.ts";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import { kitami } from "../../worksheets/samples/kitami.ts";
import { downloaded } from "./support/app-page.ts";
import { inChromium } from "./support/in-chromium.ts";
import { SCREENS } from "./support/screens.ts";
import { card, chooseFile, chooseInMenu, openSheet, startProject } from "./support/steps.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const kitamiFile = serializeProject(kitami, 3);
const kitamiText = new TextDecoder().decode(kitamiFile);

const REFUSED: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
  [
    "a file that is cut off",
    "途中.colead",
    utf8(kitamiText.slice(0, 5000)),
    /途中で切れているか、壊れています/u,
  ],
  ["an empty file", "空.colead", utf8(""), /中身が空です/u],
  [
    "a file of a newer version",
    "新しい.colead",
    utf8(kitamiText.replace(/"version": ?\d+/u, '"version":99')),
    /新しい/u,
  ],
  [
    "a Word file chosen by mistake",
    "計画書.docx",
    utf8("PK\u0003\u0004word/document.xml"),
    /Co-LEADワークシートのファイルではありません/u,
  ],
  ["a changed character", "改変.colead", utf8(kitamiText.replace("玉ねぎ", "玉ネギ")), /./u],
];

async function save(page: Page): Promise<Buffer> {
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const { bytes } = await downloaded(await coming);
  await expect.poll(() => page.title()).not.toContain("●");
  return bytes;
}

/** How many drafts lie in the browser's storage. */
function draftsKept(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("co-lead-worksheet");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction("drafts").objectStore("drafts").count();
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}

/** A mark that would run if it were taken for markup, and would be said if it were. */
const MARKUP = `<img src=x onerror="document.title='hacked'"><b>太字</b>`;

inChromium("Files", (open) => {
  it.each(REFUSED)(
    "refuses %s in three sentences and keeps the open project",
    async (_, name, bytes, why) => {
      const { page } = await open();
      await startProject(page);
      await openSheet(page, "A-1");
      const summary = card(page, "a1.summary").getByRole("textbox");
      await summary.fill("残っているはずの文");
      await save(page);
      await chooseFile(page, name, bytes);
      const dialog = page.getByRole("dialog", { name: `「${name}」を開けませんでした` });
      await dialog.waitFor();
      const sentences = await dialog.locator(".dialog__body p").allTextContents();
      expect(sentences).toHaveLength(3);
      expect(sentences[0]).toMatch(why);
      expect(sentences[1]).toContain("元のファイルは変更していません");
      await dialog.getByRole("button", { name: "閉じる" }).last().click();
      expect(await summary.inputValue()).toBe("残っているはずの文");
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
    },
  );

  it("offers work that was never saved after a reload, and goes on with it", async () => {
    const { page } = await open();
    await startProject(page, "控え町");
    await openSheet(page, "A-1");
    await card(page, "a1.summary").getByRole("textbox").fill("まだ保存していない文");
    await page.getByText("このPCに保護済み").waitFor();
    page.on("dialog", (asked) => void asked.accept());
    await page.reload();
    await page.getByText("保存されていない作業が残っています").waitFor();
    await page.getByRole("button", { name: /「控え町.*」を続ける/u }).click();
    await openSheet(page, "A-1");
    expect(await card(page, "a1.summary").getByRole("textbox").inputValue()).toBe("まだ保存していない文");
    const parsed = parseProjectFile(await save(page));
    expect(parsed.ok && parsed.project.answers["a1.summary"]?.value).toBe("まだ保存していない文");

    // What is in a file is not offered again, once the browser has dropped it.
    await expect.poll(() => draftsKept(page)).toBe(0);
    await page.reload();
    await page.getByRole("button", { name: "新しいプロジェクトを作る" }).waitFor();
    expect(await page.getByText("保存されていない作業が残っています").count()).toBe(0);
  });

  it("asks before the window is closed with unsaved edits, and only then", async () => {
    const { page } = await open();
    await startProject(page);
    await openSheet(page, "A-1");
    expect(await page.title()).not.toContain("●");
    await card(page, "a1.summary").getByRole("textbox").fill("未保存");
    await expect.poll(() => page.title()).toContain("●");
    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await save(page);
    const closed = page.waitForEvent("close");
    await page.close({ runBeforeUnload: true });
    await closed;
  });

  it("asks in the app before another project takes the place of unsaved edits", async () => {
    const { page } = await open();
    await startProject(page);
    await openSheet(page, "A-1");
    const summary = card(page, "a1.summary").getByRole("textbox");
    await summary.fill("未保存");
    await page.keyboard.press("Control+o");
    const dialog = page.getByRole("alertdialog", { name: "未保存の変更があります" });
    await dialog.getByRole("button", { name: "キャンセル" }).click();
    expect(await summary.inputValue()).toBe("未保存");

    await page.keyboard.press("Control+o");
    const choosing = page.waitForEvent("filechooser");
    await dialog.getByRole("button", { name: "保存しない" }).click();
    await (await choosing).setFiles({
      name: "北見.colead",
      mimeType: "application/json",
      buffer: Buffer.from(kitamiFile),
    });
    await page.getByRole("heading", { name: "北海道北見市" }).waitFor();
  });

  it("opens a file that is dropped onto the window, and takes no link for one", async () => {
    const { page } = await open();
    const drop = (name: string | undefined) =>
      page.evaluate(
        ([text, file]) => {
          const dataTransfer = new DataTransfer();
          if (file === undefined) dataTransfer.setData("text/uri-list", "https://example.jp/");
          else dataTransfer.items.add(new File([text ?? ""], file));
          for (const type of ["dragover", "drop"])
            document.body.dispatchEvent(
              new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }),
            );
        },
        [kitamiText, name] as const,
      );
    await drop(undefined);
    await page.getByRole("button", { name: "新しいプロジェクトを作る" }).waitFor();
    await drop("北見.colead");
    await page.getByRole("heading", { name: "北海道北見市" }).waitFor();
  });

  it("shows markup in names as text on every screen and in the preview", async () => {
    const { page } = await open();
    const named = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, name: MARKUP }));
    const project: Project = {
      ...kitami,
      id: "markup",
      municipality: { ...kitami.municipality, name: MARKUP, department: MARKUP },
      companies: named(kitami.companies.map((company) => ({ ...company, reason: MARKUP, memo: MARKUP }))),
      talents: named(kitami.talents),
      places: named(kitami.places),
      partners: named(kitami.partners),
      answers: { ...kitami.answers, "a1.summary": { value: MARKUP, note: MARKUP } },
    };
    await chooseFile(page, "<img src=x onerror=alert(1)>.colead", serializeProject(project, 1));
    await page.locator(".overview-screen").waitFor();
    const visit = SCREENS.filter(({ name }) =>
      /^(?:[ab]\d|b1-check|a1-preview|register-\d|review|export)$/u.test(name),
    );
    for (const { name, show } of visit) {
      // The first sheet's way begins at a dialog that is not open here.
      if (name === "a1") await openSheet(page, "A-1");
      else await show(page);
      const found = await page.evaluate(() => {
        const roots = [
          document,
          ...[...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []),
        ];
        return {
          images: roots.flatMap((root) => [...root.querySelectorAll("img, b")]).length,
          title: document.title,
        };
      });
      expect(found.images).toBe(0);
      expect(found.title).not.toBe("hacked");
    }
    await chooseInMenu(page, "すべての回答を見直す");
    expect(await page.locator(".review-list").innerText()).toContain(MARKUP);
  });
});
