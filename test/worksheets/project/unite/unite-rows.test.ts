import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemDefinition } from "../../../../worksheets/catalog/index.ts";
import { REGISTER_NAMES } from "../../../../worksheets/definition/register.ts";
import { answerText } from "../../../../worksheets/items/index.ts";
import { addRow } from "../../../../worksheets/project/edit-registers.ts";
import { itemContext } from "../../../../worksheets/project/item-context.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { newCompany, newPartner, newTalent } from "../../../../worksheets/project/new-project.ts";
import { REGISTER_FIELDS, registerRows } from "../../../../worksheets/project/register-fields.ts";
import { rowsById } from "../../../../worksheets/project/rows-by-id.ts";
import { uniteQuestions } from "../../../../worksheets/project/unite/unite-questions.ts";
import { uniteRows } from "../../../../worksheets/project/unite/unite-rows.ts";
import type { UniteWays } from "../../../../worksheets/project/unite/unite-way.ts";
import { validateProject } from "../../../../worksheets/project/validate-project.ts";
import { whereUsed } from "../../../../worksheets/project/where-used.ts";
import { projectArbitrary } from "../../../arbitraries/project-arbitrary.ts";
import { SMALL_PROJECT } from "../small-project.ts";

const counter = () => {
  let next = 0;
  return () => `new${next++}`;
};
const united = (project: Project, register: (typeof REGISTER_NAMES)[number], ways: UniteWays = {}) => {
  const [first, second] = registerRows(project, register);
  const pair = { kept: second?.id ?? "", removed: first?.id ?? "" };
  const result = uniteRows(project, register, pair, ways, counter());
  if (!result) throw new Error("too long");
  return { result, ...pair };
};

const DOUBLES: Project = {
  ...SMALL_PROJECT,
  companies: [
    newCompany({
      id: "c2",
      name: "㈱環境大善",
      kana: "かんきょうだいぜん",
      industry: "製造業",
      participation: "asking",
      contact: "佐藤",
      answers: {
        "b1.owner": { value: "no", note: "社長は多忙" },
        "b1.vision": { value: "yes" },
        "b3.barriers": {
          value: [
            { id: "l1", text: "人手が足りない" },
            { id: "l2", text: "販路が限られる" },
          ],
        },
        "b3.chosen": {
          value: [
            { id: "k1", item: "b3.barriers", line: "l1" },
            { id: "k2", item: "b3.barriers", line: "l2" },
          ],
        },
        "b3.roles": { value: { choices: ["uiux"] } },
      },
    }),
    ...SMALL_PROJECT.companies.slice(0, 1),
  ],
};
const PAIR = { kept: "c1", removed: "c2" };
const chosen = (project: Project, company: string, item: string) => {
  const value = rowsById(project.companies).get(company)?.answers[item]?.value;
  return value === undefined ? [] : answerText(itemDefinition(item), value, itemContext(project, company));
};

describe("uniteRows", () => {
  it("fills what only the other company says, joins texts, and notes what cannot be joined", () => {
    const project = uniteRows(DOUBLES, "companies", PAIR, {}, counter());
    const [company, ...others] = project?.companies ?? [];
    expect(others).toEqual([]);
    expect(company).toMatchObject({
      id: "c1",
      name: "環境大善",
      kana: "かんきょうだいぜん",
      industry: "製造業",
      participation: "joins",
      memo: "まとめる前の企業名：㈱環境大善\nまとめる前の参加の判断：打診中",
    });
    expect(company?.answers["b1.owner"]).toEqual({
      value: "yes",
      seen: true,
      note: "社長は多忙\nまとめる前の「㈱環境大善」では：未",
    });
    expect(company?.answers["b1.vision"]?.value).toBe("yes");
    expect(company?.answers["b3.roles"]?.value).toEqual({ choices: ["dataScientist", "uiux"] });
  });

  it("lets picks follow their lines when these get other ids, and does not repeat a line", () => {
    const project = uniteRows(DOUBLES, "companies", PAIR, {}, counter());
    if (!project) throw new Error("too long");
    expect(chosen(project, "c1", "b3.barriers")).toEqual(["販路が限られる", "人手が足りない"]);
    expect(chosen(project, "c1", "b3.chosen").toSorted()).toEqual(
      ["人手が足りない", "販路が限られる"].toSorted(),
    );
  });

  it("keeps what was picked as a text where its list is given up", () => {
    const project = uniteRows(DOUBLES, "companies", PAIR, { "b3.barriers": "removed" }, counter());
    if (!project) throw new Error("too long");
    expect(chosen(project, "c1", "b3.barriers")).toEqual(["人手が足りない", "販路が限られる"]);
    expect(chosen(project, "c1", "b3.chosen")).toContain("人手が足りない");
    expect(
      chosen(project, "c1", "b3.chosen").filter((text) => text === "販路が限られる").length,
    ).toBeGreaterThan(0);
  });

  it("does as it is told", () => {
    const project = uniteRows(
      DOUBLES,
      "companies",
      PAIR,
      { name: "removed", participation: "kept", "b1.owner": "removed" },
      counter(),
    );
    expect(project?.companies[0]).toMatchObject({ name: "㈱環境大善", participation: "joins", memo: "" });
    expect(project?.companies[0]?.answers["b1.owner"]).toEqual({
      value: "no",
      seen: true,
      note: "社長は多忙",
    });
  });

  it("leads everything that referred to the removed row to the kept one, once", () => {
    const project = uniteRows(DOUBLES, "companies", { kept: "c2", removed: "c1" }, {}, counter());
    expect(project?.answers["a3.companies"]?.value).toEqual([
      { id: "k1", row: "c2" },
      { id: "k2", text: "ほかの会社" },
    ]);
    expect(project?.answers["b5.timetable"]?.value).toMatchObject([{ company: "c2", place: "s1" }]);
    expect(project?.confirmed).toEqual(["a1"]);
    const talents = addRow(SMALL_PROJECT, "talents", newTalent({ id: "t2", name: "山田花子" }));
    const one = uniteRows(talents, "talents", { kept: "t2", removed: "t1" }, {}, counter());
    expect(one?.answers["a4.candidates"]?.value).toEqual([
      { id: "k1", cells: { talent: "t2", expectation: "販路の拡大" } },
    ]);
    const banks = addRow(
      SMALL_PROJECT,
      "partners",
      newPartner({ id: "p2", name: "北見信金", division: "bank" }),
    );
    const bank = uniteRows(banks, "partners", { kept: "p2", removed: "p1" }, {}, counter());
    expect(bank?.companies[0]?.introducedBy).toBe("p2");
  });

  it("refuses what no file may hold, and rows that are not there", () => {
    const long = "長".repeat(600_000);
    const big = {
      ...DOUBLES,
      companies: DOUBLES.companies.map((company) => ({ ...company, reason: `${company.id}${long}` })),
    };
    expect(uniteRows(big, "companies", PAIR, {}, counter())).toBeUndefined();
    expect(uniteRows(big, "companies", PAIR, { reason: "kept" }, counter())).toBeDefined();
    expect(() => uniteRows(DOUBLES, "companies", { kept: "c1", removed: "c1" }, {}, counter())).toThrow("c1");
  });

  it("leaves a valid project in which nothing leads to the removed row and every text of both rows stands", () => {
    const register = fc.constantFrom(...REGISTER_NAMES);
    fc.assert(
      fc.property(projectArbitrary(), register, (random, name) => {
        fc.pre(registerRows(random, name).length > 1);
        const { result, kept, removed } = united(random, name);
        expect(validateProject(result).ok).toBe(true);
        expect(whereUsed(result, name, removed)).toEqual([]);
        expect(registerRows(result, name).some(({ id }) => id === removed)).toBe(false);
        const row = rowsById<{ readonly id: string }>(registerRows(result, name)).get(kept);
        const text = JSON.stringify(row);
        for (const said of textsOf(random, name, [kept, removed]))
          expect(text, said).toContain(JSON.stringify(said).slice(1, -1));
      }),
      { numRuns: 300 },
    );
  });

  it("loses none of a company's answers", () => {
    fc.assert(
      fc.property(projectArbitrary({ companies: 2 }), (random) => {
        const { result, kept, removed } = united(random, "companies");
        const all = JSON.stringify(rowsById(result.companies).get(kept));
        for (const id of [kept, removed]) {
          const answers = rowsById(random.companies).get(id)?.answers ?? {};
          for (const [item, { value, note, question }] of Object.entries(answers)) {
            const lines =
              value === undefined ? [] : answerText(itemDefinition(item), value, itemContext(random, id));
            const now = chosen(result, kept, item).join("\n");
            const noted = rowsById(result.companies).get(kept)?.answers[item]?.note ?? "";
            for (const line of lines) expect(`${now}\n${noted}`).toContain(line);
            for (const said of [note ?? "", question?.what ?? ""])
              if (said.trim() !== "") expect(all).toContain(JSON.stringify(said.trim()).slice(1, -1));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The texts of both rows' own fields. Of an institution or a place, which have no メモ, only one name can stand. */
function textsOf(
  project: Project,
  register: (typeof REGISTER_NAMES)[number],
  ids: readonly string[],
): readonly string[] {
  const rows = rowsById(registerRows(project, register) as readonly { readonly id: string }[]);
  const memo = REGISTER_FIELDS[register].some(({ key }) => key === "memo");
  return REGISTER_FIELDS[register].flatMap(({ key, field }) =>
    ids.flatMap((id, index) => {
      const stored = (rows.get(id) as unknown as Record<string, unknown> | undefined)?.[key];
      const single = key === "name" || key === "introducedBy";
      if (typeof stored !== "string" || field === "one" || stored.trim() === "") return [];
      if (key === "introducedBy" && project.partners.some((partner) => partner.id === stored)) return [];
      if (single && index > 0 && !memo) return [];
      return stored
        .trim()
        .split(/\r\n|[\n\r\u2028\u2029]/u)
        .slice(0, 1);
    }),
  );
}

describe("uniteQuestions", () => {
  it("asks about what differs only, in the order of the forms, and begins with what loses nothing", () => {
    const asked = uniteQuestions(DOUBLES, "companies", PAIR);
    expect(asked.map(({ key, both, initial }) => [key, both, initial])).toEqual([
      ["name", "noted", "both"],
      ["participation", "noted", "both"],
      ["b1.owner", "noted", "both"],
      ["b3.barriers", "joined", "both"],
      ["b3.chosen", "joined", "both"],
      ["b3.roles", "joined", "both"],
    ]);
    expect(asked[1]).toMatchObject({ label: "参加の判断", kept: ["参加"], removed: ["打診中"] });
    expect(asked[2]).toMatchObject({ kept: ["済"], removed: ["未"] });
  });

  it("lets an example give way to an answer", () => {
    const [other, own] = DOUBLES.companies;
    if (!other || !own) throw new Error("no companies");
    const example = {
      ...other,
      answers: { ...other.answers, "b1.owner": { value: "no" as const, illustrative: true as const } },
    };
    const project = { ...DOUBLES, companies: [example, own] };
    const initial = (pair: typeof PAIR) =>
      uniteQuestions(project, "companies", pair).find(({ key }) => key === "b1.owner")?.initial;
    expect(initial(PAIR)).toBe("kept");
    expect(initial({ kept: "c2", removed: "c1" })).toBe("removed");
  });
});
