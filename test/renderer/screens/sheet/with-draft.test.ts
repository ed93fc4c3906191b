import { describe, expect, it } from "vitest";
import { draftEffect, withDraft } from "../../../../renderer/screens/sheet/with-draft.ts";
import { entryOf, setValue } from "../../../../worksheets/project/edit-answers.ts";
import { newCompany, newProject } from "../../../../worksheets/project/new-project.ts";

const empty = {
  ...newProject("p", "2026-04-01T00:00:00.000Z"),
  companies: [newCompany({ id: "c1", name: "環境大善" }), newCompany({ id: "c2", name: "桑原" })],
};
const summary = { item: "a1.summary" };

describe("withDraft", () => {
  it("fills an empty answer and marks it 記入例 until it is edited", () => {
    expect(draftEffect(empty, summary)).toBe("fill");
    const drafted = withDraft(empty, summary, "海のまち");
    expect(entryOf(drafted, summary)).toMatchObject({ value: "海のまち", illustrative: true });
    expect(entryOf(setValue(drafted, summary, "山のまち"), summary).illustrative).toBeUndefined();
  });

  it("appends to the user's own lines", () => {
    const ref = { item: "a1.challenges" };
    const own = setValue(empty, ref, [{ id: "l1", text: "少子化" }]);
    expect(draftEffect(own, ref)).toBe("append");
    expect(entryOf(withDraft(own, ref, [{ id: "n1", text: "空き家" }]), ref).value).toEqual([
      { id: "l1", text: "少子化" },
      { id: "n1", text: "空き家" },
    ]);
  });

  it("replaces any other answer", () => {
    const own = setValue(empty, summary, "山のまち");
    expect(draftEffect(own, summary)).toBe("replace");
    expect(entryOf(withDraft(own, summary, "海のまち"), summary).value).toBe("海のまち");
  });

  it("keeps to its company, and to the sheet a shared one shows", () => {
    const drafted = withDraft(empty, { item: "b3.summary", company: "c2" }, "養蜂の会社");
    expect(drafted.companies.map(({ answers }) => answers["b3.summary"]?.illustrative)).toEqual([
      undefined,
      true,
    ]);
    const shared = withDraft(empty, { item: "b4.owner" }, "産業課");
    expect(shared.answers["a4.owner"]).toMatchObject({ value: "産業課", illustrative: true });
    expect(shared.answers["b4.owner"]).toBeUndefined();
  });
});
