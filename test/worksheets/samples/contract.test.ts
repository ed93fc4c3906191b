import { describe, expect, it } from "vitest";
import { SAMPLES } from "../../../build/cli/samples.ts";
import { WORKSHEETS } from "../../../worksheets/catalog/index.ts";
import type { ItemDefinition } from "../../../worksheets/definition/item-definition.ts";
import { isAnswered, validateAnswer, valueSchema } from "../../../worksheets/items/index.ts";
import { participatingCompanies, standingValue } from "../../../worksheets/journey/carry-over.ts";
import { itemContext } from "../../../worksheets/project/item-context.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { parseProjectFile } from "../../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";

/** Every question of the project that a complete sample answers: once, or for each company taking part. */
function questions(project: Project): readonly { definition: ItemDefinition; company?: string }[] {
  return WORKSHEETS.flatMap(({ steps, answeredPer }) =>
    steps.flatMap(({ items }) =>
      items.flatMap((definition) =>
        answeredPer === "project"
          ? [{ definition }]
          : participatingCompanies(project).map(({ id }) => ({ definition, company: id })),
      ),
    ),
  );
}

const ref = ({ definition, company }: { definition: ItemDefinition; company?: string }) =>
  company === undefined ? { item: definition.id } : { item: definition.id, company };

describe.each(Object.entries(SAMPLES))("the sample %s", (_, project) => {
  it("is a file that opens as what was saved", () => {
    const result = parseProjectFile(serializeProject(project, 3));
    expect(result).toMatchObject({ ok: true, revision: 3, project });
  });

  it("answers every official question, for every company that takes part", () => {
    expect(participatingCompanies(project).length).toBeGreaterThanOrEqual(3);
    const open = questions(project)
      .filter(({ definition }) => !definition.added)
      .filter((question) => !isAnswered(question.definition, standingValue(project, ref(question)).value))
      .map((question) => JSON.stringify(ref(question)));
    expect(open).toEqual([]);
  });

  it("has values of the right shape that no rule objects to and that point at nothing missing", () => {
    for (const question of questions(project)) {
      const { value } = standingValue(project, ref(question));
      expect(valueSchema(question.definition).safeParse(value).success, question.definition.id).toBe(true);
      expect(validateAnswer(question.definition, value, itemContext(project, question.company))).toEqual([]);
    }
  });

  it("says what is made up and where facts are from", () => {
    const entries = [project.answers, ...project.companies.map(({ answers }) => answers)].flatMap((answers) =>
      Object.entries(answers),
    );
    const unmarked = entries.filter(([, entry]) => entry.value !== undefined && !entry.illustrative);
    expect(unmarked.length).toBeGreaterThan(3);
    for (const [item, entry] of unmarked) expect(entry.note ?? "", item).toContain("出典");
    for (const talent of project.talents) expect(talent.illustrative, talent.name).toBe(true);
    // The municipality has no mark of its own.
    const { department, person, contact } = project.municipality;
    for (const made of [department, person]) expect(made).toMatch(/^$|（記入例）$/u);
    expect(contact).toMatch(/^$|000-0000-0000.*@example\.jp$/u);
  });

  it("shows candidates in all three states of B-1 and companies that do not take part", () => {
    expect(new Set(project.companies.map(({ participation }) => participation)).size).toBeGreaterThanOrEqual(
      3,
    );
  });
});
