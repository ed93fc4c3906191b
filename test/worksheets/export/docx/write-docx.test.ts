import { describe, expect, it } from "vitest";
import { PROJECT_ID_PROPERTY } from "../../../../worksheets/export/core-properties.ts";
import type { DocumentTree } from "../../../../worksheets/export/document-tree.ts";
import { writeDocx } from "../../../../worksheets/export/docx/write-docx.ts";
import { PAGES } from "../../../../worksheets/export/theme.ts";
import { treeTexts } from "../../../../worksheets/export/tree-text.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { blankTree, exampleTree } from "../fixture-tree.ts";
import { documentXml, docxParts, paragraphsIn, part, visibleText, wholeText } from "./read-docx.ts";
import { SAMPLES, sampleTree } from "./sample-trees.ts";

const written = async (tree: DocumentTree) => (await writeDocx(tree)).bytes;
const bound = await written(sampleTree(kitami));
const xml = documentXml(bound);

function missingTexts(tree: DocumentTree, text: string): readonly string[] {
  return treeTexts(tree).filter((expected) => !text.includes(expected.replace(/\s/g, "")));
}

describe("a Word file", () => {
  it.each(Object.keys(SAMPLES))(
    "shows every text of the sample %s, filled and blank, in both layouts",
    async (name) => {
      const project = SAMPLES[name] ?? kitami;
      for (const layout of ["official", "office"] as const) {
        for (const mode of ["filled", "blank"] as const) {
          const tree = sampleTree(project, { layout, mode });
          expect(missingTexts(tree, wholeText(await written(tree)))).toEqual([]);
        }
      }
    },
  );

  it("shows every text of trees with all shapes of answers", async () => {
    for (const tree of [exampleTree(), blankTree()])
      expect(missingTexts(tree, wholeText(await written(tree)))).toEqual([]);
  });

  it("has the sheets' titles as first headings, with the company on sheets filled per company", () => {
    const headings = paragraphsIn(xml, "Heading1").map(visibleText);
    const { sheets } = sampleTree(kitami);
    expect(headings).toEqual(
      sheets.map(({ title, company }) => (title + (company?.name ?? "")).replace(/\s/g, "")),
    );
  });

  it("has steps and questions as second and third headings in their order", () => {
    const forms = sampleTree(kitami).sheets.flatMap((sheet) => (sheet.arrangement === "form" ? [sheet] : []));
    const steps = forms.flatMap((form) => form.steps);
    expect(paragraphsIn(xml, "Heading2").map(visibleText)).toEqual(steps.map(({ name }) => name));
    const prompts = steps.flatMap(({ questions }) =>
      questions.map(({ prompt, marks }) => (prompt + marks.join("")).replace(/\s/g, "")),
    );
    expect(paragraphsIn(xml, "Heading3").map(visibleText)).toEqual(prompts);
  });

  it("repeats the headings of tables on each page", () => {
    const headerRows = xml.match(/<w:tr>(?:(?!<\/w:tr>).)*?<w:tblHeader\/>.*?<\/w:tr>/gs) ?? [];
    const texts = headerRows.map(visibleText);
    expect(texts.some((text) => text.includes("候補企業名") && text.includes("STEP1"))).toBe(true);
    expect(texts.some((text) => text.includes("開始終了内容担当"))).toBe(true);
  });

  it("writes B-1's headings from top to bottom", () => {
    expect(xml.match(/<w:textDirection w:val="tbRl"\/>/g)).toHaveLength(10);
  });

  it("makes bulleted and numbered answers Word lists, each numbered one beginning at 1", () => {
    const numbers = (style: string) =>
      paragraphsIn(xml, style).map((paragraph) => /<w:numId w:val="(\d+)"/.exec(paragraph)?.[1]);
    const ids = new Set(numbers("AnswerNumber"));
    expect(ids.has(undefined)).toBe(false);
    const lists = sampleTree(kitami).sheets.flatMap((sheet) =>
      sheet.arrangement === "form"
        ? sheet.steps
            .flatMap(({ questions }) => questions)
            .filter(({ answer }) => answer.shape === "list" && answer.numbered && answer.items.length > 0)
        : [],
    );
    expect(ids.size).toBe(lists.length);
    const numbering = part(bound, "word/numbering.xml");
    for (const id of ids) expect(numbering).toContain(`<w:num w:numId="${id}"`);
    expect(paragraphsIn(xml, "AnswerBullet").length).toBeGreaterThan(20);
    const bulletStyle = /<w:style [^>]*w:styleId="AnswerBullet".*?<\/w:style>/s.exec(
      part(bound, "word/styles.xml"),
    );
    expect(bulletStyle?.[0]).toContain("<w:numPr>");
  });

  it("is in Japanese and in BIZ UDPゴシック throughout", () => {
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(part(bound, "word/styles.xml"))?.[0];
    expect(defaults).toContain('w:val="ja-JP"');
    expect(defaults).toContain('w:eastAsia="ja-JP"');
    for (const script of ["ascii", "hAnsi", "eastAsia", "cs"])
      expect(defaults).toContain(`w:${script}="BIZ UDPゴシック"`);
  });

  it("uses no formatting of runs but named styles", () => {
    const formats = [...xml.matchAll(/<w:rPr>(.*?)<\/w:rPr>/g)].map(([, inner = ""]) => inner);
    expect(formats.filter((inner) => !/^<w:rStyle w:val="\w+"\/>$/.test(inner))).toEqual([]);
    const styles = part(bound, "word/styles.xml");
    const used = new Set([...xml.matchAll(/<w:[pr]Style w:val="(\w+)"\/>/g)].map(([, id]) => id));
    expect([...used].filter((id) => !styles.includes(`w:styleId="${id}"`))).toEqual([]);
  });

  it("carries title, author, subject, day and the project's id", () => {
    const core = part(bound, "docProps/core.xml");
    expect(core).toContain("<dc:title>ふるさとCo-LEAD ワークシート</dc:title>");
    expect(core).toContain("<dc:creator>商工観光部 産業振興課（記入例）</dc:creator>");
    expect(core).toContain("<dc:subject>ふるさとCo-LEAD ワークシート</dc:subject>");
    expect(core).toContain(">2026-11-21T00:00:00Z</dcterms:created>");
    const custom = part(bound, "docProps/custom.xml");
    expect(custom).toContain(`name="${PROJECT_ID_PROPERTY}"`);
    expect(custom).toContain(">sample-kitami<");
  });

  it("gives equal bytes for equal trees", async () => {
    expect(Buffer.from(await written(sampleTree(kitami))).equals(Buffer.from(bound))).toBe(true);
  });

  it.each(["official", "office"] as const)("has the page of the layout %s", async (layout) => {
    const { width, height } = PAGES[layout];
    const size = /<w:pgSz [^>]*>/.exec(documentXml(await written(sampleTree(kitami, { layout }))))?.[0] ?? "";
    const measure = (name: string) => Number(new RegExp(`w:${name}="(\\d+)"`).exec(size)?.[1]);
    expect(measure("w") / 1440).toBeCloseTo(width / 25.4, 2);
    expect(measure("h") / 1440).toBeCloseTo(height / 25.4, 2);
    expect(size.includes('w:orient="landscape"')).toBe(layout === "official");
  });
});

describe("the pages of a bound Word file", () => {
  it("are counted per sheet, with the sheet's code in the foot", () => {
    const { sheets } = sampleTree(kitami);
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(sheets.length);
    const feet = Object.entries(docxParts(bound)).filter(([path]) => /^word\/footer\d+\.xml$/.test(path));
    expect(feet).toHaveLength(2 * sheets.length);
    for (const [, foot] of feet) {
      expect(visibleText(foot)).toMatch(/^[AB]-\d/);
      expect(foot).toMatch(/> PAGE <.*> SECTIONPAGES </s);
    }
  });

  it("name their sheet in the head from the second on", () => {
    const heads = Object.entries(docxParts(bound))
      .filter(([path]) => /^word\/header\d+\.xml$/.test(path))
      .map(([, head]) => visibleText(head));
    expect(heads).toContain("北海道北見市令和3年度第1回令和8年（2026年）11月21日（土）");
    expect(heads.some((head) => head.includes("A-2.人材募集ワークシート（つづき）"))).toBe(true);
    expect(heads.some((head) => head.includes("（つづき）環境大善"))).toBe(true);
  });

  it("are led to by a table of contents that needs no update", () => {
    expect(xml.includes("> TOC \\o &quot;1-1&quot; \\n \\h \\z <")).toBe(true);
    const anchors = [...xml.matchAll(/<w:hyperlink w:anchor="(\w+)"/g)].map(([, anchor]) => anchor);
    expect(anchors).toHaveLength(sampleTree(kitami).sheets.length);
    expect(anchors.filter((anchor) => !xml.includes(`w:name="${anchor}"`))).toEqual([]);
    expect(part(bound, "word/settings.xml")).not.toContain("updateFields");
  });

  it("are marked 記入例 in that mode only", async () => {
    const heads = async (mode: "filled" | "example") =>
      Object.entries(docxParts(await written(sampleTree(kitami, { mode }))))
        .filter(([path]) => /^word\/header\d+\.xml$/.test(path))
        .map(([, head]) => visibleText(head).includes("記入例"));
    expect(new Set(await heads("example"))).toEqual(new Set([true]));
    expect(new Set(await heads("filled"))).toEqual(new Set([false]));
  });
});

describe("a blank form in Word", () => {
  it("begins a new page with the title where the official form does", async () => {
    const blank = documentXml(await written(sampleTree(kitami, { mode: "blank", content: "official" })));
    const continued = paragraphsIn(blank, "ContinuedTitle");
    expect(continued.map(visibleText)).toContain(
      "A-1.高度デジタル人材に期待する役割の設定ワークシート（つづき）",
    );
    for (const paragraph of continued) expect(paragraph).toContain("<w:pageBreakBefore/>");
    expect(paragraphsIn(xml, "ContinuedTitle")).toEqual([]);
  });
});
