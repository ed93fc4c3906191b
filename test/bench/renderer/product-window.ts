import type { Browser, Locator, Page } from "playwright-core";
import type { Project } from "../../../worksheets/project/model.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { chooseFile, openSheet } from "../../e2e/support/steps.ts";
import { openWindow, type Probe } from "./window.ts";

/** The product with a project open. */
export async function openProduct(
  browser: Browser,
  url: string,
  project: Project,
  probe: Probe = "keys",
): Promise<Page> {
  const page = await openWindow(browser, probe);
  await page.goto(url);
  await page.locator(".app__main").waitFor();
  await chooseFile(page, "bench.colead", serializeProject(project, 1));
  await page.locator(".overview-screen").waitFor();
  return page;
}

/** Opens a sheet — of B-3 the first company's — with its help or its preview at the side, and finds a text field. */
export async function goToField(
  page: Page,
  code: string,
  panel: "手引き" | "様式プレビュー",
): Promise<Locator> {
  await page.bringToFront();
  await openSheet(page, code);
  const company = page.locator(".company-list__row").first();
  if (await company.isVisible()) await company.click();
  await page.getByRole("tab", { name: panel }).click();
  // B-1's words stand in columns that the official form does not have.
  if (panel === "様式プレビュー") await page.getByLabel("追加項目・メモ・要確認も表示").check();
  // Where there is no room for all of B-1's columns, its words are shown instead of its checks.
  const columns = page.getByLabel("表示する列");
  if (await columns.isVisible()) await columns.selectOption("decision");
  return code === "B-1"
    ? page
        .locator(".matrix__row")
        .first()
        .getByLabel(/参加の理由$/u)
    : page.locator(".item-card__editor").locator("textarea, input[type=text]").first();
}
