import type { Page } from "playwright-core";
import type { FileRights } from "../../../../worksheets/project/open-file.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { settled } from "../screens.ts";
import { chooseInMenu, openSheet } from "../steps.ts";
import type { OpenScripted, ScriptedPage } from "./in-scripted.ts";
import type { HostScript } from "./script.ts";
import { TROUBLED_START } from "./troubled-start.ts";
import { AT_HISTORY, AT_MERGE, other, THEIRS } from "./two-clerks.ts";

/** What only comes up when files make trouble, in a window of its own. */
export interface ScriptedScreen {
  readonly name: string;
  readonly script: HostScript;
  /** From where the script starts. */
  readonly show?: (page: Page) => Promise<void>;
}

const IN_USE: FileRights = {
  kind: "readOnly",
  reason: {
    kind: "inUse",
    owner: { user: "総務課 山田", computer: "SOUMU-12", since: "2026-11-21T04:05:00.000Z" },
    here: false,
  },
};
const READ_ONLY: HostScript = { screen: { name: "overview" }, rights: IN_USE, hasPassword: true };
const CHANGED: HostScript = {
  ...READ_ONLY,
  fileStanding: "changed",
  saveProject: [{ kind: "changedElsewhere", name: "北見市.colead" }],
};

function press(name: string): (page: Page) => Promise<void> {
  return (page) => page.getByRole("button", { name, exact: true }).click();
}

async function takeOver(page: Page): Promise<void> {
  await press("編集を引き継ぐ")(page);
  await press("引き継ぐ")(page);
  await page.getByText("このファイルは、ほかで変更されました").waitFor();
}

const history: readonly ScriptedScreen[] = [
  { name: "versions", script: AT_HISTORY },
  { name: "a whole version", script: AT_HISTORY, show: press("この版の全体を見る") },
  { name: "versions, read-only", script: { ...AT_HISTORY, rights: IN_USE } },
];

const merge: readonly ScriptedScreen[] = [
  { name: "conflict", script: AT_MERGE },
  { name: "nothing to merge", script: { ...AT_MERGE, readFile: [other(kitami)] } },
  { name: "nothing read", script: { ...AT_MERGE, readFile: [] } },
  { name: "another project", script: { ...AT_MERGE, readFile: [other({ ...THEIRS, id: "other" })] } },
  { name: "conflict, read-only", script: { ...AT_MERGE, rights: IN_USE } },
  {
    name: "merged",
    script: { ...AT_MERGE, project: kitami },
    show: async (page) => {
      await press("統合して保存する")(page);
      await page.locator("#main").getByText("「北見市.colead」に保存しました。").waitFor();
    },
  },
];

const start: readonly ScriptedScreen[] = [
  { name: "kept work", script: TROUBLED_START },
  { name: "unlock", script: TROUBLED_START, show: press("秘密.colead") },
  { name: "rescue", script: TROUBLED_START, show: press("壊れた.colead") },
  { name: "recovery", script: TROUBLED_START, show: press("動いた.colead") },
  {
    name: "compare",
    script: TROUBLED_START,
    show: async (page) => {
      await press("北見.colead")(page);
      await press("比べる")(page);
    },
  },
  {
    name: "giving up",
    script: TROUBLED_START,
    show: async (page) => {
      await press("北見.colead")(page);
      await press("ファイルの内容を使う")(page);
    },
  },
];

const readOnly: readonly ScriptedScreen[] = [
  { name: "read-only", script: READ_ONLY },
  ...["A-1", "A-2", "A-3", "A-4", "B-1", "B-5"].map((code) => ({
    name: `read-only ${code}`,
    script: READ_ONLY,
    show: (page: Page) => openSheet(page, code),
  })),
  {
    name: "read-only register",
    script: READ_ONLY,
    show: async (page) => {
      await chooseInMenu(page, "台帳");
      await page.locator("[data-listed]").first().click();
    },
  },
  { name: "taking over", script: READ_ONLY, show: press("編集を引き継ぐ") },
  { name: "changed elsewhere", script: CHANGED, show: takeOver },
  {
    name: "state of a changed file",
    script: CHANGED,
    show: async (page) => {
      await takeOver(page);
      await page.locator(".save-state__button").click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "the question about a changed file",
    script: CHANGED,
    show: async (page) => {
      await takeOver(page);
      await page.keyboard.press("Control+s");
      await page.getByRole("alertdialog").waitFor();
    },
  },
];

/** The screens and dialogs that only files in trouble bring up. */
export const SCRIPTED_SCREENS: readonly ScriptedScreen[] = [...history, ...merge, ...start, ...readOnly];

/** Opens the app and shows one of them; the caller closes the window. */
export async function showScripted(
  open: OpenScripted,
  { script, show }: ScriptedScreen,
): Promise<ScriptedPage> {
  const opened = await open(script);
  // The screens are loaded after the frame around them.
  await opened.page.locator("h1").first().waitFor();
  await show?.(opened.page);
  await settled(opened.page);
  return opened;
}
