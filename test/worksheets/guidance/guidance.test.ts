import { describe, expect, it } from "vitest";
import { ALL_SHEETS } from "../../../worksheets/catalog/index.ts";
import type { Choice } from "../../../worksheets/definition/choice.ts";
import type { ItemDefinition } from "../../../worksheets/definition/item-definition.ts";
import type { ItemGuidance } from "../../../worksheets/guidance/guidance.ts";
import { GUIDANCE, itemGuidance, worksheetGuidance } from "../../../worksheets/guidance/index.ts";

const catalogItems = ALL_SHEETS.flatMap((worksheet) => worksheet.steps.flatMap((step) => step.items));
const sheets = Object.entries(GUIDANCE);
const entries = sheets.flatMap(([, sheet]) => Object.entries(sheet.items));

function textsOf(guidance: ItemGuidance): readonly string[] {
  return [guidance.purpose, ...guidance.how, guidance.example, guidance.enough];
}

function guidanceOf(item: ItemDefinition): ItemGuidance {
  const guidance = itemGuidance(item.id);
  if (guidance === undefined) throw new Error(`No guidance: ${item.id}`);
  return guidance;
}

describe("guidance and the catalog", () => {
  it.each(catalogItems.map((item) => item.id))("helps with %s", (id) => {
    expect(itemGuidance(id)).toBeDefined();
  });

  it("has no help for items that do not exist", () => {
    const known = new Set(catalogItems.map((item) => item.id));
    expect(entries.map(([id]) => id).filter((id) => !known.has(id))).toEqual([]);
  });

  it("keeps every item's help with its own worksheet", () => {
    const strays = sheets.flatMap(([worksheetId, sheet]) =>
      Object.keys(sheet.items).filter((id) => !id.startsWith(`${worksheetId}.`)),
    );
    expect(strays).toEqual([]);
  });

  it("knows nothing about an unknown item", () => {
    expect(itemGuidance("a1.nothing")).toBeUndefined();
    expect(itemGuidance("constructor")).toBeUndefined();
  });

  it("gives B-4 the help of A-4 under its own ids", () => {
    for (const [id, guidance] of Object.entries(GUIDANCE.a4.items)) {
      expect(itemGuidance(id.replace("a4.", "b4."))).toBe(guidance);
    }
    expect(Object.keys(GUIDANCE.b4.items)).toHaveLength(Object.keys(GUIDANCE.a4.items).length);
  });
});

describe.each(entries)("the help of %s", (_id, guidance) => {
  it("leaves nothing empty and names its source", () => {
    for (const text of [...textsOf(guidance), guidance.source]) expect(text.trim()).not.toBe("");
  });

  it("is short enough to be read beside the field", () => {
    expect(guidance.purpose.length).toBeLessThanOrEqual(120);
    expect(guidance.how.length).toBeGreaterThanOrEqual(2);
    expect(guidance.how.length).toBeLessThanOrEqual(4);
    for (const point of guidance.how) expect(point.length).toBeLessThanOrEqual(90);
    expect(guidance.enough.length).toBeLessThanOrEqual(90);
  });

  it("speaks in whole polite sentences", () => {
    for (const text of [guidance.purpose, ...guidance.how, guidance.enough]) expect(text).toMatch(/。$/);
  });
});

describe("examples", () => {
  const choiceItems = catalogItems.filter((item) => item.kind === "one" || item.kind === "many");

  it.each(choiceItems)("of $id name choices that exist", (item) => {
    const isLabel = (line: string, choice: Choice): boolean =>
      choice.withText === true
        ? line.startsWith("その他（")
        : line.split("（")[0] === choice.label.split("（")[0];
    const lines = guidanceOf(item).example.split("\n");
    expect(lines.filter((line) => !item.choices.some((choice) => isLabel(line, choice)))).toEqual([]);
    if (item.kind === "one") expect(lines).toHaveLength(1);
  });

  it("of yes/no items begin with one of the two answers", () => {
    for (const item of catalogItems) {
      if (item.kind !== "yesNo") continue;
      const { example } = guidanceOf(item);
      expect(example.startsWith(item.yesLabel) || example.startsWith(item.noLabel)).toBe(true);
    }
  });

  it("of numbers are whole numbers without a unit", () => {
    for (const item of catalogItems) {
      if (item.kind === "number") expect(guidanceOf(item).example).toMatch(/^\d+$/);
    }
  });

  it("of checks begin with one of the three states", () => {
    for (const item of catalogItems) {
      if (item.kind === "check") expect(guidanceOf(item).example).toMatch(/^(済|未|未確認)（/);
    }
  });

  it("of one-line answers stay on one line", () => {
    for (const item of catalogItems) {
      if (item.kind === "text") expect(guidanceOf(item).example).not.toContain("\n");
    }
  });
});

describe("texts", () => {
  it("are never repeated between items", () => {
    // B-4 shows A-4's help on purpose.
    const texts = entries
      .filter(([id]) => !id.startsWith("b4."))
      .flatMap(([, guidance]) => textsOf(guidance));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});

describe.each(ALL_SHEETS.map((worksheet) => worksheet.id))("the help of worksheet %s", (id) => {
  it("says why, with whom, how long, what to bring and what others learnt", () => {
    const help = worksheetGuidance(id);
    expect(help.purpose).toMatch(/。$/);
    for (const lines of [help.who, help.atHand, help.tips]) {
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line.trim()).not.toBe("");
    }
    for (const tip of help.tips) expect(tip).toMatch(/。$/);
    expect(help.minutes).toBeGreaterThanOrEqual(15);
    expect(help.minutes).toBeLessThanOrEqual(180);
    expect(help.source).not.toBe("");
  });
});
