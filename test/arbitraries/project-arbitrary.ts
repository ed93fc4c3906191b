import fc from "fast-check";
import { ALL_SHEETS } from "../../worksheets/catalog/index.ts";
import type { ItemDefinition } from "../../worksheets/definition/item-definition.ts";
import type { WorksheetDefinition } from "../../worksheets/definition/worksheet-definition.ts";
import type {
  Answers,
  Company,
  Entry,
  Partner,
  Place,
  Project,
  Talent,
} from "../../worksheets/project/model.ts";
import { PARTICIPATION, PARTNER_DIVISIONS } from "../../worksheets/project/register-fields.ts";
import { nastyText } from "./nasty-text.ts";
import { smallId, valueArbitrary } from "./value-arbitrary.ts";

const mark = fc.constant(true as const);
const idsOf = <Id extends string>(choices: readonly { readonly id: string }[]) =>
  fc.constantFrom(...(choices.map(({ id }) => id) as Id[]));

const question = fc.record({ what: nastyText, who: nastyText, by: nastyText });

function entry(definition: ItemDefinition): fc.Arbitrary<Entry> {
  return fc.record(
    { value: valueArbitrary(definition), note: nastyText, question, seen: mark, illustrative: mark },
    { requiredKeys: [] },
  );
}

/** Entries of about half of the items. */
function answers(answeredPer: WorksheetDefinition["answeredPer"]): fc.Arbitrary<Answers> {
  const items = ALL_SHEETS.filter((worksheet) => worksheet.answeredPer === answeredPer).flatMap(({ steps }) =>
    steps.flatMap((step) => step.items),
  );
  return fc.record(Object.fromEntries(items.map((item) => [item.id, entry(item)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Answers>;
}

const companyAnswers = answers("company");
const projectAnswers = answers("project");

function companies(count: number | undefined): fc.Arbitrary<Company[]> {
  const fields = {
    name: nastyText,
    kana: nastyText,
    industry: nastyText,
    address: nastyText,
    contact: nastyText,
    introducedBy: fc.oneof(nastyText, smallId),
    participation: idsOf<Company["participation"]>(PARTICIPATION),
    reason: nastyText,
    memo: nastyText,
    answers: companyAnswers,
    illustrative: mark,
  };
  const requiredKeys = Object.keys(fields).filter((key) => key !== "illustrative") as (keyof typeof fields)[];
  const row = fc.record(fields, { requiredKeys });
  const size = count === undefined ? { maxLength: 4 } : { minLength: count, maxLength: count };
  return fc
    .array(row, size)
    .map((rows) => rows.map((company, i) => ({ ...company, id: `r${i + 1}` }) as Company));
}

function register<Row extends { readonly id: string }>(row: fc.Arbitrary<Row>): fc.Arbitrary<Row[]> {
  return fc.uniqueArray(row, { maxLength: 4, selector: ({ id }) => id });
}

const talents = register<Talent>(
  fc.record(
    {
      id: smallId,
      name: nastyText,
      kana: nastyText,
      affiliation: nastyText,
      introduction: nastyText,
      roles: fc.subarray(["security", "dataScientist", "uiux", "engineer", "businessArchitect"]),
      interests: nastyText,
      memo: nastyText,
      illustrative: mark,
    },
    { requiredKeys: ["id", "name", "kana", "affiliation", "introduction", "roles", "interests", "memo"] },
  ),
);

const places = register<Place>(
  fc.record(
    {
      id: smallId,
      name: nastyText,
      address: nastyText,
      appeal: nastyText,
      duration: nastyText,
      illustrative: mark,
    },
    { requiredKeys: ["id", "name", "address", "appeal", "duration"] },
  ),
);

const partners = register<Partner>(
  fc.record(
    {
      id: smallId,
      name: nastyText,
      division: idsOf<Partner["division"]>(PARTNER_DIVISIONS),
      contact: nastyText,
      illustrative: mark,
    },
    { requiredKeys: ["id", "name", "division", "contact"] },
  ),
);

const municipality = fc.record({
  name: nastyText,
  prefecture: nastyText,
  department: nastyText,
  person: nastyText,
  contact: nastyText,
  lab: nastyText,
  fiscalYear: nastyText,
  round: nastyText,
});

const createdAt = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

/**
 * Projects over the whole catalog. References hit existing rows and lines part of the time.
 * `companies`: exactly so many, with ids r1, r2, …; otherwise none to four.
 */
export function projectArbitrary(options: { readonly companies?: number } = {}): fc.Arbitrary<Project> {
  return fc.record({
    id: fc.uuid(),
    createdAt,
    municipality,
    companies: companies(options.companies),
    talents,
    places,
    partners,
    answers: projectAnswers,
    separated: fc.subarray(["b4" as const]),
    confirmed: fc.subarray(["a1", "a4", "b1", "b4", "b3/r1", "b3/r2", "b3/gone"]),
  });
}
