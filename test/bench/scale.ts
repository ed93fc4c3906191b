import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import type { Run } from "./measure.ts";
import { pagesIn, runProduct } from "./product.ts";
import { scaledProject } from "./scaled-project.ts";

export const SIZES = [10, 100, 300] as const;

/** The product writing many B-3 sheets in one way. */
export interface ScaleCase {
  readonly work: string;
  readonly companies: number;
  readonly product: () => Promise<Run>;
  /** Known once a PDF was written; Word's pages are counted in the PDF of the same content. */
  readonly pages: () => number;
}

/** 10, 100 and 300 B-3 sheets in each way of writing them. Saves the projects into `scratch`. */
export function scaleCases(scratch: string): readonly ScaleCase[] {
  const saved = SIZES.map((companies) => {
    const file = join(scratch, `companies-${companies}.colead`);
    writeFileSync(file, serializeProject(scaledProject(companies), 1));
    return { companies, file };
  });
  return [true, false].flatMap((bound) =>
    (["pdf", "docx"] as const).flatMap((format) =>
      saved.map(({ companies, file }): ScaleCase => {
        const folder = (name: string) => join(scratch, `${bound ? "bound" : "each"}-${companies}-${name}`);
        const args = [file, "--sheets", "B-3", "--format", format, ...(bound ? ["--bound"] : [])];
        return {
          work: `${format === "pdf" ? "PDF" : "Word"}, ${bound ? "one bound document" : "a document per company"}`,
          companies,
          product: () => runProduct(args, folder(format), scratch),
          pages: () => pagesIn(folder("pdf")),
        };
      }),
    ),
  );
}
