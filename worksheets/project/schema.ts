import { z } from "zod";
import { ALL_SHEETS, itemDefinition } from "../catalog/index.ts";
import type { Choice } from "../definition/choice.ts";
import type { ItemDefinition } from "../definition/item-definition.ts";
import type { WorksheetDefinition } from "../definition/worksheet-definition.ts";
import { valueSchema } from "../items/index.ts";
import { idSchema, projectIdSchema, textSchema } from "../items/limits.ts";
import type { Answers, Company, Entry, Municipality, Partner, Place, Project, Talent } from "./model.ts";
import { PARTICIPATION, PARTNER_DIVISIONS } from "./register-fields.ts";
import { isSheetKey } from "./sheet-key.ts";

/** Most rows of one register; spec/faults.md row 36 asks for 300 companies. */
export const MAX_REGISTER_ROWS = 5000;

const mark = z.literal(true).optional();
const choiceOf = (choices: readonly Choice[]) => z.enum(choices.map(({ id }) => id));

// The casts below drop `undefined` from optional keys: JSON has none.
const entrySchema = (definition: ItemDefinition) =>
  z.strictObject({
    value: valueSchema(definition).optional(),
    note: textSchema.optional(),
    question: z.strictObject({ what: textSchema, who: textSchema, by: textSchema }).optional(),
    seen: mark,
    illustrative: mark,
  }) as unknown as z.ZodType<Entry>;

/** Entries of the items of all sheets that are answered per project or per company. */
function answersSchema(answeredPer: WorksheetDefinition["answeredPer"]): z.ZodType<Answers> {
  const items = ALL_SHEETS.filter((worksheet) => worksheet.answeredPer === answeredPer).flatMap(({ steps }) =>
    steps.flatMap((step) => step.items),
  );
  const entries = items.map((item) => [item.id, entrySchema(item).optional()] as const);
  return z.strictObject(Object.fromEntries(entries)) as unknown as z.ZodType<Answers>;
}

/** Reports every repeated id at its second place. */
function reportRepeated(
  ids: readonly string[],
  at: (index: number) => (string | number)[],
  context: z.RefinementCtx,
): void {
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    if (seen.has(id)) context.addIssue({ code: "custom", message: "同じものが2つあります", path: at(index) });
    seen.add(id);
  });
}

function registerSchema<Row extends { readonly id: string }>(row: z.ZodType<Row>) {
  return z
    .array(row)
    .max(MAX_REGISTER_ROWS)
    .superRefine((rows, context) => {
      reportRepeated(
        rows.map(({ id }) => id),
        (index) => [index, "id"],
        context,
      );
    });
}

const distinct = <T extends string>(element: z.ZodType<T>) =>
  z.array(element).superRefine((texts, context) => reportRepeated(texts, (index) => [index], context));

const municipality: z.ZodType<Municipality> = z.strictObject({
  name: textSchema,
  prefecture: textSchema,
  department: textSchema,
  person: textSchema,
  contact: textSchema,
  lab: textSchema,
  fiscalYear: textSchema,
  round: textSchema,
});

const company = z.strictObject({
  id: idSchema,
  name: textSchema,
  kana: textSchema,
  industry: textSchema,
  address: textSchema,
  contact: textSchema,
  introducedBy: textSchema,
  participation: choiceOf(PARTICIPATION),
  reason: textSchema,
  memo: textSchema,
  answers: answersSchema("company"),
  illustrative: mark,
}) as unknown as z.ZodType<Company>;

/** 人材像: the choices of B-3 STEP5. */
function roleSchema() {
  const roles = itemDefinition("b3.roles");
  return choiceOf(roles.kind === "many" ? roles.choices : []);
}

const talent = z.strictObject({
  id: idSchema,
  name: textSchema,
  kana: textSchema,
  affiliation: textSchema,
  introduction: textSchema,
  roles: distinct(roleSchema()),
  interests: textSchema,
  memo: textSchema,
  illustrative: mark,
}) as unknown as z.ZodType<Talent>;

const place = z.strictObject({
  id: idSchema,
  name: textSchema,
  address: textSchema,
  appeal: textSchema,
  duration: textSchema,
  illustrative: mark,
}) as unknown as z.ZodType<Place>;

const partner = z.strictObject({
  id: idSchema,
  name: textSchema,
  division: choiceOf(PARTNER_DIVISIONS),
  contact: textSchema,
  illustrative: mark,
}) as unknown as z.ZodType<Partner>;

const sharing = ALL_SHEETS.filter(({ sharedWith }) => sharedWith !== undefined).map(({ id }) => id);

/**
 * The shape of a project. Structural only: half-filled answers and references to rows that are gone are no
 * errors; unknown keys, items on the wrong sheet and repeated ids are.
 */
export const projectSchema = z.strictObject({
  id: projectIdSchema,
  createdAt: z.iso.datetime({ offset: true }),
  municipality,
  companies: registerSchema(company),
  talents: registerSchema(talent),
  places: registerSchema(place),
  partners: registerSchema(partner),
  answers: answersSchema("project"),
  separated: distinct(z.enum(sharing)),
  confirmed: distinct(z.string().refine(isSheetKey, "シートの名前ではありません")),
}) as unknown as z.ZodType<Project>;
