import { execFileSync } from "node:child_process";
import { WORKSHEETS } from "../../../../worksheets/catalog/index.ts";
import { isAnswered } from "../../../../worksheets/items/index.ts";
import { standingValue } from "../../../../worksheets/journey/carry-over.ts";
import { entryOf } from "../../../../worksheets/project/edit-answers.ts";
import type { ItemRef, Project } from "../../../../worksheets/project/model.ts";
import { parseProjectFile } from "../../../../worksheets/project/parse-project-file.ts";
import { wholeText } from "../../../worksheets/export/docx/read-docx.ts";
import { pageTexts, squeezed } from "../../../worksheets/export/pdf/read-pdf.ts";
import type { UserFile } from "../drivers/app-driver.ts";
import { TYPED } from "../fill-every-sheet.ts";

/** Of what was typed by `fillEverySheet`, what a text lacks. */
export function missingIn(text: string): readonly string[] {
  return Object.values(TYPED).filter((typed) => !text.includes(squeezed(typed)));
}

export function hasPdfTools(): boolean {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function fileWith(files: readonly UserFile[], ending: string): Uint8Array {
  const [found, ...others] = files.filter(({ name }) => name.endsWith(ending));
  if (!found || others.length > 0)
    throw new Error(`Not one ${ending}: ${files.map(({ name }) => name).join(", ")}`);
  return found.bytes;
}

/** The text of the only Word file. */
export function wordText(files: readonly UserFile[]): string {
  return squeezed(wholeText(fileWith(files, ".docx")));
}

/** The text of the only PDF. Needs `hasPdfTools`. */
export function pdfText(files: readonly UserFile[]): string {
  return pageTexts(fileWith(files, ".pdf")).join("");
}

/** The project in a file. Throws when it is not one. */
export function projectOf({ bytes }: UserFile) {
  const parsed = parseProjectFile(bytes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return parsed;
}

/** 「worksheet kind」 of everything that is answered, or shown as carried over from elsewhere. */
export function answeredKinds(project: Project): Set<string> {
  const kinds = new Set<string>();
  for (const worksheet of WORKSHEETS) {
    const companies =
      worksheet.answeredPer === "company" ? project.companies.map(({ id }) => id) : [undefined];
    for (const company of companies)
      for (const item of worksheet.steps.flatMap(({ items }) => items)) {
        const ref: ItemRef = company === undefined ? { item: item.id } : { item: item.id, company };
        const { value } = standingValue(project, ref);
        if (isAnswered(item, value) && entryOf(project, ref).value !== undefined)
          kinds.add(`${worksheet.id} ${item.kind}`);
      }
  }
  return kinds;
}

/** 「worksheet kind」 of everything there is. */
export function everyKind(): readonly string[] {
  return WORKSHEETS.flatMap(({ id, steps }) =>
    steps.flatMap(({ items }) => items.map(({ kind }) => `${id} ${kind}`)),
  );
}
