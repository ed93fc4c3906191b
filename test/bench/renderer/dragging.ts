import type { Page } from "playwright-core";

/** What was measured while one dragged, in milliseconds. */
export interface Dragged {
  /** A number per move of the pointer. */
  readonly moves: readonly number[];
  /** A number per drop, which renders the timetable anew. */
  readonly drops: readonly number[];
}

/** Moves of the pointer in one drag, and how far each goes, in px. */
const MOVES = 60;
const ACROSS = 6;
const DOWN = 3;

/** Drags blocks of the tour planner to other days and times by real pointer events, so many times, and takes each back. */
export async function dragBlocks(page: Page, drags: number): Promise<Dragged> {
  await page.bringToFront();
  await page.evaluate("benchDrag.moves.length = benchDrag.drops.length = 0");
  for (let drag = 0; drag < drags; drag++) {
    const block = page.locator('[data-day="2"] [data-block]').nth(drag * 2);
    await block.scrollIntoViewIfNeeded();
    const box = await block.boundingBox();
    if (!box) throw new Error("The block is not on the screen");
    const from = { x: box.x + box.width / 3, y: box.y + box.height / 2 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (let move = 1; move <= MOVES; move++) {
      await page.mouse.move(from.x + move * ACROSS, from.y + move * DOWN);
      await page.evaluate(`benchDrag.noted(${drag * MOVES + move}, ${drag})`);
    }
    await page.mouse.up();
    await page.evaluate(`benchDrag.noted(0, ${drag + 1})`);
    await page.keyboard.press("Control+z");
    // In the pause advice is sought, which is no part of the next drag.
    await page.waitForTimeout(1000);
  }
  return page.evaluate<Dragged>("({ moves: benchDrag.moves.slice(), drops: benchDrag.drops.slice() })");
}
