import { describe, expect, it } from "vitest";
import type { LeafletSheet, SheetNode } from "../../../../worksheets/export/document-tree.ts";
import {
  HAND_OUTS,
  type HandOutKind,
  type PersonalChoice,
} from "../../../../worksheets/export/hand-outs/hand-out-options.ts";
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
      "費用の見積りが",
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

describe("the estimate", () => {
  const line = (id: string, cells: Readonly<Record<string, string>>) => ({ id, cells });
  const project: Project = {
    ...TOUR_PROJECT,
    answers: {
      ...TOUR_PROJECT.answers,
      "tour.budget": {
        value: [
          line("a", { line: "vehicle", label: "バス", unit: "99000", people: "1", times: "3" }),
          line("b", {
            line: "lodging",
            label: "宿",
            unit: "9800",
            people: "5",
            times: "2",
            memo: "内々の値",
          }),
          line("c", { line: "vehicle", label: "燃料" }),
        ],
      },
    },
  };

  it("shows each line with its amount, sums by kind and in all, and what is in no sum", () => {
    const [sheet] = sheetsOf(project, "budget");
    const rows = (sheet as LeafletSheet).chapters
      .flatMap(({ parts }) => parts)
      .flatMap((part) => (part.part === "rows" ? part.rows : []))
      .map((cells) => cells.map(({ title, lines }) => [title, ...lines].join("")).join("|"));
    expect(rows).toEqual([
      "合計額|395,000円金額の出ない1行を除く",
      "人材1名あたり|79,000円",
      "宿泊費|宿|9,800円|5|2|98,000円",
      "車両|バス|99,000円|1|3|297,000円",
      "|燃料||||―",
      "車両 小計|||||297,000円",
      "合計|||||395,000円",
    ]);
    expect(messages(project, ["budget"])).toContain(
      "費用の見積りに、金額の出ない行が1行あります。合計に入りません。",
    );
    expect(messages(project, ["roles"]).join("\n")).not.toContain("費用");
  });

  it("tells the basis of a line only when notes are chosen", () => {
    const text = (personal: readonly PersonalChoice[]) =>
      planHandOuts(project, { kinds: ["budget"], personal, date: "2026-11-21" })
        .flatMap(({ build }) => build().sheets)
        .flatMap((sheet) => sheetTexts(sheet))
        .join();
    expect(text([])).not.toContain("内々の値");
    expect(text(["notes"])).toContain("内々の値");
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
