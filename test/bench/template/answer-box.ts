import { assertNever } from "../../../worksheets/definition/assert-never.ts";
import type {
  AnswerNode,
  ChoicesAnswer,
  ListAnswer,
  TableAnswer,
} from "../../../worksheets/export/document-tree.ts";
import type { Slots } from "./slots.ts";
import { escaped, paragraph, table } from "./word-xml.ts";

/** The box of an answer as one would lay it out in Word: labels typed, a placeholder where an answer goes. */
export function answerBox(answer: AnswerNode, width: number, slots: Slots): string {
  switch (answer.shape) {
    case "text":
      return box(paragraph(slots.text(answer.lines.join("\n")) + escaped(answer.unit)), width);
    case "list":
      return listBox(answer, width, slots);
    case "choices":
      return optionGrid(answer, width, slots);
    case "table":
      return rowTable(answer, width, slots);
    case "boxes": {
      const each = answer.boxes.map(({ title, entries }) => {
        const text = entries.map(({ lines }) => lines.join("\n")).join("\n");
        return paragraph(escaped(title), { bold: true }) + paragraph(slots.text(text));
      });
      return table(equal(width, each.length), [each]);
    }
    case "schedule": {
      const heads = ["", ...answer.days.map(({ label }) => paragraph(slots.text(label), { bold: true }))];
      const rows = answer.halves.map((half, at) => [
        paragraph(escaped(half), { bold: true }),
        ...answer.days.map(({ halves }) =>
          (halves[at] ?? [])
            .map(({ time, title, memo }) => paragraph(slots.text([time, title, memo].join(" ").trim())))
            .join(""),
        ),
      ]);
      return table(equal(width, heads.length), [heads, ...rows]);
    }
    default:
      return assertNever(answer);
  }
}

function box(content: string, width: number): string {
  return table([width], [[content]]);
}

function equal(width: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, () => width / parts);
}

function listBox({ items, numbered }: ListAnswer, width: number, slots: Slots): string {
  const rows = items.map(({ text, category, link }, index) => ({
    line: [numbered ? `${index + 1}.` : "・", category, text, link].filter(Boolean).join("　"),
  }));
  const [open, close] = slots.loop(rows);
  return box(paragraph(open) + paragraph("{line}") + paragraph(close), width);
}

function optionGrid({ options, columns }: ChoicesAnswer, width: number, slots: Slots): string {
  const cells = options.map(({ label, description, checked, text }) =>
    paragraph(
      `${slots.text(checked ? "■" : "□")} ${escaped(label)}${escaped(description)}${text === undefined ? "" : slots.text(text)}`,
    ),
  );
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells[row * columns + column] ?? ""),
  );
  return table(equal(width, columns), rows);
}

function rowTable({ columns, rows }: TableAnswer, width: number, slots: Slots): string {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const heads = columns.map(({ label }) => paragraph(escaped(label), { bold: true }));
  return loopTable(
    columns.map((column) => (width * column.width) / total),
    heads,
    rows.map(({ cells }) => cells),
    slots,
  );
}

/** A head row, and a row that docxtemplater repeats. */
export function loopTable(
  widths: readonly number[],
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  slots: Slots,
): string {
  const fields = (cells: readonly string[]) =>
    Object.fromEntries(cells.map((text, column) => [`cell${column}`, text]));
  const [open, close] = slots.loop(rows.map(fields));
  const last = widths.length - 1;
  const repeated = widths.map((_, column) =>
    paragraph(`${column === 0 ? open : ""}{cell${column}}${column === last ? close : ""}`),
  );
  return table(widths, [heads, repeated]);
}
