import type { Browser } from "playwright-core";
import { clock } from "../../../worksheets/items/time.ts";
import type { TimetableValue } from "../../../worksheets/items/timetable.ts";
import { setValue } from "../../../worksheets/project/edit-answers.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { openProduct } from "./product-window.ts";

const DAYS = 5;
const BLOCKS = 40;
const QUARTER = 15;
const FIRST = 8 * 60;

/** A tour of five days with forty blocks a day, each a quarter of an hour long. */
function fullTour(): Project {
  const blocks: TimetableValue = Array.from({ length: DAYS * BLOCKS }, (_, index) => {
    const start = FIRST + (index % BLOCKS) * QUARTER;
    return {
      id: `b${index}`,
      day: Math.floor(index / BLOCKS) + 1,
      half: start < 12 * 60 ? "am" : "pm",
      start: clock(start),
      end: clock(start + QUARTER),
      type: "visit",
      title: `予定${index + 1}`,
    };
  });
  const planned = setValue(kitami, { item: "b5.timetable" }, blocks);
  return setValue(planned, { item: "b5.days" }, { choice: "d5" });
}

/**
 * Drags a block over all days, `rounds` times. A list of milliseconds per round, one for each movement: from the
 * pointer's event, which comes at the beginning of a frame, to the end of that frame.
 */
export async function measureDragging(
  browser: Browser,
  url: string,
  rounds: number,
  moves: number,
): Promise<readonly (readonly number[])[]> {
  const page = await openProduct(browser, url, fullTour());
  await page.getByRole("button", { name: "ツアーを計画する" }).click();
  await page
    .locator(".tour-grid__block")
    .nth(DAYS * BLOCKS - 1)
    .waitFor();
  await page.evaluate(`{
    globalThis.benchMoves = [];
    addEventListener("pointermove", () => {
      const from = performance.now();
      benchPainted((now) => benchMoves.push(now - from));
    }, { capture: true });
  }`);
  const measured: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round++) {
    const block = page.locator(".tour-grid__block").nth(4);
    await block.scrollIntoViewIfNeeded();
    const from = await block.boundingBox();
    const day = await page.locator('[data-day="1"]').boundingBox();
    if (!from || !day) throw new Error("The tour's grid is not on the screen");
    await page.evaluate("benchMoves.length = 0");
    await page.mouse.move(from.x + 30, from.y + 8);
    await page.mouse.down();
    for (let move = 0; move < moves; move++) {
      const across = (DAYS - 0.5) * day.width * (move / moves);
      await page.mouse.move(from.x + 30 + across, from.y + 8 + 200 * Math.sin(move / 8));
    }
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await page.waitForTimeout(200);
    measured.push(await page.evaluate<number[]>("benchMoves.slice()"));
  }
  await page.context().close();
  return measured;
}
