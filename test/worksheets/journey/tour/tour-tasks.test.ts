import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemDefinition } from "../../../../worksheets/catalog/index.ts";
import { TOUR_CHECKPOINTS, TOUR_TASKS } from "../../../../worksheets/guidance/tour-tasks.ts";
import { validateAnswer, valueSchema } from "../../../../worksheets/items/index.ts";
import type { TableValue } from "../../../../worksheets/items/table.ts";
import { taskCounts, withMissingRows } from "../../../../worksheets/journey/tour/tour-tasks.ts";
import { itemContext } from "../../../../worksheets/project/item-context.ts";
import { projectOf } from "../project-of.ts";

const ids = () => {
  let count = 0;
  return () => `n${++count}`;
};
const basics = [
  ["tour.roles", "task", TOUR_TASKS.map((task) => ({ ...task, state: "todo" }))],
  ["tour.checklist", "what", TOUR_CHECKPOINTS.map((point) => ({ ...point }))],
] as const;

describe.each(basics)("the basic rows of %s", (item, column, rows) => {
  it("answer the item, and each says something of its own", () => {
    const value = withMissingRows([], column, rows, ids());
    const definition = itemDefinition(item);
    expect(valueSchema(definition).safeParse(value).success).toBe(true);
    expect(validateAnswer(definition, value, itemContext(projectOf()))).toEqual([]);
    expect(value).toHaveLength(rows.length);
    expect(new Set(rows.map((cells) => (cells as Record<string, string>)[column])).size).toBe(rows.length);
  });

  it("are put in once, behind what is there, and change none of it", () => {
    const text = fc.constantFrom(
      "",
      " ",
      "自分の行",
      ...rows.map((c) => (c as Record<string, string>)[column]),
    );
    const own = fc
      .array(text, { maxLength: 6 })
      .map((all): TableValue => all.map((words, at) => ({ id: `r${at}`, cells: { [column]: words ?? "" } })));
    fc.assert(
      fc.property(own, (value) => {
        const next = withMissingRows(value, column, rows, ids());
        const written = value.filter(({ cells }) => cells[column]?.trim());
        expect(next.filter(({ id }) => id.startsWith("r"))).toEqual(next === value ? value : written);
        expect(withMissingRows(next, column, rows, ids())).toBe(next);
      }),
    );
  });
});

it("counts what is open, has nobody and is late", () => {
  const row = (id: string, cells: Record<string, string>) => ({ id, cells });
  const project = projectOf({
    "tour.roles": [
      row("a", { task: "会場", owner: "課", state: "done", by: "2026-04-01" }),
      row("b", { task: "車", owner: "", state: "todo", by: "2026-05-01" }),
      row("c", { task: "宿", owner: "課", state: "doing", by: "2026-04-30" }),
      row("d", { task: "", owner: "課", by: "2026-04-01" }),
      row("e", { task: "しおり", owner: "課", by: "5月ごろ" }),
    ],
  });
  expect(taskCounts(project, "2026-05-01")).toEqual({ total: 4, done: 1, ownerless: 1, overdue: 1 });
});
