import { ALL_SHEETS, itemDefinition } from "../../worksheets/catalog/index.ts";
import type {
  DefinitionOf,
  ItemDefinition,
  ItemKindName,
} from "../../worksheets/definition/item-definition.ts";
import type { AnswerValue, ValueOf } from "../../worksheets/items/index.ts";
import { registerCell } from "../../worksheets/items/register-cell.ts";
import type { Answers, Project } from "../../worksheets/project/model.ts";
import {
  newCompany,
  newPartner,
  newPlace,
  newProject,
  newTalent,
} from "../../worksheets/project/new-project.ts";

/** A short text that stands nowhere else in the project, so that finding it proves this answer was printed. */
const mark = (id: string, owner: string, part: string) => `答${id.replace(".", "-")}${owner}${part}`;

type Marked<K extends ItemKindName> = (
  definition: DefinitionOf<K>,
  text: (part: string) => string,
) => ValueOf<K>;

/** A value of every kind in which every text is marked and every choice is made. */
const VALUES: { readonly [K in ItemKindName]: Marked<K> } = {
  text: (_, text) => text(""),
  longText: (_, text) => `${text("一")}\n${text("二")}`,
  list: (_, text) => [
    { id: "l1", text: text("一") },
    { id: "l2", text: text("二"), category: text("類") },
  ],
  one: ({ choices }, text) => {
    const choice = choices.at(-1);
    return choice ? { choice: choice.id, ...(choice.withText ? { text: text("他") } : {}) } : {};
  },
  many: ({ choices }, text) => ({
    choices: choices.filter(({ exclusive }) => !exclusive).map(({ id }) => id),
    ...(choices.some(({ withText }) => withText) ? { text: text("他") } : {}),
  }),
  dates: (_, text) => [{ id: "d1", start: "2026-11-16", from: "13:00", to: "16:30", memo: text("備") }],
  number: () => "12345",
  yesNo: () => "yes",
  check: () => "no",
  table: ({ columns }, text) => [
    {
      id: "r1",
      cells: Object.fromEntries(
        columns.map((column) => [
          column.id,
          column.cell === "one"
            ? (column.choices[0]?.id ?? "")
            : column.cell === "register"
              ? registerCell(column.registers, { register: column.registers[0], row: "x1" })
              : column.cell === "time"
                ? "13:00"
                : column.cell === "date"
                  ? "2026-11-16"
                  : column.cell === "number"
                    ? "54321"
                    : text(column.label),
        ]),
      ),
    },
  ],
  refs: ({ source }, text) => [
    ...(source.from === "register" ? [{ id: "p1", row: "x1" }] : []),
    { id: "p2", text: text("自") },
  ],
  timetable: ({ blockTypes }, text) =>
    blockTypes.map(({ id }, index) => ({
      id: `b${index}`,
      day: 1 + (index % 3),
      half: index % 2 === 0 ? ("am" as const) : ("pm" as const),
      type: id,
      title: text(`塊${index}`),
      ...(index === 0 ? { start: "09:15", end: "10:45", company: "x1", memo: text("備") } : {}),
    })),
};

function marked(definition: ItemDefinition, owner: string): AnswerValue {
  const value = VALUES[definition.kind] as unknown as (
    definition: ItemDefinition,
    text: (part: string) => string,
  ) => AnswerValue;
  return value(definition, (part) => mark(definition.id, owner, part));
}

function answers(per: "project" | "company", owner: string): Answers {
  return Object.fromEntries(
    ALL_SHEETS.filter(({ answeredPer }) => answeredPer === per).flatMap(({ steps }) =>
      steps.flatMap(({ items }) =>
        items.map(({ id }) => [
          id,
          { value: marked(itemDefinition(id), owner), note: mark(id, owner, "メモ") },
        ]),
      ),
    ),
  );
}

/** A project in which every question of every worksheet is answered, with texts that stand nowhere else. */
export function markedProject(): Project {
  return {
    ...newProject("marked", "2026-11-21T00:00:00.000Z", { name: "印市", prefecture: "県", round: "第9回" }),
    companies: ["x1", "x2"].map((id) =>
      newCompany({
        id,
        name: `社${id}`,
        participation: "joins",
        reason: `由${id}`,
        answers: answers("company", id),
      }),
    ),
    talents: [newTalent({ id: "x1", name: "人x1" })],
    places: [newPlace({ id: "x1", name: "所x1" })],
    partners: (["bank", "support", "local", "agency"] as const).map((division, index) =>
      newPartner({ id: `x${index + 1}`, name: `関${index + 1}`, division }),
    ),
    answers: answers("project", ""),
    separated: ["b4"],
  };
}
