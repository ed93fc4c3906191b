import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadFonts } from "../../build/host/fonts.ts";
import { WORKSHEETS } from "../../worksheets/catalog/index.ts";
import type { DocumentTree, FormLayout } from "../../worksheets/export/document-tree.ts";
import { writeDocx } from "../../worksheets/export/docx/write-docx.ts";
import { writeHtml } from "../../worksheets/export/html/write-html.ts";
import type { ExportOptions } from "../../worksheets/export/options.ts";
import { writePdf } from "../../worksheets/export/pdf/write-pdf.ts";
import { planDocuments } from "../../worksheets/export/plan-documents.ts";
import { questionTexts, treeTexts } from "../../worksheets/export/tree-text.ts";
import { answerText } from "../../worksheets/items/index.ts";
import { standingValue } from "../../worksheets/journey/carry-over.ts";
import { itemContext } from "../../worksheets/project/item-context.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { openFontFace, splitByFont } from "../../worksheets/text/coverage.ts";
import { markedProject } from "../arbitraries/marked-project.ts";
import { projectArbitrary } from "../arbitraries/project-arbitrary.ts";
import { wholeText } from "../worksheets/export/docx/read-docx.ts";
import { bodyOf, textOf } from "../worksheets/export/html/read-html.ts";
import { pageTexts } from "../worksheets/export/pdf/read-pdf.ts";

const OPTIONS: ExportOptions = {
  layout: "official",
  content: "all",
  mode: "filled",
  bound: true,
  date: "2026-11-21",
};
const fonts = await loadFonts();
const FACES = [openFontFace("main", fonts.regular), openFontFace("fallback", fonts.fallbackRegular)];
const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined;

/** Without white space and without what never prints. */
const squeezed = (text: string) => text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, "");
/** As the PDF's fonts print it. */
const inPdf = (text: string) =>
  splitByFont(text, FACES)
    .map((run) => run.text)
    .join("")
    .replace(/\s/gu, "");

function boundTree(project: Project, options: Partial<ExportOptions> = {}): DocumentTree {
  const [document] = planDocuments(project, { ...OPTIONS, ...options });
  if (!document) throw new Error("Nothing to export");
  return document.build();
}

/** What each writer shows of a tree, all white space left out. */
const WRITERS: Readonly<Record<string, (tree: DocumentTree) => Promise<string>>> = {
  Word: async (tree) => squeezed(wholeText((await writeDocx(tree)).bytes)),
  HTML: async (tree) => squeezed(textOf(bodyOf(writeHtml(tree)))),
  ...(hasPoppler
    ? { PDF: async (tree: DocumentTree) => squeezed(pageTexts(await writePdf(tree, fonts)).join("")) }
    : {}),
};

describe.each(Object.keys(WRITERS))("%s", (name) => {
  const write = WRITERS[name] ?? (async () => "");

  describe.each(["official", "office"] satisfies FormLayout[])("in the layout %s", (layout) => {
    const project = markedProject();
    const printed = write(boundTree(project, { layout }));

    it.each(WORKSHEETS.map((worksheet) => [worksheet.code, worksheet] as const))(
      "shows every label, choice and answer of %s",
      async (_, worksheet) => {
        const text = await printed;
        const companies = worksheet.answeredPer === "company" ? ["x1", "x2"] : [undefined];
        for (const definition of worksheet.steps.flatMap(({ items }) => items)) {
          expect(text, definition.id).toContain(squeezed(definition.prompt));
          if (definition.kind === "one" || definition.kind === "many")
            for (const { label } of definition.choices) expect(text).toContain(squeezed(label));
          // The matrix draws its checks, see the writers' own tests.
          if (definition.kind === "check") continue;
          for (const company of companies) {
            const ref = company ? { item: definition.id, company } : { item: definition.id };
            const { value } = standingValue(project, ref);
            const lines = answerText(definition, value, itemContext(project, company));
            expect(lines.length, definition.id).toBeGreaterThan(0);
            const pieces = lines
              .flatMap((line) => line.split(/[／：（）\s]/u))
              .filter((piece) => piece !== "");
            for (const piece of pieces) expect(text, definition.id).toContain(squeezed(piece));
          }
        }
      },
    );
  });

  it("shows all choices and hints of a blank form", async () => {
    const tree = boundTree(markedProject(), { mode: "blank" });
    const text = await write(tree);
    const hints = WORKSHEETS.flatMap(({ steps }) =>
      steps.flatMap(({ items }) => items.flatMap((item) => item.hints ?? [])),
    );
    for (const wanted of [...hints, ...treeTexts(tree)]) expect(text).toContain(squeezed(wanted));
  });

  it("shows every short text of a random project", async () => {
    await fc.assert(
      fc.asyncProperty(projectArbitrary({ companies: 2 }), async (project) => {
        const tree = boundTree(project);
        const text = await write(tree);
        const printed = name === "PDF" ? inPdf : squeezed;
        // A short text stands in one line, whatever is around it.
        const texts = tree.sheets
          .flatMap((sheet) => (sheet.arrangement === "form" ? sheet.steps : []))
          .flatMap(({ questions }) => questions.flatMap(questionTexts))
          .flatMap((one) => one.split(/[\n\r\u2028\u2029\v\f\u0085]/u))
          // What XML cannot hold is left out of Word and HTML; the writers' own tests say how it is reported.
          .filter((one) => one.length <= 8 && !/[\p{Cc}\p{Cs}\p{Co}\ufffe\uffff]/u.test(one));
        for (const one of texts) expect(text).toContain(printed(one));
      }),
      { numRuns: name === "PDF" ? 8 : 25 },
    );
  });
});
