import { ALL_SHEETS } from "../../catalog/index.ts";
import type { RegisterName } from "../../definition/register.ts";
import type { WorksheetDefinition } from "../../definition/worksheet-definition.ts";
import { checkTable } from "../../exchange/check-table.ts";
import { type ExchangeTable, withoutIds } from "../../exchange/exchange-table.ts";
import { isTableItem, itemTable } from "../../exchange/item-table.ts";
import { registerTable } from "../../exchange/register-table.ts";
import { emptyValue } from "../../items/index.ts";
import { standingValue } from "../../journey/carry-over.ts";
import { itemContext } from "../../project/item-context.ts";
import type { Project } from "../../project/model.ts";
import { REGISTER_LABELS } from "../../project/register-fields.ts";
import { safeFileName } from "../../text/file-name.ts";
import { matrixSheet } from "../matrix-sheet.ts";
import type { ExportOptions } from "../options.ts";
import { documentInfo, MODE_SUFFIX, uniqueNames } from "../plan-documents.ts";
import { questionNode } from "../question-node.ts";
import { dataSheet } from "./data-sheet.ts";
import { matrixPrint } from "./print-matrix.ts";
import { questionPrint } from "./print-question.ts";
import { registerPrint } from "./print-register.ts";
import { type PrintTable, pageOf, printSheet } from "./print-sheet.ts";
import type { Workbook } from "./workbook.ts";

/** A workbook to write, built on demand. */
export interface PlannedWorkbook {
  /** File name without ending; unique within the plan. */
  readonly name: string;
  build(): Workbook;
  /** Its data alone, for .csv: files that are named as the workbook is, with what they hold. */
  readonly tables: readonly { readonly name: string; build(): ExchangeTable }[];
}

/** The form and the data of one table. */
interface TablePair {
  readonly print: PrintTable;
  readonly data: ExchangeTable;
}

/** Which registers to write, and how. */
export interface RegisterOptions extends Pick<ExportOptions, "layout" | "date" | "withoutIds"> {
  readonly registers: readonly RegisterName[];
}

/** The registers' workbooks, in this order: each on paper and as data. */
export function planRegisters(
  project: Project,
  { registers, ...options }: RegisterOptions,
): readonly PlannedWorkbook[] {
  return registers.map((register) => {
    const label = REGISTER_LABELS[register];
    const pair = (): TablePair => ({
      print: registerPrint(project, register),
      data: registerTable(project, register),
    });
    const name = safeFileName([`台帳_${label}`, project.municipality.name].filter(Boolean).join("_"));
    return planned(project, `${label}の一覧`, name, [{ name: label, build: pair }], {
      ...options,
      mode: "filled",
    });
  });
}

/**
 * The workbooks of the worksheets that have tables, in the order of the forms: one per worksheet, or one of all when
 * bound. The tour plan, which is B-5's, comes with it; like every table the guideline does not have, only with 追加項目.
 */
export function planWorkbooks(project: Project, options: ExportOptions): readonly PlannedWorkbook[] {
  const wanted = (id: string) =>
    options.sheets === undefined || options.sheets.some((sheet) => sheet === (id === "tour" ? "b5" : id));
  const sheets = ALL_SHEETS.filter(({ id }) => wanted(id))
    .map((worksheet) => ({ worksheet, pairs: pairsOf(project, worksheet, options) }))
    .filter(({ pairs }) => pairs.length > 0);
  const suffix = MODE_SUFFIX[options.mode];
  if (options.bound && sheets.length > 0) {
    const title = `ふるさとCo-LEAD ワークシートの表${suffix}`;
    const name = safeFileName(
      ["ワークシートの表", project.municipality.name].filter(Boolean).join("_") + suffix,
    );
    return [
      planned(
        project,
        title,
        name,
        sheets.flatMap(({ pairs }) => pairs),
        options,
      ),
    ];
  }
  const unique = uniqueNames();
  return sheets.map(({ worksheet: { code, title }, pairs }) => {
    const subject = title.replace(/ワークシート$/u, "");
    const name = unique(safeFileName(`${code}_${subject}${suffix}`));
    return planned(project, `${code}.${title}${suffix}`, name, pairs, options);
  });
}

type Pair = { readonly name: string; build(): TablePair };

function planned(
  project: Project,
  title: string,
  name: string,
  pairs: readonly Pair[],
  options: Pick<ExportOptions, "layout" | "date" | "mode" | "withoutIds">,
): PlannedWorkbook {
  const dataOf = ({ data }: TablePair) => (options.withoutIds ? withoutIds(data) : data);
  return {
    name,
    build: () => {
      const info = documentInfo(project, title, options);
      const page = pageOf(info, options.layout, options.mode === "example" ? "記入例" : "");
      return {
        info,
        sheets: pairs.flatMap(({ build }) => {
          const pair = build();
          return [printSheet(pair.print, options.layout, page), dataSheet(dataOf(pair), page)];
        }),
      };
    },
    tables: pairs.map((pair) => ({
      name: pairs.length === 1 ? name : safeFileName(`${name}_${pair.name}`),
      build: () => dataOf(pair.build()),
    })),
  };
}

/** The tables of a worksheet: B-1 as a whole, else the items whose answers are tables. */
function pairsOf(project: Project, worksheet: WorksheetDefinition, options: ExportOptions): readonly Pair[] {
  if (worksheet.layout === "matrix") {
    const name = `${worksheet.code} チェック`;
    return [
      {
        name,
        build: () => ({
          print: matrixPrint(matrixSheet(project, worksheet, options), name),
          data: checkTable(options.mode === "blank" ? { ...project, companies: [] } : project, worksheet),
        }),
      },
    ];
  }
  if (worksheet.answeredPer === "company") return [];
  return worksheet.steps.flatMap((step) =>
    step.items.filter(isTableItem).flatMap((definition): readonly Pair[] => {
      if (definition.added && options.content === "official") return [];
      const ref = { item: definition.id };
      const context = itemContext(project);
      // A-4 and B-4 ask the same, and may stand in one workbook.
      const name = options.bound ? `${worksheet.code} ${definition.label}` : definition.label;
      const place = {
        name,
        title: `${worksheet.code}.${worksheet.title}`,
        step: `STEP${step.number} ${step.name}`,
      };
      const value = () =>
        options.mode === "blank" ? emptyValue(definition) : standingValue(project, ref).value;
      return [
        {
          name,
          build: () => ({
            print: questionPrint(questionNode(project, definition, ref, context, options), place),
            data: { ...itemTable(definition, value(), context), name },
          }),
        },
      ];
    }),
  );
}
