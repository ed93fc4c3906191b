import { assertNever } from "../definition/assert-never.ts";
import { courseGrid } from "./course/course-grid.ts";
import type {
  AnswerNode,
  CourseEntry,
  CourseSheet,
  DocumentTree,
  FormSheet,
  LeafletPart,
  LeafletSheet,
  MatrixSheet,
  QuestionNode,
  SheetNode,
} from "./document-tree.ts";

function answerTexts(answer: AnswerNode): readonly string[] {
  switch (answer.shape) {
    case "text":
      return answer.unit === "" ? answer.lines : [...answer.lines, answer.unit];
    case "list":
      return answer.items.flatMap(({ category, text, link }) => [category, text, link]);
    case "choices":
      return answer.options.flatMap(({ label, text, description }) => [label, text ?? "", description]);
    case "table":
      return [...answer.columns.map(({ label }) => label), ...answer.rows.flatMap(({ cells }) => cells)];
    case "boxes":
      return answer.boxes.flatMap(({ title, entries }) => [title, ...entries.flatMap(({ lines }) => lines)]);
    case "schedule":
      return [
        ...answer.halves,
        ...answer.days.flatMap(({ label, halves }) => [
          label,
          ...halves.flat().flatMap(({ time, title, memo }) => [time, title, memo]),
        ]),
      ];
    default:
      return assertNever(answer);
  }
}

/** Every text of a question, label first. */
export function questionTexts(question: QuestionNode): readonly string[] {
  const { prompt, marks, hints, reference, answer, remarks } = question;
  const facts = reference
    ? [
        reference.title,
        ...(reference.rows.length > 0 ? [...reference.columns, ...reference.rows.flat()] : [reference.empty]),
      ]
    : [];
  return [
    prompt,
    ...marks,
    ...hints,
    ...facts,
    ...answerTexts(answer),
    ...remarks.flatMap(({ label, text }) => [label, text]),
  ].filter((text) => text !== "");
}

function formTexts(sheet: FormSheet): readonly string[] {
  return sheet.steps.flatMap(({ label, name, questions }) => [
    label,
    name,
    ...questions.flatMap(questionTexts),
  ]);
}

function matrixTexts(sheet: MatrixSheet): readonly string[] {
  return [
    sheet.rowHeading,
    ...sheet.groups.flatMap(({ step, name, columns }) => [step, name, ...columns]),
    ...sheet.addedColumns,
    ...sheet.rows.flatMap(({ name, added }) => [name, ...added.map(({ text }) => text)]),
    ...sheet.legend.map(([, label]) => label),
    ...sheet.remarks.flatMap(({ label, text }) => [label, text]),
  ].filter((text) => text !== "");
}

function courseTexts(sheet: CourseSheet): readonly string[] {
  const words = ({ time, title, lines }: CourseEntry) => [time, title, ...lines];
  return [
    ...(courseGrid(sheet)?.hours ?? []).map(({ label }) => label),
    ...sheet.halves,
    ...sheet.days.flatMap(({ label, date, boxes, halves }) => [
      label,
      date,
      ...boxes.flatMap(({ entries }) => entries.flatMap(words)),
      ...halves.flat().flatMap(words),
    ]),
    ...sheet.notes,
  ];
}

function partTexts(part: LeafletPart): readonly string[] {
  switch (part.part) {
    case "text":
      return part.lines;
    case "list":
      return part.items;
    case "rows":
      return [
        ...part.columns.map(({ label }) => label),
        ...part.rows.flatMap((cells) => cells.flatMap(({ title, lines }) => [title, ...lines])),
      ];
    default:
      return assertNever(part);
  }
}

function leafletTexts({ chapters }: LeafletSheet): readonly string[] {
  return chapters.flatMap(({ title, parts }) => [title, ...parts.flatMap(partTexts)]);
}

function bodyTexts(sheet: SheetNode): readonly string[] {
  switch (sheet.arrangement) {
    case "form":
      return formTexts(sheet);
    case "matrix":
      return matrixTexts(sheet);
    case "course":
      return courseTexts(sheet);
    case "leaflet":
      return leafletTexts(sheet);
    default:
      return assertNever(sheet);
  }
}

/** Every text of a sheet in print order. */
export function sheetTexts(sheet: SheetNode): readonly string[] {
  const company = sheet.company ? [sheet.company.label, sheet.company.name] : [];
  return [sheet.title, sheet.instruction, ...company, ...bodyTexts(sheet)].filter((text) => text !== "");
}

/** Every text a document must show, whatever the writer: what contract tests look for and fonts must cover. */
export function treeTexts(tree: DocumentTree): readonly string[] {
  const { cover } = tree;
  const front = cover
    ? [
        cover.title,
        cover.subtitle,
        ...cover.facts.flat(),
        cover.date,
        ...(cover.greeting ?? []),
        cover.contentsTitle,
      ]
    : [];
  return [...front, tree.info.heading, tree.info.date, ...tree.sheets.flatMap(sheetTexts)].filter(
    (text) => text !== "",
  );
}
