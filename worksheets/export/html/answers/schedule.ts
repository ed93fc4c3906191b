import type { ScheduleAnswer, ScheduleBlock } from "../../document-tree.ts";
import { type HtmlNode, h, spoken, textIn } from "../html-node.ts";
import type { HtmlSetting } from "../html-setting.ts";
import { columnGroup } from "../parts/column-group.ts";
import { emptyRoom } from "../parts/room.ts";
import { scroller } from "../parts/scroller.ts";

/** Share of the column of half-days, where a day's is 10. */
const HALF_WIDTH = 2;
const DAY_WIDTH = 10;

function block({ time, title, memo }: ScheduleBlock): HtmlNode {
  return h(
    "li",
    { class: "block" },
    textIn("span", "block-time", time),
    textIn("span", "block-title", title),
    textIn("span", "block-memo", memo),
  );
}

/** The tour as a table: a column per day, a row per half-day. */
export function schedule(answer: ScheduleAnswer, caption: string, setting: HtmlSetting): HtmlNode {
  const { halves, days, blankLines } = answer;
  const cell = (blocks: readonly ScheduleBlock[]) => {
    if (blocks.length > 0) return h("td", {}, h("ul", { class: "blocks" }, blocks.map(block)));
    const room = setting.mode === "blank" ? emptyRoom(blankLines, setting) : [spoken("予定なし")];
    return h("td", {}, room);
  };
  const table = h(
    "table",
    { class: "grid schedule" },
    h("caption", { class: "spoken" }, caption),
    columnGroup([HALF_WIDTH, ...days.map(() => DAY_WIDTH)]),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("td", { class: "corner" }),
        days.map(({ label }) => h("th", { scope: "col" }, label)),
      ),
    ),
    h(
      "tbody",
      {},
      halves.map((half, index) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, half),
          days.map((day) => cell(day.halves[index] ?? [])),
        ),
      ),
    ),
  );
  return scroller(caption, table);
}
