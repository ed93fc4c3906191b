import { describe, expect, it } from "vitest";
import { parseAnswerTag } from "../../../../worksheets/export/answer-tag.ts";
import type { DocumentTree, QuestionNode } from "../../../../worksheets/export/document-tree.ts";
import { writeDocx } from "../../../../worksheets/export/docx/write-docx.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { controlOf, documentXml, tagsOf, visibleText } from "./read-docx.ts";
import { SAMPLES, sampleTree } from "./sample-trees.ts";

const xmlOf = async (tree: DocumentTree) => documentXml((await writeDocx(tree)).bytes);
const filled = await xmlOf(sampleTree(kitami));
const blank = await xmlOf(sampleTree(kitami, { mode: "blank" }));

function questionsOf(tree: DocumentTree): QuestionNode[] {
  return tree.sheets.flatMap((sheet) =>
    sheet.arrangement === "form" ? sheet.steps.flatMap(({ questions }) => questions) : [],
  );
}

/** The tags a question's answer must have in a filled document, by its shape. */
function expectedTags({ tag, answer }: QuestionNode): readonly string[] {
  switch (answer.shape) {
    case "text":
      return [tag];
    case "list":
      return [tag, ...answer.items.filter(({ id }) => id !== "").map(({ id }) => `${tag}#${id}`)];
    case "choices":
      return answer.options.flatMap(({ id, text }) =>
        text === undefined ? [`${tag}#${id}`] : [`${tag}#${id}`, `${tag}#${id}.text`],
      );
    case "table":
      return answer.rows.flatMap((row) =>
        row.id === "" ? [] : answer.columns.map((column) => `${tag}#${row.id}.${column.id}`),
      );
    case "boxes":
      return answer.boxes.flatMap(({ entries }) => entries.map(({ id }) => `${tag}#${id}`));
    case "schedule":
      return answer.days.flatMap(({ halves }) => halves.flat().map(({ id }) => `${tag}#${id}`));
  }
}

describe("content controls of a Word file", () => {
  it.each(Object.keys(SAMPLES))(
    "hold every answer of the sample %s and its parts under their tags",
    async (name) => {
      const tree = sampleTree(SAMPLES[name] ?? kitami);
      const tags = new Set(tagsOf(await xmlOf(tree)));
      expect(
        questionsOf(tree)
          .flatMap(expectedTags)
          .filter((tag) => !tags.has(tag)),
      ).toEqual([]);
    },
  );

  it("offer a place to write for every question of a blank form", () => {
    const items = new Set(tagsOf(blank).map((tag) => tag.split("#")[0]));
    const questions = questionsOf(sampleTree(kitami, { mode: "blank" }));
    expect(questions.map(({ tag }) => tag).filter((tag) => !items.has(tag))).toEqual([]);
  });

  it("have ids of their own, and tags and aliases of at most 64 characters that can be read back", () => {
    for (const xml of [filled, blank]) {
      const ids = [...xml.matchAll(/<w:id w:val="(\d+)"\/>/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const tag of tagsOf(xml)) expect(parseAnswerTag(tag)).toBeDefined();
      for (const [, name = ""] of xml.matchAll(/<w:(?:tag|alias) w:val="([^"]*)"\/>/g))
        expect(name.length).toBeLessThanOrEqual(64);
    }
  });

  it("name no answer twice, so that reading back is unambiguous", () => {
    for (const xml of [filled, blank]) {
      // A company's name stands in B-1 and on its own B-3.
      const tags = tagsOf(xml).filter((tag) => !tag.startsWith("companies.name@"));
      expect(tags.filter((tag, index) => tags.indexOf(tag) !== index)).toEqual([]);
    }
  });

  it("hold the text of a line without its category", () => {
    expect(visibleText(controlOf(filled, "a1.attractions#l3"))).toBe(
      "全国有数の産地である玉ねぎと、その加工品",
    );
  });

  it("look empty and say so while nothing is written", () => {
    const empty = controlOf(blank, "a1.summary");
    expect(empty).toContain("<w:showingPlcHdr/>");
    expect(visibleText(empty)).toBe("");
    expect(controlOf(filled, "a1.summary")).not.toContain("<w:showingPlcHdr/>");
  });

  it("are boxes to tick for choices", () => {
    expect(controlOf(filled, "b3.roles@c1#security")).toMatch(
      /<w14:checkbox><w14:checked w14:val="1"\/>.*<w:t [^>]*>☑<\/w:t>/s,
    );
    expect(controlOf(filled, "b3.roles@c1#uiux")).toMatch(
      /<w14:checkbox><w14:checked w14:val="0"\/>.*<w:t [^>]*>☐<\/w:t>/s,
    );
  });

  it("offer the three states of a check of B-1", () => {
    const control = controlOf(filled, "b1.vision@c1");
    expect(control.match(/<w:listItem [^>]*w:value="(?:yes|no|unknown)"/g)).toHaveLength(3);
    expect(visibleText(control)).toMatch(/^[✓×]?$/);
    expect(visibleText(filled.slice(filled.indexOf("候補企業名")))).toContain("✓");
  });
});
