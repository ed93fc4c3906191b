import { describe, expect, it } from "vitest";
import { draftFromExample } from "../../../../renderer/screens/sheet/draft-from-example.ts";
import { itemDefinition, WORKSHEETS } from "../../../../worksheets/catalog/index.ts";
import { itemGuidance } from "../../../../worksheets/guidance/index.ts";
import { isAnswered, valueSchema } from "../../../../worksheets/items/index.ts";

function draft(item: string, example: string) {
  let count = 0;
  return draftFromExample(itemDefinition(item), example, () => `n${++count}`);
}

describe("draftFromExample", () => {
  it("takes texts as they are, one-line ones on one line", () => {
    expect(draft("a1.summary", "海のまち")).toBe("海のまち");
    expect(draft("a1.summary", "海のまち\n山のまち")).toBe("海のまち　山のまち");
    expect(draft("a1.vision5", "海の\nまち")).toBe("海の\nまち");
  });

  it("makes a line of each line of a list, without blank ones", () => {
    expect(draft("a1.challenges", "少子化\n\n 空き家 ")).toEqual([
      { id: "n1", text: "少子化" },
      { id: "n2", text: "空き家" },
    ]);
  });

  it("takes a number with or without its unit, and nothing that only contains one", () => {
    expect(draft("b5.headcount", "5")).toBe("5");
    expect(draft("b5.headcount", "１０名")).toBe("10");
    expect(draft("b5.travelAmount", "60,000円")).toBe("60000");
    expect(draft("b5.headcount", "5名（各社1名）")).toBeUndefined();
  });

  it("chooses the options named, with or without details in brackets", () => {
    expect(draft("a4.frequency", "隔週（ツアーの募集中は週に１回）")).toEqual({ choice: "biweekly" });
    expect(draft("b5.publicity", "プレスリリース\nメディアへの取材依頼（3日目）")).toMatchObject({
      choices: ["pressRelease", "media"],
    });
  });

  it("puts the details of その他 into its text", () => {
    const value = draft("b6.topics", "地域課題\nその他（補助金の案内）") as {
      choices: string[];
      text: string;
    };
    expect(value.choices).toHaveLength(2);
    expect(value.text).toBe("補助金の案内");
  });

  it("chooses in the form's order, whatever the example's", () => {
    const labels = itemDefinition("b3.roles");
    if (labels.kind !== "many") throw new Error("b3.roles is of kind many");
    const reversed = labels.choices.map(({ label }) => label).reverse();
    expect(draft("b3.roles", reversed.join("\n"))).toEqual({ choices: labels.choices.map(({ id }) => id) });
  });

  it("takes nothing over when a line names no option, or several where one is asked", () => {
    expect(draft("a4.topics", "地域課題\n天気")).toBeUndefined();
    expect(draft("a4.frequency", "隔週\n随時")).toBeUndefined();
  });

  it("answers yes or no by the question's own labels", () => {
    expect(draft("b5.preMeeting", "実施する（オンライン）")).toBe("yes");
    expect(draft("b5.preMeeting", "実施しない")).toBe("no");
    expect(draft("b5.preMeeting", "はい")).toBeUndefined();
  });

  it("leaves kinds alone whose answers a text does not say", () => {
    for (const item of ["a3.dates", "a3.agenda", "a3.attractions", "b5.timetable", "b1.owner"])
      expect(draft(item, "済\n13:00 挨拶")).toBeUndefined();
    expect(draft("a1.summary", " \n ")).toBeUndefined();
  });

  it("turns every example of the guidance into an answer a project can hold, for the kinds it takes", () => {
    const kinds = ["text", "longText", "list", "number", "one", "many", "yesNo"];
    for (const item of WORKSHEETS.flatMap(({ steps }) => steps.flatMap(({ items }) => items))) {
      const value = draft(item.id, itemGuidance(item.id)?.example ?? "");
      expect(value !== undefined, item.id).toBe(kinds.includes(item.kind));
      if (value === undefined) continue;
      expect(valueSchema(item).safeParse(value).success, item.id).toBe(true);
      expect(isAnswered(item, value), item.id).toBe(true);
    }
  });
});
