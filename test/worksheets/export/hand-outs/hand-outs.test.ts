import { describe, expect, it } from "vitest";
import type { LeafletSheet, SheetNode } from "../../../../worksheets/export/document-tree.ts";
import { HAND_OUTS, type HandOutKind } from "../../../../worksheets/export/hand-outs/hand-out-options.ts";
import { handOutWarnings } from "../../../../worksheets/export/hand-outs/hand-out-warnings.ts";
import { planHandOuts } from "../../../../worksheets/export/hand-outs/plan-hand-outs.ts";
import { sheetTexts } from "../../../../worksheets/export/tree-text.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { newProject } from "../../../../worksheets/project/new-project.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { TOUR_PROJECT } from "../../project/tour-project.ts";

const EMPTY = newProject("p1", "2026-01-05T00:00:00.000Z");

function sheetsOf(project: Project, kind: HandOutKind): readonly SheetNode[] {
  return planHandOuts(project, { kinds: [kind], personal: [], date: "2026-11-21" }).flatMap(
    ({ build }) => build().sheets,
  );
}

const messages = (project: Project, kinds: readonly HandOutKind[]) =>
  handOutWarnings(project, kinds).map(({ message }) => message);

describe("what is said before hand-outs are made", () => {
  it("names what an empty project lacks", () => {
    const said = messages(EMPTY, HAND_OUTS).join("\n");
    for (const words of [
      "日程が決まっていません",
      "行程に予定がありません",
      "役割分担が",
      "チェックリストが",
    ])
      expect(said).toContain(words);
  });

  it("keeps to what the chosen hand-outs show", () => {
    expect(messages(EMPTY, ["roles"]).join("\n")).not.toContain("チェックリスト");
    expect(messages(EMPTY, [])).toEqual([]);
  });

  it("says nothing of the dates once they are decided", () => {
    expect(messages(TOUR_PROJECT, ["course"]).join("\n")).not.toContain("日程");
  });

  it("names what is still made up", () => {
    expect(messages(kitami, ["guide"]).join("\n")).toContain("記入例のまま");
  });
});

describe("invitations to pre-meetings", () => {
  it("count the start of each part from the meeting's own, and say when it ends", () => {
    const [sheet] = sheetsOf(TOUR_PROJECT, "meetings");
    expect(sheetTexts(sheet as SheetNode)).toEqual(
      expect.arrayContaining(["18:00〜18:20", "18:00", "企業紹介", "別途ご連絡します"]),
    );
  });

  it("follow the guideline while nobody has changed the agenda", () => {
    const [sheet] = sheetsOf(EMPTY, "meetings");
    expect(sheetTexts(sheet as SheetNode)).toContain("進め方（約60分）");
  });

  it("are made for no company that was met already", () => {
    const met = kitami.answers["tour.preMeetings"]?.value as readonly {
      readonly cells: Readonly<Record<string, string>>;
    }[];
    const done = met.filter(({ cells }) => cells.state === "done").length;
    expect(done).toBeGreaterThan(0);
    expect(sheetsOf(kitami, "meetings")).toHaveLength(met.length - done);
  });
});

describe("the checklist", () => {
  it("puts what is listed for a day under that day", () => {
    const [sheet] = sheetsOf(TOUR_PROJECT, "checklist");
    const day = (sheet as LeafletSheet).chapters.find(({ title }) => title.startsWith("1日目"));
    expect(JSON.stringify(day)).toContain("Wi-Fi");
    expect(JSON.stringify(day)).toContain("集合場所：事務所の前");
  });
});

describe("the guide", () => {
  it("says of companies nothing that was judged or noted", () => {
    const [sheet] = sheetsOf(
      {
        ...kitami,
        companies: kitami.companies.map((company) => ({
          ...company,
          reason: "判断の理由",
          memo: "社内の覚え",
        })),
      },
      "guide",
    );
    const text = sheetTexts(sheet as SheetNode).join("\n");
    expect(text).toContain("会社の概要");
    for (const inner of ["判断の理由", "社内の覚え"]) expect(text).not.toContain(inner);
  });
});
