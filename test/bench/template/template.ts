import { strToU8, zipSync } from "fflate";
import type { DocumentTree, FormSheet, MatrixSheet } from "../../../worksheets/export/document-tree.ts";
import { answerBox, loopTable } from "./answer-box.ts";
import { type SlotData, Slots } from "./slots.ts";
import { escaped, PAGE_BREAK, paragraph, table, wordParts } from "./word-xml.ts";

/** A Word template and the answers to fill it with. */
export interface Template {
  readonly bytes: Uint8Array;
  readonly data: SlotData;
}

/** Twentieths of a point between the margins of an A4 page on its side. */
const INNER = 15_000;
const STEP = 1_900;
/** What cell margins take from a table within a cell. */
const NESTED = INNER - STEP - 250;

/** The template one would make in Word for this document: the form's labels, placeholders for the answers. */
export function wordTemplate(tree: DocumentTree, font: string): Template {
  const slots = new Slots();
  const front = tree.cover
    ? [
        paragraph(escaped(tree.cover.title), { bold: true, size: 26 }),
        paragraph(escaped(tree.cover.subtitle), { size: 15 }),
        ...tree.cover.facts.map(([label, value]) => paragraph(`${escaped(label)}　${slots.text(value)}`)),
        paragraph(slots.text(tree.cover.date)),
        paragraph(escaped(tree.cover.contentsTitle), { bold: true }),
        ...tree.sheets.map(({ title }) => paragraph(escaped(title))),
        PAGE_BREAK,
      ]
    : [];
  const sheets = tree.sheets.map((sheet) => {
    const head = [
      paragraph(escaped(sheet.title), { bold: true, size: 16 }),
      paragraph(escaped(sheet.instruction), { size: 9.5 }),
      ...(sheet.company ? [paragraph(`${sheet.company.label}：${slots.text(sheet.company.name)}`)] : []),
    ];
    const body =
      sheet.arrangement === "form"
        ? formBody(sheet, slots)
        : sheet.arrangement === "matrix"
          ? matrixBody(sheet, slots)
          : "";
    return head.join("") + body;
  });
  const { heading, date } = tree.info;
  const head = paragraph(`${slots.text(heading)}　${slots.text(date)}`, { size: 8.5 });
  const parts = wordParts(front.join("") + sheets.join(PAGE_BREAK), head, font);
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return { bytes: zipSync(files), data: slots.data };
}

function formBody({ steps }: FormSheet, slots: Slots): string {
  const rows = steps.map(({ label, name, questions }) => [
    paragraph(escaped(label), { bold: true }) + paragraph(escaped(name), { bold: true }),
    questions
      .map(({ prompt, marks, hints, reference, answer, remarks }) =>
        [
          paragraph(escaped([prompt, ...marks].join("　")), { bold: true }),
          ...hints.map((hint) => paragraph(escaped(hint), { size: 8.5 })),
          ...(reference
            ? [
                paragraph(escaped(reference.title), { size: 8.5 }),
                loopTable(
                  reference.columns.map(() => NESTED / reference.columns.length),
                  reference.columns.map((column) => paragraph(escaped(column), { bold: true })),
                  reference.rows,
                  slots,
                ),
              ]
            : []),
          answerBox(answer, NESTED, slots),
          ...remarks.map(({ label, text }) =>
            paragraph(`${escaped(label)}：${slots.text(text)}`, { size: 8.5 }),
          ),
        ].join(""),
      )
      .join(""),
  ]);
  return table([STEP, INNER - STEP], rows);
}

const MARKS = { yes: "✓", no: "×" } as const;

function matrixBody(sheet: MatrixSheet, slots: Slots): string {
  const columns = [
    sheet.rowHeading,
    ...sheet.groups.flatMap(({ step, name, columns }) =>
      columns.map((column) => `${step} ${name} ${column}`),
    ),
    ...sheet.addedColumns,
  ];
  const rows = sheet.rows.map(({ name, checks, added }) => [
    name,
    ...checks.map(({ state }) => (state === "yes" || state === "no" ? MARKS[state] : "")),
    ...added.map(({ text }) => text),
  ]);
  return [
    loopTable(
      columns.map(() => INNER / columns.length),
      columns.map((column) => paragraph(escaped(column), { size: 8.5 })),
      rows,
      slots,
    ),
    paragraph(escaped(sheet.legend.map(([, label]) => label).join("　")), { size: 8.5 }),
    ...sheet.remarks.map(({ label, text }) =>
      paragraph(`${escaped(label)}：${slots.text(text)}`, { size: 8.5 }),
    ),
  ].join("");
}
