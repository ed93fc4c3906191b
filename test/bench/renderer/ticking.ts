import type { Page } from "playwright-core";

/** What was measured in the matrix, in milliseconds. */
export interface Ticked {
  /** A number per arrow key. */
  readonly moves: readonly number[];
  /** A number per check that was changed: by Space, by 1 and 0, by the pointer. */
  readonly toggles: readonly number[];
  /** A number per frame that scrolled. */
  readonly scrolls: readonly number[];
}

type List = keyof Ticked;

/** Milliseconds between two keys, as in typing.ts. */
const BETWEEN_KEYS = 60;
/** A zigzag through the rows, so that rows come and go as well. */
const MOVES = ["ArrowDown", "ArrowRight", "ArrowDown", "ArrowLeft"];
const TOGGLES = [" ", "1", "0", "pointer"];
/** Pixels per turn of the wheel. */
const TURN = 120;

/** Moves between checks, changes them and scrolls, each so many times, by real key, pointer and wheel events. */
export async function tickChecks(page: Page, count: number): Promise<Ticked> {
  await page.bringToFront();
  const first = page.locator("[data-check]").first();
  await first.focus();
  await page.keyboard.press("Control+Home");
  await page.waitForTimeout(1000);
  await page.evaluate(
    "benchMatrix.moves.length = benchMatrix.toggles.length = benchMatrix.scrolls.length = 0",
  );
  const noted = (list: List, number: number) => page.evaluate(`benchMatrix.noted("${list}", ${number})`);
  for (let index = 0; index < count; index++) {
    await page.keyboard.press(MOVES[index % MOVES.length] ?? "ArrowDown");
    await noted("moves", index + 1);
    await page.waitForTimeout(BETWEEN_KEYS);
    const toggle = TOGGLES[index % TOGGLES.length] ?? " ";
    if (toggle === "pointer") await page.locator("[data-check]:focus").click();
    else await page.keyboard.press(toggle);
    await noted("toggles", index + 1);
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  await scrollThrough(page, count);
  return page.evaluate<Ticked>(
    "({ moves: benchMatrix.moves.slice(), toggles: benchMatrix.toggles.slice(), scrolls: benchMatrix.scrolls.slice() })",
  );
}

/** Down by half of the turns and up again; every other frame draws rows that were not there. */
async function scrollThrough(page: Page, turns: number): Promise<void> {
  const box = await page.locator(".matrix").boundingBox();
  if (!box) throw new Error("The matrix is not on the screen");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(1000);
  await page.evaluate("benchMatrix.scrolls.length = 0");
  for (let turn = 0; turn < turns; turn++) {
    await page.mouse.wheel(0, turn < turns / 2 ? TURN : -TURN);
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  await page.evaluate(`benchMatrix.noted("scrolls", ${Math.floor(turns / 2)})`);
}
