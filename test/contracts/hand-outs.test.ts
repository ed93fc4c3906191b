import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { loadFonts } from "../../build/host/fonts.ts";
import { REGISTER_NAMES } from "../../worksheets/definition/register.ts";
import type { DocumentTree } from "../../worksheets/export/document-tree.ts";
import { writeDocx } from "../../worksheets/export/docx/write-docx.ts";
import { isGiven } from "../../worksheets/export/hand-outs/given-fields.ts";
import {
  HAND_OUTS,
  type HandOutKind,
  PERSONAL_CHOICES,
  type PersonalChoice,
} from "../../worksheets/export/hand-outs/hand-out-options.ts";
import { planHandOuts } from "../../worksheets/export/hand-outs/plan-hand-outs.ts";
import { writeHtml } from "../../worksheets/export/html/write-html.ts";
import { saddleStitch } from "../../worksheets/export/pdf/saddle-stitch.ts";
import { writePdf } from "../../worksheets/export/pdf/write-pdf.ts";
import type { PlannedDocument } from "../../worksheets/export/plan-documents.ts";
import { treeTexts } from "../../worksheets/export/tree-text.ts";
import { typedParts } from "../../worksheets/project/mask/typed-parts.ts";
import type { Project } from "../../worksheets/project/model.ts";
import {
  MUNICIPALITY_FIELDS,
  REGISTER_FIELDS,
  registerRows,
} from "../../worksheets/project/register-fields.ts";
import { storedValues } from "../../worksheets/project/stored-values.ts";
import { openFontFace, splitByFont } from "../../worksheets/text/coverage.ts";
import { markedProject } from "../arbitraries/marked-project.ts";
import { wholeText } from "../worksheets/export/docx/read-docx.ts";
import { TOUR_PROJECTS } from "../worksheets/export/hand-outs/tour-projects.ts";
import { bodyOf, textOf } from "../worksheets/export/html/read-html.ts";
import { pageTexts, poppler } from "../worksheets/export/pdf/read-pdf.ts";

const VALIDATOR = resolve(import.meta.dirname, "../../../shared/tools/validate-docx");
const has = (command: string, ...args: readonly string[]) => spawnSync(command, args).error === undefined;
const hasPoppler = has("pdftotext", "-v");
const canConvert = hasPoppler && has("soffice", "--version");
const canValidate = existsSync(VALIDATOR) && has("python3", "--version") && has("xmllint", "--version");

const fonts = await loadFonts();
const FACES = [openFontFace("main", fonts.regular), openFontFace("fallback", fonts.fallbackRegular)];
const squeezed = (text: string) => text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, "");
const inPdf = (text: string) =>
  squeezed(
    splitByFont(text, FACES)
      .map((run) => run.text)
      .join(""),
  );

const folder = mkdtempSync(join(tmpdir(), "hand-outs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function made(
  project: Project,
  kinds: readonly HandOutKind[],
  personal: readonly PersonalChoice[] = PERSONAL_CHOICES,
): readonly PlannedDocument[] {
  return planHandOuts(project, { kinds, personal, date: "2026-11-21" });
}

/** Hand-outs that are one page by their nature. */
const ONE_PAGE: ReadonlySet<HandOutKind> = new Set<HandOutKind>(["course", "meetings"]);

const CASES = Object.entries(TOUR_PROJECTS).flatMap(([name, project]) =>
  HAND_OUTS.map((kind) => [kind, name, project] as const),
);

describe.each(CASES)("the hand-out %s of %s", (kind, _, project) => {
  const documents = made(project, [kind]);

  it("is there", () => {
    expect(documents.length).toBeGreaterThan(0);
    expect(new Set(documents.map(({ name }) => name)).size).toBe(documents.length);
  });

  it("shows the same texts in Word and HTML", async () => {
    for (const document of documents) {
      const tree = document.build();
      const word = squeezed(wholeText((await writeDocx(tree)).bytes));
      const html = squeezed(textOf(bodyOf(writeHtml(tree))));
      for (const text of treeTexts(tree)) {
        expect(word, `${document.name} Word`).toContain(squeezed(text));
        expect(html, `${document.name} HTML`).toContain(squeezed(text));
      }
    }
  });

  it.skipIf(!hasPoppler)("is a PDF whose text can be copied and whose fonts are inside", async () => {
    for (const document of documents) {
      const tree = document.build();
      const bytes = await writePdf(tree, fonts);
      const pages = pageTexts(bytes);
      if (ONE_PAGE.has(kind)) expect(pages, document.name).toHaveLength(1);
      const text = pages.join("");
      for (const wanted of treeTexts(tree)
        .flatMap((each) => each.split("\n"))
        .filter(isShort))
        expect(text, document.name).toContain(inPdf(wanted));
      const embedded = poppler("pdffonts", bytes)
        .split("\n")
        .slice(2)
        .filter((line) => line !== "")
        .map((line) => / (yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/u.exec(line)?.[1]);
      expect(embedded.length).toBeGreaterThan(0);
      expect(new Set(embedded)).toEqual(new Set(["yes"]));
    }
  });
});

/** Stands on one line, whatever is around it. */
function isShort(text: string): boolean {
  return text.length <= 8 && text.trim() !== "";
}

/** Of each kind that is made once per company, one. */
const everyTree = (): readonly (readonly [string, DocumentTree])[] =>
  Object.entries(TOUR_PROJECTS).flatMap(([name, project]) =>
    HAND_OUTS.flatMap((kind) => made(project, [kind]).slice(0, 1))
      .filter(({ only }) => only === undefined)
      .map((document, index) => [`${name}-${index}-${document.name}`, document.build()] as const),
  );

describe("the Word files of all hand-outs", () => {
  it.skipIf(!canValidate)("keep the schema of ISO/IEC 29500-4", async () => {
    const files = await Promise.all(
      everyTree().map(async ([name, tree]) => {
        const file = join(folder, `${name}.docx`);
        writeFileSync(file, (await writeDocx(tree)).bytes);
        return file;
      }),
    );
    const report = execFileSync("python3", [VALIDATOR, ...files], { encoding: "utf8" });
    expect(report.trim().split("\n")).toEqual(files.map((file) => `${file}: valid`));
  });

  it.skipIf(!canConvert)(
    "have about as many pages in LibreOffice as the PDF, and one where one is meant",
    async () => {
      const files = await Promise.all(
        everyTree().map(async ([name, tree]) => {
          const file = join(folder, `${name}.docx`);
          writeFileSync(file, (await writeDocx(tree)).bytes);
          return { file, tree };
        }),
      );
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      const paths = files.map(({ file }) => file);
      execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...paths], {
        stdio: "ignore",
      });
      for (const { file, tree } of files) {
        const info = execFileSync("pdfinfo", [file.replace(/docx$/u, "pdf")], { encoding: "utf8" });
        const pages = Number(/Pages: +(\d+)/u.exec(info)?.[1]);
        const own = pageTexts(await writePdf(tree, fonts)).length;
        if (tree.layout === "wide" || own === 1) expect(pages, file).toBe(own);
        // Word files flow as their program sets them: a page more or less of a longer one.
        else expect(Math.abs(pages - own), file).toBeLessThanOrEqual(1 + own / 4);
      }
    },
  );
});

describe("the booklet", () => {
  it.skipIf(!hasPoppler).each(["kitami", "empty", "dense"])(
    "of %s is A4 sheets whose pages, folded, are those of A5 in order",
    async (name) => {
      const [document] = made(TOUR_PROJECTS[name] as Project, ["booklet"]);
      const bytes = await writePdf((document as PlannedDocument).build(), fonts);
      const sizes = poppler("pdfinfo", bytes, "-f", "1", "-l", "99").match(/^Page +\d+ size: .*$/gmu) ?? [];
      expect(sizes.length % 2).toBe(0);
      for (const size of sizes) expect(size).toMatch(/841\.\d+ x 595\.\d+ pts \(A4\)$/u);
      // The left and the right half of each side, put back into the order of reading.
      const half = (page: number, x: number) =>
        poppler(
          "pdftotext",
          bytes,
          ...["-f", `${page}`, "-l", `${page}`, "-x", `${x}`, "-y", "0", "-W", "421", "-H", "596"],
        );
      const halves = sizes.flatMap((_, side) => [half(side + 1, 0), half(side + 1, 421)]);
      const places = saddleStitch(halves.length).flat();
      const inOrder = places.map((_, place) => squeezed(halves[places.indexOf(place)] ?? ""));
      expect(inOrder[0]).toContain("しおり");
      const feet = inOrder.flatMap((text) => /しおり(\d+)\/\d+$/u.exec(text)?.[1] ?? []);
      expect(feet).toEqual(feet.map((_, index) => String(index + 1)));
      expect(feet.length).toBeGreaterThan(0);
      for (const text of inOrder.slice(1 + feet.length)) expect(text).toContain("メモ");
    },
  );
});

/** Every text of the project that is personal, with how it is chosen. */
function personalTexts(project: Project) {
  const fields = REGISTER_NAMES.flatMap((register) =>
    registerRows(project, register).flatMap((row) =>
      REGISTER_FIELDS[register].map(({ key, personal = "none" }) => ({
        key: key as string,
        personal,
        text: String((row as unknown as Readonly<Record<string, unknown>>)[key] ?? ""),
      })),
    ),
  );
  const municipality = MUNICIPALITY_FIELDS.map(({ key, personal = "none" }) => ({
    key: key as string,
    personal,
    text: project.municipality[key],
  }));
  const typed = storedValues(project).flatMap(({ ref, value }) =>
    typedParts(project, ref.item, value).map(({ text, personal, field }) => ({
      key: field?.key ?? "",
      personal,
      text,
    })),
  );
  return [...fields, ...municipality, ...typed].filter(({ text }) => text.trim() !== "");
}

/** All answers marked, registers filled, and blocks that say all they can. */
function filledProject(): Project {
  const project = markedProject();
  const marked = (register: string, row: { readonly id: string }, keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, `${register}${row.id}${key}`]));
  const timetable = project.answers["b5.timetable"]?.value as readonly { readonly id: string }[];
  return {
    ...project,
    municipality: {
      ...project.municipality,
      person: "責任者甲乙",
      contact: "役場連絡先",
      department: "産業課",
    },
    companies: project.companies.map((row) => ({
      ...row,
      ...marked("社", row, ["industry", "address", "contact", "introducedBy", "memo"]),
    })),
    talents: project.talents.map((row) => ({
      ...row,
      ...marked("人", row, ["name", "kana", "affiliation", "introduction", "memo"]),
    })),
    answers: {
      ...project.answers,
      "b5.timetable": {
        value: timetable.map((block, index) => ({
          ...block,
          address: `塊所在${index}`,
          contact: `塊連絡${index}`,
          who: `塊参加${index}`,
          meeting: `塊集合${index}`,
          bring: `塊持物${index}`,
          memo: `塊覚書${index}`,
        })) as never,
      },
      "tour.greeting": { value: "ご不明な点は人x1name、責任者甲乙（0157-25-1234、a.b@example.jp）まで" },
    },
  };
}

const everything = (project: Project, personal: readonly PersonalChoice[]) =>
  squeezed(
    made(project, HAND_OUTS, personal)
      .flatMap((document) => treeTexts(document.build()))
      .join("\n"),
  );

describe("personal data in hand-outs", () => {
  const project = filledProject();
  const texts = personalTexts(project);

  it.each([[], ...PERSONAL_CHOICES.map((choice) => [choice]), ["people", "contacts"]] as const)(
    "is left out unless it is chosen: %j",
    (...chosen) => {
      const printed = everything(project, chosen as readonly PersonalChoice[]);
      const kept = texts.filter(
        ({ key, personal }) => !isGiven(chosen as readonly PersonalChoice[], key, personal),
      );
      expect(kept.length).toBeGreaterThan(20);
      for (const { text } of kept) expect(printed).not.toContain(squeezed(text));
    },
  );

  it("is covered in other texts too", () => {
    const open = everything(project, []);
    for (const text of ["人x1name", "責任者甲乙", "0157-25-1234", "a.b@example.jp"])
      expect(open).not.toContain(text);
  });
});
