import { describe, expect, it } from "vitest";
import { adviceByItem, adviceFor } from "../../../../renderer/screens/sheet/advice-by-item.ts";
import type { Advice } from "../../../../worksheets/journey/advice.ts";
import type { ItemRef } from "../../../../worksheets/project/model.ts";
import { newProject } from "../../../../worksheets/project/new-project.ts";
import { separateWorksheet } from "../../../../worksheets/project/share-worksheet.ts";

const about = (ref: ItemRef | undefined, message = "見直しましょう"): Advice => ({
  id: "rule",
  severity: "hint",
  ...(ref ? { ref } : {}),
  message,
  reason: "",
  todo: "",
  source: "",
});
const project = newProject("p", "2026-04-01T00:00:00.000Z");

describe("adviceByItem", () => {
  it("groups by question and company; advice about no question is left out", () => {
    const ref = { item: "b3.roles", company: "c1" };
    const groups = adviceByItem([
      about(ref, "1"),
      about(undefined),
      about(ref, "2"),
      about({ item: "a1.summary" }),
    ]);
    expect(adviceFor(groups, project, ref).map(({ message }) => message)).toEqual(["1", "2"]);
    expect(adviceFor(groups, project, { item: "b3.roles", company: "c2" })).toEqual([]);
    expect(groups.size).toBe(2);
  });

  it("leaves out what the card says itself about an answer", () => {
    const ref = { item: "a3.dates" };
    expect(adviceByItem([{ ...about(ref), id: "value" }]).size).toBe(0);
  });

  it("keeps a group the same array while it says the same", () => {
    const [one, two] = [{ item: "a1.summary" }, { item: "a1.vision5" }];
    const before = adviceByItem([about(one), about(two)]);
    const after = adviceByItem([about(one), about(two, "別のこと")], before);
    expect(after.get("a1.summary")).toBe(before.get("a1.summary"));
    expect(after.get("a1.vision5")).not.toBe(before.get("a1.vision5"));
  });

  it("shows A-4's advice on B-4 while they are shared", () => {
    const groups = adviceByItem([about({ item: "a4.owner" })]);
    expect(adviceFor(groups, project, { item: "b4.owner" })).toHaveLength(1);
    expect(adviceFor(groups, separateWorksheet(project, "b4"), { item: "b4.owner" })).toHaveLength(0);
  });
});
