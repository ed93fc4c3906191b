import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Personal } from "../../../../worksheets/definition/personal.ts";
import { asksForPersonalData } from "../../../../worksheets/definition/personal.ts";
import { isMasked, MASK, type MaskChoices } from "../../../../worksheets/project/mask/mask-choices.ts";
import { maskProject } from "../../../../worksheets/project/mask/mask-project.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { newCompany, newPartner, newTalent } from "../../../../worksheets/project/new-project.ts";
import { parseProjectFile } from "../../../../worksheets/project/parse-project-file.ts";
import { MUNICIPALITY_FIELDS, REGISTER_FIELDS } from "../../../../worksheets/project/register-fields.ts";
import { serializeProject } from "../../../../worksheets/project/serialize-project.ts";
import { validateProject } from "../../../../worksheets/project/validate-project.ts";
import { markedProject } from "../../../arbitraries/marked-project.ts";
import { nastyText } from "../../../arbitraries/nasty-text.ts";
import { projectArbitrary } from "../../../arbitraries/project-arbitrary.ts";
import { SMALL_PROJECT } from "../small-project.ts";

const ALL: MaskChoices = { people: true, contacts: true, notes: true, companies: true };
const NONE: MaskChoices = { people: false, contacts: false, notes: false, companies: false };
const choicesArbitrary = fc.record({
  people: fc.boolean(),
  contacts: fc.boolean(),
  notes: fc.boolean(),
  companies: fc.boolean(),
});

const PEOPLE: Project = {
  ...SMALL_PROJECT,
  municipality: { ...SMALL_PROJECT.municipality, person: "商工課 佐藤 一郎", contact: "0157-25-0001" },
  companies: [
    ...SMALL_PROJECT.companies.map((company) => ({ ...company, contact: "窪之内 誠（0157-00-0002）" })),
    newCompany({
      id: "c3",
      name: "株式会社ハッカ本舗",
      kana: "はっかほんぽ",
      address: "北見市1-1",
      memo: "強引",
    }),
  ],
  talents: [
    newTalent({
      id: "t1",
      name: "山田 花子",
      kana: "やまだ はなこ",
      affiliation: "東京の通信会社",
      introduction: "山登りが好き",
      interests: "祭り",
      roles: ["uiux"],
    }),
    newTalent({ id: "t2", name: "" }),
  ],
  partners: [newPartner({ id: "p1", name: "北見信用金庫", division: "bank", contact: "鈴木 次郎" })],
  answers: {
    ...SMALL_PROJECT.answers,
    "a1.vision5": {
      value:
        "山田さんと山田花子さん、窪之内誠社長、佐藤一郎とハッカ本舗で進める。電話は0157-25-0001、森は守る。",
    },
    "a4.owner": { value: "商工課", question: { what: "担当の確認", who: "高橋三郎", by: "2026-05-01" } },
    "a3.followUp": { value: "高橋三郎から連絡", note: "内緒" },
    "b6.keyPeople": {
      value: [
        {
          id: "k1",
          cells: { category: "hub", name: "田中四郎", affiliation: "大学", role: "田中四郎が橋渡し" },
        },
      ],
    },
  },
};

const masked = (choices: Partial<MaskChoices>, project = PEOPLE) =>
  maskProject(project, { ...NONE, ...choices }, "copy");

/** Every text somebody typed; ids, keys and choices are none. */
function textsOf(project: Project): string {
  return JSON.stringify(project);
}

describe("maskProject", () => {
  it("changes nothing but the id when nothing is chosen", () => {
    const { project, report } = masked({});
    expect(project).toEqual({ ...PEOPLE, id: "copy" });
    expect(report).toEqual({ fields: [], names: [], contacts: 0 });
  });

  it("takes people out of their fields and of what others wrote about them", () => {
    const { project } = masked({ people: true });
    expect(project.talents[0]).toMatchObject({
      name: "人材A",
      kana: MASK,
      affiliation: MASK,
      introduction: MASK,
      interests: "祭り",
      roles: ["uiux"],
    });
    expect(project.talents[1]?.name).toBe("");
    expect(project.municipality).toMatchObject({ person: MASK, contact: "0157-25-0001", name: "北見市" });
    expect(project.companies[0]).toMatchObject({ name: "環境大善", contact: MASK });
    expect(project.answers["a1.vision5"]?.value).toBe(
      "人材Aさんと人材Aさん、■■■社長、■■■とハッカ本舗で進める。電話は0157-25-0001、森は守る。",
    );
    expect(project.answers["a4.owner"]).toEqual({
      value: MASK,
      question: { what: "担当の確認", who: MASK, by: "2026-05-01" },
    });
    expect(project.answers["a3.followUp"]).toEqual({ value: "■■■から連絡", note: "内緒" });
    expect(project.answers["b6.keyPeople"]?.value).toEqual([
      { id: "k1", cells: { category: "hub", name: MASK, affiliation: MASK, role: "■■■が橋渡し" } },
    ]);
    expect(project.answers["a4.candidates"]).toEqual(PEOPLE.answers["a4.candidates"]);
  });

  it("keeps the names of organisations that begin like a masked person's", () => {
    const project = {
      ...PEOPLE,
      municipality: { ...PEOPLE.municipality, person: "佐藤", department: "商工課 山田花子" },
      companies: [newCompany({ id: "c1", name: "佐藤製作所", reason: "佐藤と佐藤製作所は別" })],
    };
    const { municipality, companies } = masked({ people: true }, project).project;
    expect(companies[0]).toMatchObject({ name: "佐藤製作所", reason: "■■■と佐藤製作所は別" });
    expect(municipality.department).toBe("商工課 人材A");
  });

  it("takes no organisation that stays, and no part of the place's name, for somebody", () => {
    const project: Project = {
      ...PEOPLE,
      municipality: {
        ...PEOPLE.municipality,
        prefecture: "沖縄県",
        name: "沖縄県",
        person: "沖縄・ラボ、浜ノ町鋳造所",
      },
      companies: [newCompany({ id: "c1", name: "浜ノ町鋳造所" }), newCompany({ id: "c2", name: "山田太郎" })],
      answers: {
        "a4.owner": { value: "浜ノ町鋳造所、山田太郎" },
        "a1.summary": { value: "沖縄のラボと山田太郎" },
      },
    };
    const { answers, companies } = masked({ people: true }, project).project;
    expect(companies.map(({ name }) => name)).toEqual(["浜ノ町鋳造所", MASK]);
    expect(answers["a1.summary"]?.value).toBe(`沖縄のラボと${MASK}`);
  });

  it("does not take the prefecture or the municipality, written before a name, for somebody", () => {
    const project: Project = {
      ...PEOPLE,
      municipality: { ...PEOPLE.municipality, prefecture: "北海道", name: "北見市", person: "北海道 高瀬" },
      answers: { "a1.summary": { value: "北海道の北見市。高瀬が担当する。" } },
    };
    const { answers, municipality } = masked({ people: true }, project).project;
    expect(municipality).toMatchObject({ prefecture: "北海道", name: "北見市", person: MASK });
    expect(answers["a1.summary"]?.value).toBe(`北海道の北見市。${MASK}が担当する。`);
  });

  it("takes contacts out of their fields and of all texts, and addresses of companies", () => {
    const { project } = masked({ contacts: true });
    expect(project.municipality).toMatchObject({ person: "商工課 佐藤 一郎", contact: MASK });
    expect(project.companies[2]?.address).toBe(MASK);
    expect(project.partners[0]?.contact).toBe(MASK);
    expect(project.answers["a1.vision5"]?.value).toContain("山田花子さん");
    expect(project.answers["a1.vision5"]?.value).toContain("電話は■■■、");
  });

  it("takes notes out, and leaves to be seen that something is open and until when", () => {
    const { project } = masked({ notes: true });
    expect(project.answers["a3.followUp"]).toEqual({ value: "高橋三郎から連絡", note: MASK });
    expect(project.answers["a4.owner"]?.question).toEqual({ what: MASK, who: MASK, by: "2026-05-01" });
    expect(project.companies[2]?.memo).toBe(MASK);
  });

  it("calls companies by letters, with or without their legal form", () => {
    const { project } = masked({ companies: true });
    expect(project.companies.map(({ name, kana }) => [name, kana])).toEqual([
      ["企業A", ""],
      ["企業B", ""],
      ["企業C", MASK],
    ]);
    expect(project.answers["a1.vision5"]?.value).toContain("企業Cで進める");
    expect(project.answers["a3.companies"]?.value).toEqual([
      { id: "k1", row: "c1" },
      { id: "k2", text: MASK },
    ]);
    expect(project.companies[0]?.introducedBy).toBe("p1");
  });

  it("reports what it did where", () => {
    const { fields, names, contacts } = masked(ALL).report;
    expect(fields).toContainEqual({ where: "企業の「担当者・連絡先」", personal: "inCharge", count: 2 });
    expect(fields).toContainEqual({ where: "B-6 STEP2「地域のキーマン」", personal: "person", count: 1 });
    expect(names).toContainEqual({
      name: "山田 花子",
      by: "人材A",
      count: 1,
      where: ["A-1 STEP3「5年後のビジョン」"],
    });
    expect(contacts).toBe(1);
  });

  it("masks every text of a field that its definition calls personal, in every worksheet", () => {
    const everything = { ...markedProject(), id: "copy" };
    const { project, report } = maskProject(everything, ALL, "copy");
    const text = textsOf(project);
    // Every メモ, and the fields and columns marked in the catalog.
    expect(text).not.toMatch(/メモ|答[ab]\d-owner|所属|氏名/u);
    expect(report.fields.length).toBeGreaterThan(20);
    // What is not personal is still there.
    expect(text).toContain("答a1-vision5一");
    expect(text).toContain("答b6-keyPeople期待する役割");
  });

  it("leaves no name of two characters or more anywhere in the file", () => {
    // Kanji that stand in no key, choice or mask, so that finding one is finding a name.
    const name = fc.string({ unit: fc.constantFrom(..."澤嵜曻櫻邊鷹凜堯"), minLength: 2, maxLength: 6 });
    const names = fc.uniqueArray(name, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        projectArbitrary({ companies: 2 }),
        names,
        fc.nat(5),
        (random, [talent, company, clerk], blanks) => {
          const sentence = `昨日${talent}さんが${company}で${clerk}に会い${talent}${talent}と言った`;
          const project: Project = {
            ...random,
            municipality: { ...random.municipality, person: clerk ?? "", round: sentence },
            companies: random.companies.map((row) => ({ ...row, name: company ?? "", reason: sentence })),
            talents: [newTalent({ id: "r1", name: talent ?? "", interests: sentence })],
            answers: {
              ...random.answers,
              "a1.summary": {
                value: sentence.replaceAll(talent ?? "", [...(talent ?? "")].join(" ".repeat(blanks))),
              },
              "a4.topics": { value: { choices: ["other"], text: sentence }, note: sentence },
            },
          };
          const json = new TextDecoder().decode(
            serializeProject(maskProject(project, ALL, "copy").project, 1),
          );
          for (const gone of [talent, company, clerk]) expect(json).not.toContain(gone);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("masking twice is masking once, and the copy opens", () => {
    fc.assert(
      fc.property(projectArbitrary(), choicesArbitrary, (random, choices) => {
        const once = maskProject(random, choices, "copy").project;
        const twice = maskProject(once, choices, "copy");
        expect(twice.project).toEqual(once);
        expect(twice.report).toEqual({ fields: [], names: [], contacts: 0 });
        expect(validateProject(once)).toMatchObject({ ok: true });
      }),
      { numRuns: 200 },
    );
  });

  it("masking twice is masking once where names, addresses and masks stand close together", () => {
    const word = fc.constantFrom(
      ..."山田|花子|澤| |　|さん|人材|人材A|A|B|■|■■■|企業|企業A|株式会社|ハッカ|0157-25-1149|0|-|a@b.jp|@|.jp|、|課|社長".split(
        "|",
      ),
    );
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(""));
    const texts = fc.array(text, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(texts, choicesArbitrary, (given, choices) => {
        const [
          a = "",
          b = "",
          c = "",
          d = "",
          e = "",
          f = "",
          g = "",
          h = "",
          i = "",
          j = "",
          k = "",
          l = "",
        ] = given;
        const project: Project = {
          ...SMALL_PROJECT,
          municipality: { ...SMALL_PROJECT.municipality, person: a, lab: b },
          companies: [
            newCompany({ id: "c1", name: c, contact: d }),
            newCompany({ id: "c2", name: e, reason: f }),
          ],
          talents: [newTalent({ id: "t1", name: g }), newTalent({ id: "t2", name: h, kana: i })],
          answers: {
            "a1.summary": { value: j },
            "a1.vision5": { value: k + l, question: { what: j, who: l, by: f } },
            "a3.companies": { value: [{ id: "k1", text: b }] },
            "b6.keyPeople": { value: [{ id: "k1", cells: { name: f, role: c } }] },
          },
        };
        const once = maskProject(project, choices, "copy").project;
        expect(maskProject(once, choices, "copy")).toEqual({
          project: once,
          report: { fields: [], names: [], contacts: 0 },
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("masks nasty fields completely", () => {
    fc.assert(
      fc.property(nastyText, nastyText, (name, text) => {
        const talent = newTalent({ id: "r1", name, affiliation: text, memo: text });
        const [row] = maskProject({ ...SMALL_PROJECT, talents: [talent] }, ALL, "copy").project.talents;
        const covered = (was: string, by: string) => (was.trim() === "" ? was : by);
        expect(row).toMatchObject({
          name: covered(name, "人材A"),
          affiliation: covered(text, MASK),
          memo: covered(text, MASK),
        });
      }),
    );
  });

  it("masks as a whole what would grow beyond what a file may hold", () => {
    const crowded = {
      ...PEOPLE,
      talents: [newTalent({ id: "t1", name: "澤髙" })],
      answers: {
        "a1.vision5": { value: "澤髙".repeat(500_000) },
        "b5.headcount": { value: "澤髙".repeat(500) },
        "b5.dates": { value: [{ id: "d1", start: "澤髙".repeat(1000) }] },
      },
    };
    const { project } = masked({ people: true }, crowded);
    expect(project.answers["a1.vision5"]?.value).toBe(MASK);
    expect(parseProjectFile(serializeProject(project, 1))).toMatchObject({ ok: true });
  });
});

describe("the registers' fields", () => {
  it("say what personal data they hold wherever their labels ask for it", () => {
    const fields = [...MUNICIPALITY_FIELDS, ...Object.values(REGISTER_FIELDS).flat()];
    const silent = fields.filter(
      ({ label, personal }) => asksForPersonalData(label) && personal === undefined,
    );
    expect(silent).toEqual([]);
  });
});

describe("isMasked", () => {
  it("masks a field of names and contacts under either choice", () => {
    const under = (choice: keyof MaskChoices) =>
      (["person", "profile", "inCharge", "contact", "note", "company", "none"] as const).filter(
        (personal: Personal) => isMasked({ ...NONE, [choice]: true }, personal),
      );
    expect(under("people")).toEqual(["person", "profile", "inCharge"]);
    expect(under("contacts")).toEqual(["inCharge", "contact"]);
    expect(under("notes")).toEqual(["note"]);
    expect(under("companies")).toEqual(["company"]);
  });
});
