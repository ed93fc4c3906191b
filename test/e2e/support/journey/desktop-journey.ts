import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { serializeProject } from "../../../../worksheets/project/serialize-project.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import type { StartApp } from "../drivers/in-host.ts";
import { startProject } from "../steps.ts";
import { save, summaryOf, typeSummary } from "./journey-steps.ts";
import { projectOf } from "./typed.ts";

/** What a user finds in a desktop app only: a menu, recent files, a file that is double-clicked, a place to return to. */
export function desktopJourney(start: StartApp): void {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "desktop-user-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const kitamiFile = async () => {
    const path = join(folder, "北見.colead");
    await writeFile(path, serializeProject(kitami, 3));
    return path;
  };
  const profile = () => join(folder, "profile");

  it("opens the file it was started with, names it in the title, and saves it while closing", async () => {
    const path = await kitamiFile();
    const app = await start({ file: path });
    await app.page.getByRole("heading", { name: "北海道北見市" }).waitFor();
    await expect.poll(() => app.title()).toContain("北見");
    await typeSummary(app, "閉じるときに保存した文");
    await expect.poll(() => app.title()).toContain("●");
    expect(await app.close("save")).toBe(true);
    const bytes = await readFile(path);
    const { project, revision } = projectOf({ name: "北見.colead", bytes });
    expect(project.answers["a1.summary"]?.value).toBe("閉じるときに保存した文");
    expect(revision).toBe(4);
  });

  it("offers what was cut off when it is started again, but not what was given up", async () => {
    const cutOff = await start({ profile: profile() });
    await startProject(cutOff.page, "控え町");
    await typeSummary(cutOff, "切れる前の文");
    await cutOff.page.getByText("このPCに保護済み").waitFor();
    await cutOff.end();

    const givenUp = await start({ profile: profile() });
    await startProject(givenUp.page, "手放し町");
    await typeSummary(givenUp, "手放した文");
    await givenUp.page.getByText("このPCに保護済み").waitFor();
    expect(await givenUp.close("discard")).toBe(true);

    const again = await start({ profile: profile() });
    const { page } = again;
    const goOn = page.getByRole("button", { name: /を続ける/u });
    await page.getByRole("button", { name: /「控え町.*」を続ける/u }).waitFor();
    expect(await goOn.count()).toBe(1);
    await goOn.click();
    await page.locator(".overview-screen").waitFor();
    expect(await summaryOf(again)).toBe("切れる前の文");
  });

  it("lists a saved file among the recent ones when it is started again, and opens it", async () => {
    const first = await start({ profile: profile() });
    await startProject(first.page);
    await typeSummary(first, "前に保存した文");
    const { name, bytes } = await save(first);
    const kept = join(folder, name);
    await writeFile(kept, bytes);
    await first.drop(kept);
    await first.page.locator(".overview-screen").waitFor();
    await first.end();

    const second = await start({ profile: profile() });
    await second.page.getByRole("button", { name }).first().click();
    await second.page.locator(".overview-screen").waitFor();
    expect(await summaryOf(second)).toBe("前に保存した文");
  });

  it("carries out the commands of its menu", async () => {
    const app = await start({ file: await kitamiFile() });
    const { page } = app;
    await page.getByRole("heading", { name: "北海道北見市" }).waitFor();
    await app.chooseInHostMenu("review");
    await page.locator(".review-screen").waitFor();
    await app.chooseInHostMenu("overview");
    await page.locator(".overview-screen").waitFor();
    await typeSummary(app, "元に戻す前の文");
    await app.chooseInHostMenu("undo");
    await expect.poll(() => summaryOf(app)).not.toBe("元に戻す前の文");
    await app.chooseInHostMenu("redo");
    await expect.poll(() => summaryOf(app)).toBe("元に戻す前の文");
    const { revision } = projectOf(await app.saved(() => app.chooseInHostMenu("save")));
    expect(revision).toBe(4);
    await app.chooseInHostMenu("export");
    await page.locator(".export-screen").waitFor();
    await app.chooseInHostMenu("help");
    await page.getByRole("dialog").waitFor();
  });
}
