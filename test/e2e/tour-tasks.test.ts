import { expect, it } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { inChromium } from "./support/in-chromium.ts";
import { startProject } from "./support/steps.ts";

inChromium("The tour's tasks", (open) => {
  it("begin with the basic ones, by keyboard, which are put in once and can be taken back", async () => {
    const { page, problems } = await open();
    await startProject(page);
    await page.getByRole("button", { name: "ツアーを計画する" }).click();
    await page.getByRole("tab", { name: "役割と準備" }).click();
    await page.getByText("役割は、まだ書かれていません。").waitFor();
    const insert = page.getByRole("button", { name: "基本の役割を入れる" });
    await insert.focus();
    await page.keyboard.press("Enter");
    await page.getByText(/^役割17件：済0件、担当なし0件/u).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText(/^役割17件/u).waitFor();
    await page.getByRole("button", { name: "基本のチェックリストを入れる" }).press("Enter");
    await expect
      .poll(() =>
        page.getByRole("textbox").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
      )
      .toContain("アンケートを集めたか");
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await page.getByText("役割は、まだ書かれていません。").waitFor();
    expect(problems).toEqual([]);
  });
});
