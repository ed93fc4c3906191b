import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import { answerText } from "../../../worksheets/items/index.ts";
import { standingValue } from "../../../worksheets/journey/carry-over.ts";
import { READING_ORDER, sheetItems, worksheetSheets } from "../../../worksheets/journey/sheets.ts";
import { itemContext } from "../../../worksheets/project/item-context.ts";
import type { Project } from "../../../worksheets/project/model.ts";

interface AnswerInWords {
  readonly id: string;
  readonly question: string;
  readonly lines: readonly string[];
}

export interface SheetInWords {
  readonly key: string;
  readonly title: string;
  readonly answers: readonly AnswerInWords[];
}

/** Every answer of a project as plain lines, sheet by sheet; sheets and questions without an answer are left out. */
export function answersInWords(project: Project): readonly SheetInWords[] {
  const nameOf = (company: string | undefined) =>
    project.companies.find(({ id }) => id === company)?.name ?? "";
  return READING_ORDER.flatMap((id) => worksheetSheets(project, id))
    .map((sheet): SheetInWords => {
      const { code, title } = sheet.worksheet;
      return {
        key: sheet.key,
        title: sheet.company ? `${code} ${title}（${sheet.company.name}）` : `${code} ${title}`,
        answers: sheetItems(project, sheet)
          .map((ref) => {
            const definition = itemDefinition(ref.item);
            const ofCompany = ref.company !== undefined && sheet.company === undefined;
            return {
              id: `${ref.item} ${ref.company ?? ""}`,
              question: ofCompany ? `${nameOf(ref.company)}：${definition.label}` : definition.label,
              lines: answerText(
                definition,
                standingValue(project, ref).value,
                itemContext(project, ref.company),
              ),
            };
          })
          .filter(({ lines }) => lines.length > 0),
      };
    })
    .filter(({ answers }) => answers.length > 0);
}
