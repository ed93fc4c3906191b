import { Document, Packer } from "docx";
import { coreProperties, PROJECT_ID_PROPERTY } from "../core-properties.ts";
import type { DocumentTree } from "../document-tree.ts";
import { sanitised } from "../sanitised.ts";
import { courseSize } from "./course.ts";
import { docxContext } from "./docx-context.ts";
import { NUMBERING } from "./numbering.ts";
import { documentSections } from "./sections.ts";
import { documentStyles } from "./styles.ts";
import { fixZipDates } from "./zip-dates.ts";

export interface WrittenDocx {
  readonly bytes: Uint8Array;
  /** Characters that Word files cannot carry and that were left out, each once, like "U+0007". */
  readonly removed: readonly string[];
}

/**
 * Writes a document as a Word file (ISO/IEC 29500 transitional). Every answer is in a content control tagged as
 * `answerTag` says; parts of an answer carry the part's id behind "#", parts still to be written "+1", "+2" ….
 * Equal trees give equal bytes.
 */
export async function writeDocx(given: DocumentTree): Promise<WrittenDocx> {
  const { tree, removed } = sanitised(given);
  const { info } = tree;
  const document = new Document({
    styles: documentStyles(courseSize(tree)),
    numbering: NUMBERING,
    customProperties: [{ name: PROJECT_ID_PROPERTY, value: info.projectId }],
    sections: documentSections(docxContext(tree.layout, tree.mode), tree),
  });
  const packed = await Packer.toArrayBuffer(document, undefined, [
    { path: "docProps/core.xml", data: coreProperties(info) },
  ]);
  const bytes = new Uint8Array(packed);
  fixZipDates(bytes);
  return { bytes, removed };
}
