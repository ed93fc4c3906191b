import type { Browser, Page } from "playwright-core";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { findChromium, launchChromium } from "../../e2e/support/chromium.ts";
import { openSheet } from "../../e2e/support/steps.ts";
import { type Dragged, dragBlocks } from "./dragging.ts";
import { initialScript } from "./initial-script.ts";
import { measureOpening, type Opening } from "./opening.ts";
import { emptyPage, formPage, productPage } from "./pages.ts";
import { peerForm } from "./peer-form.ts";
import { goToField, openProduct } from "./product-window.ts";
import { projectOfMany } from "./project-of-many.ts";
import {
  draggingTable,
  initialScriptTable,
  type MeasuredField,
  matrixTable,
  openingTable,
  peerTypingTable,
  previewTable,
  typingTable,
} from "./renderer-tables.ts";
import { type Ticked, tickChecks } from "./ticking.ts";
import { BLOCKS_A_DAY, TOUR_DAYS, tourOfMany } from "./tour-of-many.ts";
import { typeInto } from "./typing.ts";
import { openWindow } from "./window.ts";

const COMPANIES = 300;
/** Every worksheet has a text field but B-4, which shows A-4's. */
const SHEETS = ["A-1", "A-2", "A-3", "A-4", "B-1", "B-2", "B-3", "B-5", "B-6"];
/** The sheet that holds all companies, and so the one the peers show. */
const WHOLE_REGISTER = "B-1";
const PREVIEWED = ["A-1", "B-1", "B-3", "B-5"];
const KEYS = 40;
/** One key press in SurveyJS takes seconds. */
const PEER_KEYS = 10;
const DRAGS = 5;

type Say = (progress: string) => void;

/** Measures the renderer in Chromium and prints its tables; says so when there is no Chromium. */
export async function reportRenderer(rounds: number, scratch: string, say: Say): Promise<void> {
  say("the desktop app's scripts");
  console.log(`${initialScriptTable(await initialScript())}\n`);
  const executable = findChromium();
  if (executable === undefined) {
    console.log("There is no Chromium on this machine: the renderer could not be measured in it.\n");
    return;
  }
  const product = await productPage(scratch);
  const browser = await launchChromium(executable);
  try {
    console.log(`Chromium ${browser.version()}, a window of 1920 × 1080; medians of ${rounds} rounds.\n`);
    say("opening, beside an empty React page");
    console.log(`${await measuredOpenings(browser, product, await emptyPage(scratch), rounds)}\n`);
    say(`typing in every sheet with ${COMPANIES} companies, in ${WHOLE_REGISTER} beside the peers`);
    for (const text of await measuredTyping(browser, product, scratch, rounds)) console.log(`${text}\n`);
    say("the preview");
    console.log(`${await measuredPreviews(browser, product, rounds)}\n`);
    say(`ticking and scrolling ${WHOLE_REGISTER} with ${COMPANIES} companies`);
    console.log(`${await measuredMatrix(browser, product, rounds)}\n`);
    say("dragging in the tour planner");
    console.log(`${await measuredDragging(browser, product, rounds)}\n`);
  } finally {
    await browser.close();
  }
}

async function measuredOpenings(
  browser: Browser,
  product: string,
  empty: string,
  rounds: number,
): Promise<string> {
  const measured: Record<"product" | "empty", Opening[]> = { product: [], empty: [] };
  await measureOpening(browser, product);
  await measureOpening(browser, empty);
  // An opening is short: three for every round.
  for (let round = 0; round < rounds * 3; round++) {
    measured.product.push(await measureOpening(browser, product));
    measured.empty.push(await measureOpening(browser, empty));
  }
  return openingTable(measured.product, measured.empty);
}

async function openPeer(browser: Browser, url: string): Promise<Page> {
  const page = await openWindow(browser, "keys");
  await page.goto(url);
  await page.locator("textarea").first().waitFor();
  return page;
}

async function measuredTyping(
  browser: Browser,
  product: string,
  scratch: string,
  rounds: number,
): Promise<readonly string[]> {
  const project = projectOfMany(COMPANIES);
  const form = peerForm(project, "b1");
  const own = await openProduct(browser, product, project);
  const survey = await openPeer(browser, await formPage(scratch, "survey", form));
  const rjsf = await openPeer(browser, await formPage(scratch, "rjsf", form));
  const sheets = SHEETS.map((name): MeasuredField => ({ name, rounds: [] }));
  const peers: readonly (readonly [MeasuredField, Page])[] = [
    [{ name: "SurveyJS", rounds: [] }, survey],
    [{ name: "react-jsonschema-form", rounds: [] }, rjsf],
  ];
  for (let round = 0; round < rounds; round++) {
    for (const sheet of sheets) {
      const field = await goToField(own, sheet.name, "手引き");
      sheet.rounds.push((await typeInto(own, field, KEYS)).keys);
      if (sheet.name !== WHOLE_REGISTER) continue;
      for (const [peer, page] of peers)
        peer.rounds.push((await typeInto(page, page.locator("textarea").first(), PEER_KEYS)).keys);
    }
  }
  await Promise.all([own, survey, rjsf].map((page) => page.context().close()));
  const whole = sheets.find(({ name }) => name === WHOLE_REGISTER);
  if (!whole) throw new Error(`${WHOLE_REGISTER} was not measured`);
  return [
    typingTable(sheets),
    peerTypingTable(
      whole,
      peers.map(([peer]) => peer),
    ),
  ];
}

async function measuredPreviews(browser: Browser, product: string, rounds: number): Promise<string> {
  const projects = [
    [`${COMPANIES} companies`, projectOfMany(COMPANIES)],
    ["sample kitami", kitami],
  ] as const;
  const measured: MeasuredField[] = [];
  for (const [words, project] of projects) {
    const page = await openProduct(browser, product, project);
    const fields = PREVIEWED.map((code): MeasuredField => ({ name: `${code}, ${words}`, rounds: [] }));
    for (let round = 0; round < rounds; round++) {
      for (const [index, code] of PREVIEWED.entries()) {
        const field = await goToField(page, code, "様式プレビュー");
        fields[index]?.rounds.push((await typeInto(page, field, KEYS / 2, { preview: true })).previews);
      }
    }
    measured.push(...fields);
    await page.context().close();
  }
  return previewTable(measured);
}

async function measuredMatrix(browser: Browser, product: string, rounds: number): Promise<string> {
  const page = await openProduct(browser, product, projectOfMany(COMPANIES), "matrix");
  await openSheet(page, WHOLE_REGISTER);
  await page.locator("[data-check]").first().waitFor();
  const measured: Ticked[] = [];
  for (let round = 0; round < rounds; round++) measured.push(await tickChecks(page, KEYS));
  await page.context().close();
  return matrixTable(`${COMPANIES} companies × 10 checks`, measured);
}

async function measuredDragging(browser: Browser, product: string, rounds: number): Promise<string> {
  const page = await openProduct(browser, product, tourOfMany(), "drag");
  await page.getByRole("button", { name: "ツアーを計画する" }).click();
  await page.locator(".tour-grid").waitFor();
  const measured: Dragged[] = [];
  for (let round = 0; round < rounds; round++) measured.push(await dragBlocks(page, DRAGS));
  await page.context().close();
  return draggingTable(`${TOUR_DAYS} days of ${BLOCKS_A_DAY} blocks`, measured);
}
