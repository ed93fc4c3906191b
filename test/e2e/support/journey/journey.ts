import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { serializeProject } from "../../../../worksheets/project/serialize-project.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import type { HostUnderTest } from "../drivers/app-driver.ts";
import { inHost } from "../drivers/in-host.ts";
import { fillEverySheet, TYPED } from "../fill-every-sheet.ts";
import { card, chooseInMenu, openSheet, startProject } from "../steps.ts";
import { desktopJourney } from "./desktop-journey.ts";
import { exportBoth, openByKey, reviewedText, save, summaryOf, typeSummary } from "./journey-steps.ts";
import { answeredKinds, everyKind, hasPdfTools, missingIn, pdfText, projectOf, wordText } from "./typed.ts";

/** The way of a user from an empty project to finished documents: the same in every host. */
export function journey(host: HostUnderTest): void {
  inHost("From a new project to finished documents", host, (start) => {
    it("keeps what is typed in every kind of question on every worksheet, from field to file", async () => {
      const app = await start();
      const { page } = app;
      await startProject(page);
      await fillEverySheet(page);

      await chooseInMenu(page, "すべての回答を見直す");
      // The reason of taking part belongs to the company, not to an answer.
      expect(missingIn(await reviewedText(page))).toEqual([TYPED.reason]);

      const files = await exportBoth(app);
      expect(missingIn(wordText(files))).toEqual([]);
      if (hasPdfTools()) expect(missingIn(pdfText(files))).toEqual([]);

      const saved = await save(app);
      expect(saved.name).toMatch(/試験町.*\.colead$/u);
      const first = projectOf(saved);
      const answered = answeredKinds(first.project);
      expect(everyKind().filter((kind) => !answered.has(kind))).toEqual([]);

      // Another window of the app, in another profile: only the file connects them.
      const second = await start();
      const path = join(second.folder, saved.name);
      await writeFile(path, saved.bytes);
      await openByKey(second, path);
      expect(await summaryOf(second)).toBe(TYPED.summary);
      const again = projectOf(await save(second));
      expect(again.project).toEqual(first.project);
      expect(again.revision).toBe(first.revision + 1);
    });

    it("leads from the review to a field and back to the same place", async () => {
      const app = await start();
      const { page } = app;
      await startProject(page);
      await typeSummary(app, TYPED.summary);
      await chooseInMenu(page, "すべての回答を見直す");
      await page.getByRole("button", { name: /^地域の課題\s*の記入欄へ$/u }).click();
      const focused = card(page, "a1.challenges").locator(":focus");
      await focused.waitFor();
      await page
        .getByRole("button", { name: /見直しに戻る|戻る/u })
        .first()
        .click();
      await page.locator(".review-screen").waitFor();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toContain("地域の課題");
    });

    it("asks before a window with unsaved edits is closed, and only then", async () => {
      const app = await start();
      await startProject(app.page);
      await typeSummary(app, "まだ保存していない文");
      await expect.poll(() => app.title()).toContain("●");
      expect(await app.close("cancel")).toBe(false);
      expect(await summaryOf(app)).toBe("まだ保存していない文");
      expect(await app.close("discard")).toBe(true);
    });

    it("opens a file that is dropped onto the window", async () => {
      const app = await start();
      const path = join(app.folder, "北見.colead");
      await writeFile(path, serializeProject(kitami, 3));
      await app.drop(path);
      await app.page.getByRole("heading", { name: "北海道北見市" }).waitFor();
      await openSheet(app.page, "A-1");
      await card(app.page, "a1.summary").getByRole("textbox").fill("落として開いた");
      // In the desktop app it is saved over what was dropped, without asking for a name.
      const saved = projectOf(await save(app));
      expect(saved.revision).toBe(4);
      expect(saved.project.answers["a1.summary"]?.value).toBe("落として開いた");
    });

    it("hands out blank forms from the first screen, without any project", async () => {
      const app = await start();
      const files = await app.exported(1, () =>
        app.page.getByRole("button", { name: "PDF（1つの文書）" }).click(),
      );
      const [form] = files;
      expect(
        Buffer.from(form?.bytes ?? [])
          .subarray(0, 5)
          .toString("latin1"),
      ).toBe("%PDF-");
      if (hasPdfTools()) expect(pdfText(files)).toContain("高度デジタル人材に期待する役割の設定");
    });

    if (host.desktop) describe("as a desktop app", () => desktopJourney(start));
  });
}
