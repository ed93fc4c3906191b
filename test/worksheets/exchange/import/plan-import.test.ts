import { describe, expect, it } from "vitest";
import { applyImport } from "../../../../worksheets/exchange/import/apply-import.ts";
import { actionCounts, type ImportPlan } from "../../../../worksheets/exchange/import/import-plan.ts";
import { newPartner, newProject, newTalent } from "../../../../worksheets/project/new-project.ts";
import { planOf, projectWith, sheetOf } from "./sheets.ts";

const actions = ({ rows }: ImportPlan) => rows.map(({ action }) => action);
const reasons = ({ rows }: ImportPlan) => rows.map(({ reason }) => reason);

/** Applies a plan; new rows are n1, n2, … */
function applied(project: Parameters<typeof applyImport>[0], plan: ImportPlan) {
  let last = 0;
  return applyImport(project, plan, () => {
    last += 1;
    return `n${last}`;
  });
}

describe("which row of the register is meant", () => {
  const project = projectWith(
    { name: "株式会社 山田製作所", address: "北見市" },
    { name: "㈲山田製作所", address: "網走市" },
    { name: "甲社", kana: "こうしゃ", illustrative: true },
  );

  it("is said by the ID, also when the name has changed", () => {
    const plan = planOf(project, sheetOf(["ID", "企業名"], ["c3", "新甲社"], ["c9", "丙社"]));
    expect(actions(plan)).toEqual(["update", "add"]);
    expect(plan.rows[0]?.changes).toMatchObject([{ label: "企業名", before: "甲社", after: "新甲社" }]);
    expect(reasons(plan)[1]).toBe("このIDの企業も、同じ名前の企業も、台帳にありません");
    expect(applied(project, plan).companies.map(({ id, name }) => [id, name])).toEqual([
      ["c1", "株式会社 山田製作所"],
      ["c2", "㈲山田製作所"],
      ["c3", "新甲社"],
      ["n1", "丙社"],
    ]);
  });

  it("is found by the name however its legal form is written, and not mixed with another form", () => {
    const plan = planOf(
      project,
      sheetOf(["企業名", "業種"], ["㈱山田製作所", "製造業"], ["（有）山田製作所", "金属"]),
    );
    expect(plan.rows.map(({ action, target }) => [action, target?.id])).toEqual([
      ["update", "c1"],
      ["update", "c2"],
    ]);
  });

  it("is asked where the name fits several", () => {
    const sheet = sheetOf(["企業名", "業種"], ["山田製作所", "製造業"]);
    const plan = planOf(project, sheet);
    expect(plan.rows[0]).toMatchObject({
      action: "skip",
      conflict: true,
      reason: "同じ名前の企業が2件あり、どれのことか分かりません",
      candidates: [
        { id: "c1", detail: "北見市" },
        { id: "c2", detail: "網走市" },
      ],
    });
    const decided = planOf(project, sheet, {}, new Map([[2, { action: "update", target: "c2" }]]));
    expect(decided.rows[0]).toMatchObject({ action: "update", target: { id: "c2" } });
  });

  it("of two rows for one company the first counts, and the second is named", () => {
    const plan = planOf(
      project,
      sheetOf(["企業名", "業種"], ["甲社", "製造業"], ["丙社", ""], ["甲社", "小売業"], ["(株)丙社", "x"]),
    );
    expect(actions(plan)).toEqual(["update", "add", "skip", "skip"]);
    expect(reasons(plan).slice(2)).toEqual(["2行目と同じ企業です", "3行目と同じ企業です"]);
    expect(plan.rows.map(({ conflict }) => conflict)).toEqual([false, false, true, true]);
  });
});

describe("what an update changes", () => {
  const project = projectWith({ name: "甲社", industry: "製造業", address: "北見市", memo: "古いメモ" });

  it("is what differs and is not empty; the user may keep what there was", () => {
    const sheet = sheetOf(["企業名", "業種", "所在地"], ["甲社", "小売業", ""]);
    expect(planOf(project, sheet).rows[0]?.changes).toMatchObject([{ field: "industry", after: "小売業" }]);
    const kept = planOf(project, sheet, {}, new Map([[2, { kept: ["industry"] }]]));
    expect(kept.rows[0]).toMatchObject({ action: "same", changes: [{ kept: true }] });
    expect(applied(project, kept)).toBe(project);
  });

  it("is also what is empty where that was chosen, but never the name", () => {
    const sheet = sheetOf(["ID", "企業名", "所在地"], ["c1", "", ""]);
    const plan = planOf(project, sheet, { emptyErases: true });
    expect(plan.rows[0]?.changes).toMatchObject([{ field: "address", before: "北見市", after: "" }]);
    expect(applied(project, plan).companies[0]).toMatchObject({ name: "甲社", address: "" });
  });

  it("is nothing where Shift_JIS has only a question mark for a character", () => {
    const rare = projectWith({ name: "𠮷田商店", memo: "古い" });
    const plan = planOf(rare, sheetOf(["ID", "企業名", "メモ"], ["c1", "?田商店", "新しい"]));
    expect(plan.rows[0]?.changes).toMatchObject([{ field: "memo", after: "新しい" }]);
  });

  it("is both of two rows the user says are one company; where they differ, the later counts", () => {
    const sheet = sheetOf(["企業名", "業種", "所在地"], ["甲社", "小売業", "網走市"], ["甲社", "農業", ""]);
    const decisions = new Map([[3, { action: "update", target: "c1" } as const]]);
    expect(applied(project, planOf(project, sheet, {}, decisions)).companies).toMatchObject([
      { industry: "農業", address: "網走市", memo: "古いメモ" },
    ]);
  });

  it("adds headed lines to the memo once", () => {
    const sheet = sheetOf(["企業名", "従業員数"], ["甲社", "120人"]);
    const columns = ["name", "memo/headed"];
    const plan = planOf(project, sheet, { columns });
    const after = applied(project, plan);
    expect(after.companies[0]?.memo).toBe("古いメモ\n従業員数：120人");
    expect(actions(planOf(after, sheet, { columns }))).toEqual(["same"]);
  });

  it("makes a sample's company the user's own", () => {
    const sample = projectWith({ name: "甲社", illustrative: true });
    const plan = planOf(sample, sheetOf(["企業名", "業種"], ["甲社", "製造業"]));
    expect(applied(sample, plan).companies[0]).not.toHaveProperty("illustrative");
  });
});

describe("how columns become fields", () => {
  it("contact data stands together in the usual order, whatever the order of the columns", () => {
    const sheet = sheetOf(
      ["メール", "企業名", "電話番号", "部署", "担当者名", "FAX", "郵便番号", "都道府県", "住所"],
      ["a@b.jp", "甲社", "0157-00-0000", "総務部", "山田", "0157-00-0001", "090-0000", "北海道", "北見市"],
    );
    const project = newProject("p", "2026-11-27T00:00:00Z");
    expect(applied(project, planOf(project, sheet)).companies[0]).toMatchObject({
      contact: "総務部 山田 0157-00-0000／FAX 0157-00-0001／a@b.jp",
      address: "〒090-0000 北海道北見市",
    });
  });

  it("choices are read by label, mark and the words people use; what is none of them is asked", () => {
    const sheet = sheetOf(
      ["企業名", "参加"],
      ["a", "参加"],
      ["b", "○"],
      ["c", "×"],
      ["d", "△"],
      ["e", "未"],
      ["f", "社長次第"],
      ["g", ""],
    );
    const project = projectWith({ name: "f", participation: "joins" });
    const plan = planOf(project, sheet);
    expect(applied(project, plan).companies.map(({ participation }) => participation)).toEqual([
      "joins",
      "joins",
      "joins",
      "declined",
      "asking",
      "notAsked",
      "notAsked",
    ]);
    expect(plan.rows[5]?.row.unknown).toEqual([{ target: "participation", value: "社長次第" }]);
    expect(plan.rows[5]?.row.notes).toMatchObject([{ kind: "keptOut", column: 1 }]);
    const meanings = [{ target: "participation", value: "社長次第", choice: "asking" }];
    expect(planOf(project, sheet, { meanings }).rows[5]?.changes).toMatchObject([{ after: "打診中" }]);
  });

  it("several roles stand in one cell or in columns of marks", () => {
    const project = {
      ...newProject("p", "2026-11-27T00:00:00Z"),
      talents: [newTalent({ id: "t1", name: "山田" })],
    };
    const one = sheetOf(
      ["氏名", "人材像"],
      ["山田", "データサイエンティスト、ＵＩ／ＵＸデザイナー、魔法使い"],
    );
    const plan = planOf(project, one, { register: "talents" });
    expect(applied(project, plan).talents[0]?.roles).toEqual(["dataScientist", "uiux"]);
    expect(plan.rows[0]?.row.unknown).toEqual([{ target: "roles", value: "魔法使い" }]);
    const marks = sheetOf(
      ["氏名", "人材像：UI/UXデザイナー", "人材像：データサイエンティスト"],
      ["山田", "✓", ""],
    );
    const marked = planOf(project, marks, { register: "talents" });
    expect(applied(project, marked).talents[0]?.roles).toEqual(["uiux"]);
  });

  it("who introduced a company is a partner of that name, or stays a text", () => {
    const project = {
      ...projectWith(),
      partners: [newPartner({ id: "b1", name: "北見信用金庫", division: "bank" })],
    };
    const sheet = sheetOf(["企業名", "紹介元"], ["甲社", "北見 信用金庫"], ["乙社", "知人"]);
    const after = applied(project, planOf(project, sheet));
    expect(after.companies.map(({ introducedBy }) => introducedBy)).toEqual(["b1", "知人"]);
    expect(actions(planOf(after, sheet))).toEqual(["same", "same"]);
  });

  it("a number under 所要時間（分） gets its unit", () => {
    const project = newProject("p", "2026-11-27T00:00:00Z");
    const sheet = sheetOf(
      ["施設名", "所要時間（分）"],
      ["蔵", { kind: "number", text: "60", value: 60 }],
      ["山", "約1時間"],
    );
    const after = applied(project, planOf(project, sheet, { register: "places" }));
    expect(after.places.map(({ duration }) => duration)).toEqual(["60分", "約1時間"]);
  });
});

describe("days", () => {
  const sheet = sheetOf(
    ["企業名", "訪問日"],
    ["a", { kind: "date", text: "2021/11/16", iso: "2021-11-16", era: true }],
    ["b", { kind: "date", text: "2021/11/16", iso: "2021-11-16", era: false }],
    ["c", { kind: "number", text: "44516", value: 44516 }],
    ["d", "R3.11.16"],
    ["e", "令和元年５月１日"],
    ["f", "来月"],
  );
  const memos = (days: "asShown" | "western" | "era") => {
    const project = newProject("p", "2026-11-27T00:00:00Z");
    const plan = planOf(project, sheet, { columns: ["name", "memo"], days });
    return { memos: applied(project, plan).companies.map(({ memo }) => memo), plan };
  };

  it("stay as the sheet shows them, and serial numbers become days", () => {
    expect(memos("asShown").memos).toEqual([
      "令和3年11月16日",
      "2021/11/16",
      "2021/11/16",
      "R3.11.16",
      "令和元年５月１日",
      "来月",
    ]);
  });

  it("are all written alike on request, and what is no day is pointed out and kept", () => {
    expect(memos("western").memos.slice(2)).toEqual([
      "2021年11月16日",
      "2021年11月16日",
      "2019年5月1日",
      "来月",
    ]);
    expect(memos("era").memos.slice(1, 5)).toEqual([
      "令和3年11月16日",
      "令和3年11月16日",
      "令和3年11月16日",
      "令和元年5月1日",
    ]);
    expect(memos("era").plan.rows[5]?.row.notes).toMatchObject([{ kind: "look", column: 1 }]);
  });
});

describe("characters", () => {
  const sheet = sheetOf(["企業名", "フリガナ"], [" ㈱髙﨑①\u2fbc１ ", "ﾀｶｻｷ"], ["\ue000社", ""]);

  it("stay as typed but for look-alike radicals and blanks around them", () => {
    const project = newProject("p", "2026-11-27T00:00:00Z");
    expect(applied(project, planOf(project, sheet)).companies[0]).toMatchObject({
      name: "㈱髙﨑①高１",
      kana: "ﾀｶｻｷ",
    });
  });

  it("change their width, and katakana readings to hiragana, where that was chosen", () => {
    const project = newProject("p", "2026-11-27T00:00:00Z");
    const plan = planOf(project, sheet, { width: "usual", kana: "hiragana" });
    expect(applied(project, plan).companies[0]).toMatchObject({ name: "㈱髙﨑①高1", kana: "たかさき" });
  });

  it("that only this computer has are kept and pointed out", () => {
    const plan = planOf(newProject("p", "2026-11-27T00:00:00Z"), sheet);
    expect(plan.rows[1]).toMatchObject({ action: "add", row: { name: "\ue000社" } });
    expect(plan.rows[1]?.row.notes[0]?.message).toContain("U+E000");
  });
});

describe("what cannot be taken", () => {
  it("is named by its column: errors, formulas without a result, texts beyond all measure, lost zeros", () => {
    const sheet = sheetOf(
      ["企業名", "業種", "所在地", "備考", "電話"],
      [
        "甲社",
        { kind: "error", text: "#N/A" },
        { kind: "uncomputed", text: "" },
        "あ".repeat(1_000_001),
        { kind: "number", text: "157000000", value: 157_000_000 },
      ],
    );
    const project = projectWith({ name: "甲社", industry: "製造業", address: "北見市", memo: "x" });
    const plan = planOf(project, sheet);
    expect(plan.rows[0]?.row.notes.map(({ kind, column }) => [kind, column])).toEqual([
      ["keptOut", 1],
      ["keptOut", 2],
      ["keptOut", 3],
      ["look", 4],
    ]);
    expect(plan.rows[0]?.changes.map(({ field }) => field)).toEqual(["contact"]);
  });

  it("is a telephone number's first zero, also where the whole contact is one column", () => {
    const lost = { kind: "number", text: "157234567", value: 157_234_567 } as const;
    const plan = planOf(projectWith(), sheetOf(["企業名", "担当者・連絡先"], ["甲社", lost]));
    expect(plan.rows[0]?.row.notes).toMatchObject([{ kind: "look", column: 1 }]);
  });

  it("rows without a name, repeated headings, sums and hidden rows are left out and say why", () => {
    const plain = sheetOf(
      ["企業名", "業種"],
      ["", "製造業"],
      ["企業名", "業種"],
      ["3社", "合計"],
      ["丙社", "x"],
    );
    const sheet = { ...plain, rows: plain.rows.map((row) => ({ ...row, hidden: row.number === 5 })) };
    const project = newProject("p", "2026-11-27T00:00:00Z");
    const plan = planOf(project, sheet);
    expect(actionCounts(plan)).toEqual({ add: 0, update: 0, same: 0, skip: 4 });
    expect(reasons(plan)).toEqual([
      "企業の名前がありません",
      "見出しの繰り返しです",
      "合計や注記の行のようです",
      "Excelで非表示になっている行です",
    ]);
    expect(actions(planOf(project, sheet, { hiddenRows: true }))[3]).toBe("add");
    expect(actions(planOf(project, sheet, {}, new Map([[4, { action: "add" }]])))[2]).toBe("add");
  });

  it("more rows than a register holds are left out and say so", () => {
    const rows = Array.from({ length: 5_001 }, (_, i) => [`企業その${i}`]);
    const plan = planOf(newProject("p", "2026-11-27T00:00:00Z"), sheetOf(["企業名"], ...rows));
    expect(actionCounts(plan)).toMatchObject({ add: 5_000, skip: 1 });
    expect(plan.rows.at(-1)).toMatchObject({ conflict: true, reason: "台帳に入るのは5,000件までです" });
  });
});
