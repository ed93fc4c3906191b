import { describe, expect, it } from "vitest";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import { answerText, isAnswered } from "../../../worksheets/items/index.ts";
import { EMPTY_CONTEXT } from "../../../worksheets/items/item-context.ts";

describe("a table printed as boxes (b6.keyPeople)", () => {
  const definition = itemDefinition("b6.keyPeople");

  it("has no answer in a row that only says which box it stands in", () => {
    const value = [{ id: "r1", cells: { category: "professor", name: " " } }];
    expect(isAnswered(definition, value)).toBe(false);
    expect(answerText(definition, value, EMPTY_CONTEXT)).toEqual([]);
  });

  it("names the box of a row in which something is written", () => {
    const value = [{ id: "r1", cells: { category: "professor", name: "大橋" } }];
    expect(isAnswered(definition, value)).toBe(true);
    expect(answerText(definition, value, EMPTY_CONTEXT)).toEqual(["大学教員／大橋"]);
  });
});
