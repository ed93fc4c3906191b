import { worksheet } from "../../../worksheets/catalog/index.ts";
import { assertNever } from "../../../worksheets/definition/assert-never.ts";
import type { ItemDefinition } from "../../../worksheets/definition/item-definition.ts";
import { CHECK_LABELS } from "../../../worksheets/items/check.ts";
import { answerText } from "../../../worksheets/items/index.ts";
import { standingValue } from "../../../worksheets/journey/carry-over.ts";
import { itemContext } from "../../../worksheets/project/item-context.ts";
import type { Company, Project } from "../../../worksheets/project/model.ts";
import { PARTICIPATION } from "../../../worksheets/project/register-fields.ts";

/** A field as any form library has it; what our own editors have beyond that is left out, in the peers' favour. */
interface PeerField {
  readonly name: string;
  readonly label: string;
  readonly input: "line" | "lines" | "choice";
  /** Of `choice`: value and words. */
  readonly choices?: readonly (readonly [value: string, words: string])[];
  valueFor(company: Company): string;
}

/** A form for the peers: one row per company with the fields of its row or sheet. */
export interface PeerForm {
  /** SurveyJS' definition, and its data. */
  readonly survey: object;
  /** A JSON schema with react-jsonschema-form's ui schema. */
  readonly schema: object;
  readonly uiSchema: object;
  readonly data: { readonly companies: readonly Readonly<Record<string, string>>[] };
}

/** Names may hold dots, which both peers read as paths. */
const plainName = (id: string) => id.replaceAll(".", "_");

/** What stands beside the checks in B-1's rows. */
const ROW_FIELDS: { readonly before: readonly PeerField[]; readonly after: readonly PeerField[] } = {
  before: [{ name: "name", label: "候補企業名", input: "line", valueFor: ({ name }) => name }],
  after: [
    {
      name: "participation",
      label: "参加の判断",
      input: "choice",
      choices: PARTICIPATION.map(({ id, label }) => [id, label]),
      valueFor: ({ participation }) => participation,
    },
    { name: "reason", label: "参加の理由", input: "lines", valueFor: ({ reason }) => reason },
    { name: "memo", label: "メモ", input: "lines", valueFor: ({ memo }) => memo },
  ],
};

function itemField(project: Project, definition: ItemDefinition): PeerField {
  const { id, label } = definition;
  const standing = (company: Company) => standingValue(project, { item: id, company: company.id }).value;
  const field = { name: plainName(id), label };
  const words = (company: Company) =>
    answerText(definition, standing(company), itemContext(project, company.id)).join("\n");
  switch (definition.kind) {
    case "check":
      return {
        ...field,
        input: "choice",
        choices: Object.entries(CHECK_LABELS),
        valueFor: (company) => standing(company) as string,
      };
    case "one":
      return {
        ...field,
        input: "choice",
        choices: definition.choices.map((choice) => [choice.id, choice.label]),
        valueFor: (company) => (standing(company) as { readonly choice: string }).choice,
      };
    case "text":
    case "number":
    case "yesNo":
      return { ...field, input: "line", valueFor: words };
    case "longText":
    case "list":
    case "many":
    case "dates":
    case "table":
    case "refs":
    case "timetable":
      return { ...field, input: "lines", valueFor: words };
    default:
      return assertNever(definition);
  }
}

function surveyColumn({ name, label, input, choices }: PeerField): object {
  const cellType = { line: "text", lines: "comment", choice: "dropdown" }[input];
  return {
    name,
    title: label,
    cellType,
    ...(choices ? { choices: choices.map(([value, text]) => ({ value, text })) } : {}),
  };
}

function schemaProperty({ label, choices }: PeerField): object {
  return {
    type: "string",
    title: label,
    ...(choices ? { oneOf: choices.map(([value, title]) => ({ const: value, title })) } : {}),
  };
}

/** A worksheet that is answered per company, with all companies of a project and their answers. */
export function peerForm(project: Project, id: "b1" | "b3"): PeerForm {
  const definition = worksheet(id);
  const items = definition.steps.flatMap((step) => step.items.map((item) => itemField(project, item)));
  const fields =
    definition.layout === "matrix" ? [...ROW_FIELDS.before, ...items, ...ROW_FIELDS.after] : items;
  const companies = project.companies.map((company) =>
    Object.fromEntries(fields.map((field) => [field.name, field.valueFor(company)])),
  );
  return {
    survey: {
      title: definition.title,
      // Every key press is kept, as the product does; by itself SurveyJS takes a text when its field is left.
      textUpdateMode: "onTyping",
      elements: [
        {
          type: "matrixdynamic",
          name: "companies",
          titleLocation: "hidden",
          rowCount: companies.length,
          maxRowCount: companies.length,
          columns: fields.map(surveyColumn),
        },
      ],
    },
    schema: {
      type: "object",
      title: definition.title,
      properties: {
        companies: {
          type: "array",
          items: {
            type: "object",
            properties: Object.fromEntries(fields.map((field) => [field.name, schemaProperty(field)])),
          },
        },
      },
    },
    uiSchema: {
      companies: {
        items: Object.fromEntries(
          fields
            .filter(({ input }) => input === "lines")
            .map(({ name }) => [name, { "ui:widget": "textarea" }]),
        ),
      },
    },
    data: { companies },
  };
}
