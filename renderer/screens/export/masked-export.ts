import type { MaskChoices } from "../../../worksheets/project/mask/mask-choices.ts";
import { type MaskedProject, maskProject } from "../../../worksheets/project/mask/mask-project.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import type { WrittenDocuments } from "../../export/write-documents.ts";
import { chosenOf, MASKED_SUFFIX } from "../mask/mask-options.ts";
import type { ExportChoices } from "./export-choices.ts";

/** What is masked in an export; undefined when nothing is: nothing is chosen, or the forms are blank. */
export function maskOf({ mask, mode }: Pick<ExportChoices, "mask" | "mode">): MaskChoices | undefined {
  return mask && mode !== "blank" && chosenOf(mask).length > 0 ? mask : undefined;
}

/** The project as it is written, with what was masked in it. The documents are the same project's. */
export function maskedForExport(
  project: Project,
  choices: Pick<ExportChoices, "mask" | "mode">,
): MaskedProject | undefined {
  const mask = maskOf(choices);
  return mask && maskProject(project, mask, project.id);
}

/** 「A-1_….docx」 → 「A-1_…（伏せ字）.docx」 */
export function maskedName(name: string): string {
  return name.replace(/(?=\.[^.]*$)|$/u, MASKED_SUFFIX);
}

/** The same documents under names that say what they are. */
export function withMaskedNames({ files, notes }: WrittenDocuments): WrittenDocuments {
  return { files: files.map((file) => ({ ...file, name: maskedName(file.name) })), notes };
}
