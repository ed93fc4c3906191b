import { describe, expect, it } from "vitest";
import {
  findItemDefinition,
  itemDefinition,
  stepOfItem,
  WORKSHEETS,
  worksheet,
  worksheetOfItem,
} from "../../../worksheets/catalog/index.ts";
import type { Choice } from "../../../worksheets/definition/choice.ts";
import type { ItemDefinition, ItemKindName } from "../../../worksheets/definition/item-definition.ts";
import type { WorksheetId } from "../../../worksheets/definition/worksheet-definition.ts";

// What stands here is typed from the guideline's forms, not derived from the catalog: ids and official
// words must never change unnoticed.

const TITLES: readonly (readonly [WorksheetId, string, string])[] = [
  ["a1", "A-1", "高度デジタル人材に期待する役割の設定ワークシート"],
  ["a2", "A-2", "人材募集ワークシート"],
  ["a3", "A-3", "ミートアップイベントの開催ワークシート"],
  ["a4", "A-4", "人材の関心に応じた情報提供（人材募集含む）ワークシート"],
  ["b1", "B-1", "候補企業の要件整理ワークシート"],
  ["b2", "B-2", "地域中小企業の募集ワークシート"],
  ["b3", "B-3", "経営課題の抽出/人材ニーズの具体化ワークシート"],
  ["b4", "B-4", "人材の関心に応じた情報提供（人材募集含む）ワークシート"],
  ["b5", "B-5", "フィールドワークツアーの実施ワークシート"],
  ["b6", "B-6", "企業と人材による協働プロジェクトの伴走支援ワークシート"],
];

type Kinds = Readonly<Record<string, ItemKindName>>;

const STEPS: readonly (readonly [stepId: string, name: string, items: Kinds])[] = [
  ["a1.step1", "地域の魅力の棚卸", { "a1.summary": "text", "a1.attractions": "list" }],
  ["a1.step2", "地域における課題の棚卸", { "a1.challenges": "list" }],
  [
    "a1.step3",
    "高度デジタル人材に期待することの検討",
    {
      "a1.vision5": "longText",
      "a1.vision10": "longText",
      "a1.barriers": "list",
      "a1.expectations": "list",
    },
  ],
  ["a1.step4", "高度デジタル人材に対するインセンティブの検討", { "a1.incentives": "list" }],
  [
    "a2.step1",
    "直接的なアプローチの検討",
    { "a2.media": "list", "a2.bases": "list", "a2.partners": "list", "a2.usable": "refs" },
  ],
  ["a2.step2", "間接的なアプローチの検討", { "a2.services": "many", "a2.serviceNotes": "table" }],
  ["a3.step1", "開催概要の検討", { "a3.dates": "dates", "a3.tool": "text" }],
  [
    "a3.step2",
    "プログラムの検討",
    {
      "a3.attractions": "refs",
      "a3.challenges": "refs",
      "a3.discussion": "refs",
      "a3.companies": "refs",
      "a3.followUp": "longText",
      "a3.agenda": "table",
    },
  ],
  ["a4.step1", "提供する情報の検討", { "a4.topics": "many" }],
  ["a4.step2", "情報提供方法の検討", { "a4.channels": "many", "a4.frequency": "one", "a4.owner": "text" }],
  [
    "a4.step3",
    "フィールドワークツアーの人材募集・選定",
    { "a4.fit": "yesNo", "a4.team": "yesNo", "a4.candidates": "table" },
  ],
  [
    "b1.step1",
    "トランスフォーメーションへの意欲",
    { "b1.future": "check", "b1.vision": "check", "b1.innovation": "check", "b1.digital": "check" },
  ],
  ["b1.step2", "受入体制の整備", { "b1.owner": "check", "b1.floor": "check", "b1.team": "check" }],
  [
    "b1.step3",
    "地域課題への関心や貢献意欲",
    { "b1.business": "check", "b1.solving": "check", "b1.local": "check" },
  ],
  ["b2.step1", "既存の候補先企業の棚卸", { "b2.known": "refs" }],
  [
    "b2.step2",
    "連携機関の検討",
    { "b2.banks": "refs", "b2.support": "refs", "b2.local": "refs", "b2.agencies": "refs" },
  ],
  ["b3.step1", "経営課題の棚卸", { "b3.summary": "text" }],
  ["b3.step2", "将来目指す姿の検討", { "b3.direction": "one", "b3.vision": "longText" }],
  ["b3.step3", "経営課題の具体化", { "b3.barriers": "list" }],
  [
    "b3.step4",
    "高度デジタル人材と取り組みたい課題の選択",
    { "b3.outsourcing": "longText", "b3.it": "longText", "b3.people": "longText", "b3.chosen": "refs" },
  ],
  ["b3.step5", "マッチングしたい高度デジタル人材の検討", { "b3.roles": "many" }],
  ["b4.step1", "提供する情報の検討", { "b4.topics": "many" }],
  ["b4.step2", "情報提供方法の検討", { "b4.channels": "many", "b4.frequency": "one", "b4.owner": "text" }],
  [
    "b4.step3",
    "フィールドワークツアーの人材募集・選定",
    { "b4.fit": "yesNo", "b4.team": "yesNo", "b4.candidates": "table" },
  ],
  ["b5.step1", "開催概要の検討", { "b5.days": "one", "b5.dates": "dates", "b5.headcount": "number" }],
  [
    "b5.step2",
    "受入環境の整備",
    {
      "b5.venue": "many",
      "b5.equipment": "many",
      "b5.transport": "many",
      "b5.travelCost": "one",
      "b5.travelAmount": "number",
      "b5.reward": "one",
      "b5.rewardAmount": "number",
    },
  ],
  ["b5.step3", "ツアー内容の外部発信", { "b5.publicity": "many" }],
  [
    "b5.step4",
    "ツアー内容の検討",
    {
      "b5.companies": "refs",
      "b5.places": "refs",
      "b5.preMeeting": "yesNo",
      "b5.preMeetingWho": "many",
      "b5.timetable": "timetable",
    },
  ],
  ["b6.step1", "進捗確認方法の検討", { "b6.progress": "many" }],
  ["b6.step2", "地域との橋渡し役", { "b6.keyPeople": "table" }],
  [
    "b6.step3",
    "地域情報の提供",
    { "b6.topics": "many", "b6.channels": "many", "b6.frequency": "one", "b6.owner": "text" },
  ],
];

const HINTS: Readonly<Record<string, readonly string[]>> = {
  "a1.attractions": [
    "地域の産業",
    "地域の特産品",
    "地域の観光資源",
    "地域の繋がり",
    "高度デジタル人材に提供できる環境",
  ],
  "a1.challenges": ["少子高齢化", "若者の流出", "インフラの老朽化", "ICT化の遅れ", "観光客の減少"],
  "a1.incentives": [
    "地域独自の称号",
    "地域内クーポン",
    "活動実績の証明書",
    "地域の特産品",
    "地域を訪れた際の作業スペースの開放",
  ],
  "a2.media": ["HP等の電子媒体", "チラシ等の紙媒体"],
  "a2.bases": ["都心のアンテナショップやサテライトオフィス", "移住支援センター"],
  "a2.partners": ["民間人材事業者", "NPO法人", "移住支援機関", "他自治体"],
};

const OTHER = "その他（具体的に）";
const TOPICS = [
  "観光情報",
  "イベント情報",
  "地域課題",
  "産業に関するニュース",
  "地域の時事ネタ",
  "地域で活躍する人材",
  OTHER,
];
const CHANNELS = ["メールマガジン", "グループチャット", "SNS", OTHER];
const FREQUENCIES = ["週に１回", "隔週", "月に１回", "随時"];

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  "a2.services": [
    "利用しない",
    "副業マッチングのプラットフォーム",
    "副業マッチングのイベント",
    "ターゲティングメール・DM",
    "副業の人材紹介",
  ],
  "a4.topics": TOPICS,
  "a4.channels": CHANNELS,
  "a4.frequency": FREQUENCIES,
  "b3.direction": [
    "既存の事業に集中し、安定した成長",
    "既存の事業について更なる事業規模の拡大",
    "既存の事業に留まらず、新規事業の創出",
    "事業規模の拡大や複数の新規事業創出等の大変革を志向",
  ],
  "b3.roles": [
    "サイバーセキュリティスペシャリスト",
    "データサイエンティスト",
    "UI/UXデザイナー",
    "エンジニア・オペレータ",
    "ビジネスアーキテクト",
  ],
  "b4.topics": TOPICS,
  "b4.channels": CHANNELS,
  "b4.frequency": FREQUENCIES,
  "b5.days": ["２日間", "３日間", "４日間", "５日間"],
  "b5.venue": ["庁舎の会議室", "ホテル等の貸し会議室", "コワーキングスペース", OTHER],
  "b5.equipment": [
    "プレゼンテーションができるスペース",
    "ディスカッションができるスペース",
    "資料作成等の作業ができるスペース",
    "プレゼンテーション用の大型モニターもしくはプロジェクター",
    "ホワイトボード",
    "インターネット環境",
  ],
  "b5.transport": ["公共交通機関", "公用車", "レンタカー", "貸し切りバス", OTHER],
  "b5.travelCost": ["支給しない", "実費支給", "上限を決めて実費支給", "定額支給"],
  "b5.reward": [
    "支給しない",
    "フィールドワークツアーのみ支給",
    "企業との個別支援のみ支給",
    "全ての活動に支給",
  ],
  "b5.publicity": [
    "HPでの開催レポート掲載",
    "自治体の広報誌・HPでの開催レポート掲載",
    "SNSでの記事掲載",
    "プレスリリース",
    "メディアへの取材依頼",
    OTHER,
  ],
  "b5.preMeetingWho": [
    "プログラム参加企業",
    "自治体",
    "地方版IoT推進ラボ/地域DXラボ",
    "地域金融機関",
    "経営支援機関",
    "その他連携機関",
    OTHER,
  ],
  "b5.timetable": [
    "移動",
    "オリエンテーション",
    "企業訪問",
    "人材間のディスカッション",
    "地域の視察",
    "プレゼンテーション準備",
    "企業へのプレゼンテーション",
    "意見交換",
    "昼食",
    "懇親会",
    "リモートワーク",
    "その他",
  ],
  "b6.progress": [
    "地域中小企業との打ち合わせを行うごとに高度デジタル人材からレポート提出",
    "月次定例会を開催し、チーム内で各地域中小企業の支援状況を共有",
    "中間報告会を開催して、プロジェクトの方向性・検討状況等を取りまとめる",
    "最終報告会を開催して、支援した成果を取りまとめる",
  ],
  "b6.topics": TOPICS,
  "b6.channels": CHANNELS,
  "b6.frequency": FREQUENCIES,
};

const allItems = WORKSHEETS.flatMap(({ steps }) => steps.flatMap(({ items }) => items));

function choicesOf(item: ItemDefinition): readonly Choice[] | undefined {
  if (item.kind === "one" || item.kind === "many") return item.choices;
  return item.kind === "timetable" ? item.blockTypes : undefined;
}

function idsWhere(holds: (item: ItemDefinition) => boolean): readonly string[] {
  return allItems.filter(holds).map(({ id }) => id);
}

describe("the catalog against the guideline's forms", () => {
  it("has the ten worksheets in the order of the forms, under their titles", () => {
    expect(WORKSHEETS.map(({ id, code, title }) => [id, code, title])).toEqual(TITLES);
    expect(WORKSHEETS.map(({ track }) => track).join("")).toBe("AAAABBBBBB");
  });

  it("has every step by its name and every item by its id and kind, in order", () => {
    const steps = WORKSHEETS.flatMap((sheet) => sheet.steps).map((step) => [
      step.id,
      step.name,
      step.items.map(({ id, kind }) => [id, kind]),
    ]);
    expect(steps).toEqual(STEPS.map(([id, name, items]) => [id, name, Object.entries(items)]));
  });

  it("has every hint word, and no other", () => {
    const hints = allItems.flatMap(({ id, hints }) => (hints === undefined ? [] : [[id, hints]]));
    expect(Object.fromEntries(hints)).toEqual(HINTS);
  });

  it("has every choice in the guideline's words and order", () => {
    const choices = allItems.flatMap((item) => {
      const labels = choicesOf(item)?.map(({ label }) => label);
      return labels === undefined ? [] : [[item.id, labels]];
    });
    expect(Object.fromEntries(choices)).toEqual(CHOICES);
  });

  it("gives exactly the choices その他（具体的に） a text", () => {
    for (const choice of allItems.flatMap((item) => choicesOf(item) ?? [])) {
      expect([choice.label, choice.withText === true]).toEqual([choice.label, choice.label === OTHER]);
    }
  });

  it("lets 利用しない exclude the other services", () => {
    const services = choicesOf(itemDefinition("a2.services")) ?? [];
    expect(services.filter(({ exclusive }) => exclusive).map(({ id }) => id)).toEqual(["none"]);
  });

  it("asks B-1's ten checks in the form's words and order, per company", () => {
    expect(worksheet("b1")).toMatchObject({ layout: "matrix", answeredPer: "company" });
    expect(worksheet("b1").steps.flatMap(({ items }) => items.map(({ prompt }) => prompt))).toEqual([
      "地域未来牽引企業の認定",
      "経営者がビジョンを語れるか",
      "公的機関からの経営革新の認定",
      "デジタル化に積極的か",
      "経営者の参加",
      "現場の巻き込み",
      "プロジェクトチームの組成",
      "地域課題に直結する事業か",
      "地域課題解決に積極的か",
      "地域の活動に積極的か",
    ]);
  });

  it("answers B-1 and B-3 per company and all others once", () => {
    expect(WORKSHEETS.filter(({ answeredPer }) => answeredPer === "company").map(({ id }) => id)).toEqual([
      "b1",
      "b3",
    ]);
  });

  it("marks what is not on the official forms, and nothing else", () => {
    expect(idsWhere((item) => item.added === true)).toEqual([
      "a1.expectations",
      "a2.serviceNotes",
      "a3.agenda",
      "b3.chosen",
      "b5.travelAmount",
      "b5.rewardAmount",
      "b5.timetable",
    ]);
  });

  it("explains each of B-3's five roles", () => {
    for (const role of choicesOf(itemDefinition("b3.roles")) ?? []) {
      expect([role.id, role.description ?? ""]).toEqual([role.id, expect.stringMatching(/人材$/)]);
    }
  });

  it("has the columns of the tables that the forms print", () => {
    const labels = (id: string) => {
      const item = itemDefinition(id);
      return item.kind === "table" ? item.columns.map(({ label }) => label) : undefined;
    };
    expect(labels("a4.candidates")).toEqual(["名前", "地域/地域中小企業からの期待"]);
    expect(labels("b6.keyPeople")).toEqual(["区分", "氏名", "所属", "期待する役割"]);
    expect(itemDefinition("b6.keyPeople")).toMatchObject({
      boxedBy: "category",
      columns: [
        {
          choices: [
            { label: "地域で活躍する人材" },
            { label: "大学教員" },
            { label: "地域社会・経済のハブ役" },
            { label: "経営支援機関等" },
          ],
        },
        {},
        {},
        {},
      ],
    });
  });

  it("carries over from where the guideline says", () => {
    const sources = allItems.flatMap((item) => (item.kind === "refs" ? [[item.id, item.source]] : []));
    const companies = { from: "register", register: "companies" };
    const partners = (division: string) => ({
      from: "register",
      register: "partners",
      where: { field: "division", equals: division },
    });
    expect(Object.fromEntries(sources)).toEqual({
      "a2.usable": { from: "items", items: ["a2.media", "a2.bases", "a2.partners"] },
      "a3.attractions": { from: "items", items: ["a1.attractions"] },
      "a3.challenges": { from: "items", items: ["a1.challenges"] },
      "a3.discussion": { from: "items", items: ["a1.attractions", "a1.challenges"] },
      "a3.companies": companies,
      "b2.known": companies,
      "b2.banks": partners("bank"),
      "b2.support": partners("support"),
      "b2.local": partners("local"),
      "b2.agencies": partners("agency"),
      "b3.chosen": { from: "items", items: ["b3.barriers"] },
      "b5.companies": companies,
      "b5.places": { from: "register", register: "places" },
    });
    expect(itemDefinition("a1.barriers")).toMatchObject({
      linksTo: "a1.challenges",
      linkLabel: "もとの課題",
    });
    expect(itemDefinition("a1.expectations")).toMatchObject({
      linksTo: "a1.barriers",
      linkLabel: "答える壁",
    });
  });

  it("repeats the title before the steps that begin a page on the forms", () => {
    const pages = WORKSHEETS.flatMap(({ steps }) => steps.filter(({ startsPage }) => startsPage));
    expect(pages.map(({ id }) => id)).toEqual(["a1.step3", "a3.step2", "b3.step4", "b5.step3"]);
  });

  it("completes A-1 by the items the specification names", () => {
    expect(idsWhere((item) => item.neededForComplete === true && item.id.startsWith("a1."))).toEqual([
      "a1.summary",
      "a1.attractions",
      "a1.challenges",
      "a1.vision5",
      "a1.barriers",
      "a1.incentives",
    ]);
  });

  it("needs something of every step, so that no step is complete unseen", () => {
    for (const step of WORKSHEETS.flatMap(({ steps }) => steps)) {
      expect([step.id, step.items.some(({ neededForComplete }) => neededForComplete)]).toEqual([
        step.id,
        true,
      ]);
    }
  });

  it("keeps labels short enough for lists (14 characters)", () => {
    expect(idsWhere(({ label }) => [...label].length > 14)).toEqual([]);
  });

  it("shares A-4 with B-4 and leaves B-6 on its own", () => {
    expect(WORKSHEETS.flatMap(({ id, sharedWith }) => (sharedWith ? [[id, sharedWith]] : []))).toEqual([
      ["b4", "a4"],
    ]);
  });
});

describe("looking things up in the catalog", () => {
  it("finds every item, its worksheet and its step", () => {
    for (const sheet of WORKSHEETS) {
      expect(worksheet(sheet.id)).toBe(sheet);
      for (const step of sheet.steps) {
        for (const item of step.items) {
          expect(itemDefinition(item.id)).toBe(item);
          expect(findItemDefinition(item.id)).toBe(item);
          expect(worksheetOfItem(item.id)).toBe(sheet);
          expect(stepOfItem(item.id)).toBe(step);
        }
      }
    }
  });

  it("says which id it does not know, or finds nothing where ids come from files", () => {
    expect(findItemDefinition("a1.gone")).toBeUndefined();
    expect(findItemDefinition("constructor")).toBeUndefined();
    for (const lookUp of [itemDefinition, worksheetOfItem, stepOfItem]) {
      expect(() => lookUp("a1.gone")).toThrow("a1.gone");
    }
    expect(() => worksheet("c1" as WorksheetId)).toThrow("c1");
  });
});
