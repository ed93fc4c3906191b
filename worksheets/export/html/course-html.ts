import { estimatedFit } from "../course/estimated-entry.ts";
import { COURSE, dayWidth } from "../course/fit-course.ts";
import type { CourseEntry, CourseSheet } from "../document-tree.ts";
import { type HtmlNode, h, textIn } from "./html-node.ts";
import { columnGroup } from "./parts/column-group.ts";
import { scroller } from "./parts/scroller.ts";

/** CSS pixels per point. */
const PIXELS = 96 / 72;

/** Heights as attributes: a Content Security Policy without inline styles lets them through. */
function height(points: number): Readonly<Record<string, string>> {
  return { height: `${Math.round(points * PIXELS)}` };
}

function entryHtml({ time, title, lines }: CourseEntry): HtmlNode {
  return h(
    "div",
    { class: "course-entry" },
    h("strong", { class: "block-title" }, time === "" ? title : `${time}　${title}`),
    lines.map((line) => textIn("span", "course-line", line)),
  );
}

function headRow({ days }: CourseSheet): HtmlNode {
  return h(
    "tr",
    {},
    h("td", {}),
    days.map(({ label, date }) =>
      h(
        "th",
        { scope: "col" },
        h("span", { class: "course-day" }, label),
        textIn("span", "course-date", date),
      ),
    ),
  );
}

/** 行程表: a row wherever anything begins or ends, its cells reaching over as many as a block lasts. */
export function courseHtml(sheet: CourseSheet): readonly HtmlNode[] {
  const fit = estimatedFit(sheet);
  const hourRows = (fit?.rows ?? []).map((points, row) => {
    const hour = fit?.grid?.hours.find(({ first }) => first === row);
    const span = (first: number, end: number) => (end - first > 1 ? { rowspan: `${end - first}` } : {});
    return h(
      "tr",
      height(points),
      hour && h("th", { scope: "row", class: "course-hour", ...span(hour.first, hour.end) }, hour.label),
      (fit?.grid?.days ?? []).map((spans) => {
        const begun = spans.find(({ first }) => first === row);
        if (begun === undefined) return undefined;
        const { first, end, box } = begun;
        return h(
          "td",
          { class: box ? "course-box" : "course-free", ...span(first, end) },
          (box?.entries ?? []).map(entryHtml),
        );
      }),
    );
  });
  const halfRows = sheet.halves.map((half, index) =>
    h(
      "tr",
      height(fit?.halves[index] ?? 0),
      h("th", { scope: "row", class: "course-half" }, half),
      sheet.days.map(({ halves }) => h("td", {}, (halves[index] ?? []).map(entryHtml))),
    ),
  );
  const width = dayWidth(sheet);
  return [
    scroller(
      sheet.title,
      h(
        "table",
        { class: `grid course size-${Math.round((fit?.size ?? 7) * 2)}` },
        h("caption", { class: "spoken" }, sheet.title),
        columnGroup([COURSE.axis, ...sheet.days.map(() => width)]),
        h("thead", {}, headRow(sheet)),
        h("tbody", {}, hourRows, halfRows),
      ),
    ),
    ...sheet.notes.map((note) => h("p", { class: "course-note" }, note)),
  ];
}
