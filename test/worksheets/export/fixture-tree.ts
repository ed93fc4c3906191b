import type {
  AnswerNode,
  DocumentTree,
  FormSheet,
  MatrixSheet,
  OptionNode,
  QuestionNode,
  StepNode,
} from "../../../worksheets/export/document-tree.ts";

/** A question with nothing but its answer; `more` adds marks, hints and the like. */
export function question(
  tag: string,
  prompt: string,
  answer: AnswerNode,
  more: Partial<QuestionNode> = {},
): QuestionNode {
  return { tag, prompt, marks: [], hints: [], answer, remarks: [], ...more };
}

export function step(number: number, name: string, questions: readonly QuestionNode[]): StepNode {
  return { label: `STEP${number}`, name, questions, startsPage: false };
}

export function form(code: string, name: string, steps: readonly StepNode[]): FormSheet {
  return {
    key: code.replace("-", "").toLowerCase(),
    code,
    title: `${code}.${name}`,
    instruction: "地域の魅力と課題を整理し、高度デジタル人材に期待することを検討します。",
    arrangement: "form",
    steps,
  };
}

export function textAnswer(...lines: readonly string[]): AnswerNode {
  return { shape: "text", lines, blankLines: 1, unit: "" };
}

function option(id: string, label: string, more: Partial<OptionNode> = {}): OptionNode {
  return { id, label, description: "", checked: false, text: undefined, ...more };
}

const a1 = form("A-1", "高度デジタル人材に期待する役割の設定ワークシート", [
  step(1, "地域の魅力の棚卸", [
    question("a1.summary", "どのような地域か（ひとことで）", textAnswer("ハッカと玉ねぎ、カーリングのまち"), {
      marks: ["記入例"],
    }),
    question(
      "a1.attractions",
      "発信していきたい地域の魅力",
      {
        shape: "list",
        numbered: false,
        blankLines: 6,
        items: [
          {
            id: "l1",
            text: "薄荷油・玉ねぎなど、全国に知られた一次産業と食品加工の集積がある",
            category: "地域の産業",
            link: "",
          },
          { id: "l2", text: "常呂のホタテ", category: "地域の特産品", link: "" },
          {
            id: "l3",
            text: "サロマ湖から見る夕日と、冬の流氷。女満別空港から車で40分、羽田からは2時間で着くため、週末だけの滞在でも地域の暮らしに触れてもらえる",
            category: "高度デジタル人材に提供できる環境",
            link: "",
          },
          { id: "l4", text: "カーリングホール", category: "", link: "" },
        ],
      },
      { hints: ["地域の産業", "地域の特産品", "高度デジタル人材に提供できる環境"] },
    ),
  ]),
  step(2, "高度デジタル人材に期待することの検討", [
    question(
      "a1.vision5",
      "5年後の地域のビジョン",
      {
        shape: "text",
        blankLines: 4,
        unit: "",
        lines: [
          "オホーツクの企業と首都圏の人材が、ふだんから一緒に仕事をしている。",
          "",
          "そのために、まず地域中小企業3社と協働の成果を出し、翌年度は10社に広げる。市内の高校・大学とも連携して、進学で離れた若者が戻ってくるきっかけにする。",
        ],
      },
      {
        remarks: [
          { label: "メモ", text: "総合計画の表現と合わせる" },
          { label: "要確認", text: "目標の社数を決める（確認先：商工観光部長、期限：2026-12-01）" },
        ],
      },
    ),
    question(
      "a1.expectations",
      "高度デジタル人材に期待する役割",
      {
        shape: "list",
        numbered: true,
        blankLines: 4,
        items: [
          {
            id: "e1",
            text: "データに基づく商品開発の助言",
            category: "",
            link: "答える壁：経験と勘に頼った商品開発",
          },
          { id: "e2", text: "社内のデジタル担当者の育成", category: "", link: "" },
        ],
      },
      { marks: ["追加項目", "記入例"] },
    ),
    question("a1.incentives", "地域が提供できるもの", {
      shape: "list",
      numbered: false,
      blankLines: 4,
      items: [],
    }),
  ]),
]);

const a4 = form("A-4", "人材の関心に応じた情報提供（人材募集含む）ワークシート", [
  step(1, "提供する情報の検討", [
    question("a4.topics", "提供する情報", {
      shape: "choices",
      columns: 3,
      single: false,
      options: [
        option("tourism", "観光情報", { checked: true }),
        option("events", "イベント情報"),
        option("issues", "地域課題", { checked: true }),
        option("industry", "産業に関するニュース"),
        option("current", "地域の時事ネタ"),
        option("people", "地域で活躍する人材"),
        option("other", "その他（具体的に）", { checked: true, text: "ふるさと納税の返礼品ができるまで" }),
      ],
    }),
  ]),
  step(2, "情報提供方法の検討", [
    question("a4.channels", "提供の方法", {
      shape: "choices",
      columns: 3,
      single: false,
      options: [
        option("mail", "メールマガジン", { checked: true }),
        option("chat", "グループチャット"),
        option("sns", "SNS"),
        option("other", "その他（具体的に）", { text: "" }),
      ],
    }),
  ]),
  step(3, "フィールドワークツアーの人材募集・選定", [
    question(
      "a4.candidates",
      "合う人材と、地域・企業からの期待",
      {
        shape: "table",
        columns: [
          { id: "name", label: "名前", width: 1 },
          { id: "hope", label: "地域/地域中小企業からの期待", width: 3 },
        ],
        rows: [
          {
            id: "r1",
            cells: [
              "髙橋 𠮷男",
              "業務の棚卸と、生産管理の見える化。現場の従業員と一緒に手を動かしてもらいたい",
            ],
          },
          { id: "r2", cells: ["Ada Lovelace", "需要予測"] },
        ],
      },
      {
        reference: {
          title: "企業が必要としている人材像（B-3 STEP5から）",
          columns: ["人材像", "企業"],
          rows: [
            ["データサイエンティスト", "環境大善、北見ハッカ通商"],
            ["UI/UXデザイナー", "丸幸水産"],
          ],
          empty: "B-3に、必要な人材像がまだ書かれていません。",
        },
      },
    ),
    question(
      "a4.fit",
      "ミートアップの参加者に合う人材がいたか",
      {
        shape: "choices",
        columns: 4,
        single: true,
        options: [option("yes", "はい", { checked: true }), option("no", "いいえ")],
      },
      {
        reference: {
          title: "前回の結果",
          columns: ["回", "結果"],
          rows: [],
          empty: "まだ結果がありません。",
        },
      },
    ),
  ]),
]);

const b5 = form("B-5", "フィールドワークツアーの実施ワークシート", [
  step(1, "開催概要の検討", [
    question("b5.headcount", "募集する人数", { shape: "text", lines: ["6"], blankLines: 1, unit: "名" }),
    question("b5.days", "日数", {
      shape: "choices",
      columns: 4,
      single: true,
      options: [
        option("2", "２日間"),
        option("3", "３日間", { checked: true }),
        option("4", "４日間"),
        option("5", "５日間"),
      ],
    }),
  ]),
  step(4, "ツアー内容の検討", [
    question("b5.timetable", "行程", {
      shape: "schedule",
      blankLines: 4,
      halves: ["午前", "午後"],
      days: [
        {
          label: "1日目",
          halves: [
            [{ id: "b1", time: "", title: "移動", memo: "" }],
            [
              { id: "b2", time: "13:00〜13:45", title: "オリエンテーション", memo: "庁舎3階 会議室" },
              {
                id: "b3",
                time: "14:00〜16:00",
                title: "企業訪問：環境大善",
                memo: "工場を見学してから意見交換",
              },
            ],
          ],
        },
        {
          label: "2日目",
          halves: [[{ id: "b4", time: "9:00〜12:00", title: "人材間のディスカッション", memo: "" }], []],
        },
        {
          label: "3日目",
          halves: [
            [{ id: "b5", time: "10:00〜12:00", title: "企業へのプレゼンテーション", memo: "" }],
            [{ id: "b6", time: "", title: "移動", memo: "" }],
          ],
        },
      ],
    }),
  ]),
]);

const b3: FormSheet = {
  ...form("B-3", "経営課題の抽出/人材ニーズの具体化ワークシート", [
    step(2, "将来目指す姿の検討", [
      question("b3.direction@c1", "5年後に目指す方向性", {
        shape: "choices",
        columns: 4,
        single: true,
        options: [
          option("stable", "既存の事業に集中し、安定した成長"),
          option("expand", "既存の事業について更なる事業規模の拡大"),
          option("newBusiness", "既存の事業に留まらず、新規事業の創出", { checked: true }),
          option("transform", "事業規模の拡大や複数の新規事業創出等の大変革を志向"),
        ],
      }),
    ]),
    step(5, "マッチングしたい高度デジタル人材の検討", [
      question("b3.roles@c1", "必要な人材像", {
        shape: "choices",
        columns: 1,
        single: false,
        options: [
          option("security", "サイバーセキュリティスペシャリスト", {
            description:
              "業務プロセスを支えるデジタル環境におけるサイバーセキュリティリスクの影響を抑制する対策を担う人材",
          }),
          option("data", "データサイエンティスト", {
            description:
              "データを活用した業務変革や新規ビジネスの実現に向けて、仕組みの設計・実装・運用を担う人材",
            checked: true,
          }),
        ],
      }),
    ]),
  ]),
  key: "b3/c1",
  company: { label: "企業名", name: "環境大善株式会社" },
};

const b6 = form("B-6", "企業と人材による協働プロジェクトの伴走支援ワークシート", [
  step(2, "地域との橋渡し役", [
    question("b6.keyPeople", "アドバイザーとなる地域のキーマン", {
      shape: "boxes",
      blankLines: 4,
      boxes: [
        {
          id: "people",
          title: "地域で活躍する人材",
          entries: [
            { id: "k1", lines: ["鈴木 一郎", "北見観光協会", "視察先の紹介と当日の案内"] },
            { id: "k2", lines: ["佐藤 花子"] },
          ],
        },
        { id: "teachers", title: "大学教員", entries: [{ id: "k3", lines: ["田中 教授", "北見工業大学"] }] },
        { id: "hub", title: "地域社会・経済のハブ役", entries: [] },
        { id: "support", title: "経営支援機関等", entries: [] },
      ],
    }),
  ]),
]);

const CHECKS = ["yes", "no", ""] as const;

/** B-1 with so many companies. */
export function matrixOf(count: number): MatrixSheet {
  return {
    key: "b1",
    code: "B-1",
    title: "B-1.候補企業の要件整理ワークシート",
    instruction: "候補企業ごとに、協働に適しているかを確認します。",
    arrangement: "matrix",
    rowHeading: "候補企業名",
    groups: [
      {
        step: "STEP1",
        name: "トランスフォーメーションへの意欲",
        columns: [
          "地域未来牽引企業の認定",
          "経営者がビジョンを語れるか",
          "公的機関からの経営革新の認定",
          "デジタル化に積極的か",
        ],
      },
      {
        step: "STEP2",
        name: "受入体制の整備",
        columns: ["経営者の参加", "現場の巻き込み", "プロジェクトチームの組成"],
      },
      {
        step: "STEP3",
        name: "地域課題への関心や貢献意欲",
        columns: ["地域課題に直結する事業か", "地域課題解決に積極的か", "地域の活動に積極的か"],
      },
    ],
    addedColumns: ["参加の判断", "参加の理由・メモ"],
    rows: Array.from({ length: count }, (_, row) => ({
      name:
        row % 7 === 3
          ? `第${row + 1}北見オホーツク食品加工機械製作所ホールディングス株式会社`
          : `企業${row + 1}号`,
      checks: Array.from({ length: 10 }, (__, column) => ({
        tag: `b1.check${column}@c${row}`,
        state: CHECKS[(row + column) % 3] ?? "",
      })),
      added: [
        { tag: `companies.participation@c${row}`, text: row % 2 === 0 ? "参加" : "打診前" },
        { tag: `companies.reason@c${row}`, text: row % 5 === 0 ? "社長が乗り気。\n後継者も同席した" : "" },
      ],
    })),
    legend: [
      ["yes", "済"],
      ["no", "未"],
      ["", "未確認"],
    ],
    remarks: [{ label: "要確認", text: "企業1号「経営者の参加」：この答えを確認する（確認先：商工会議所）" }],
  };
}

/** A bound document with every answer shape, both arrangements, hints, marks, facts, remarks and a cover. */
export function exampleTree(): DocumentTree {
  return {
    info: {
      title: "ふるさとCo-LEAD ワークシート 北見市",
      author: "北海道北見市 商工観光部",
      subject: "高度デジタル人材との協働の検討",
      projectId: "project-1",
      heading: "北海道北見市　令和8年度　第1回",
      date: "令和8年（2026年）11月21日（土）",
    },
    layout: "official",
    mode: "filled",
    cover: {
      title: "ふるさとCo-LEAD ワークシート",
      subtitle: "北海道北見市　令和8年度　第1回",
      facts: [
        ["担当部署", "商工観光部 工業振興課"],
        ["担当者", "辻󠄀 髙子"],
      ],
      date: "令和8年（2026年）11月21日（土）",
      contentsTitle: "目次",
    },
    sheets: [a1, a4, matrixOf(3), b3, b5, b6],
  };
}

function emptied(answer: AnswerNode): AnswerNode {
  switch (answer.shape) {
    case "text":
      return { ...answer, lines: [] };
    case "list":
      return { ...answer, items: [] };
    case "choices":
      return {
        ...answer,
        options: answer.options.map((one) => ({
          ...one,
          checked: false,
          text: one.text === undefined ? undefined : "",
        })),
      };
    case "table":
      return {
        ...answer,
        rows: Array.from({ length: 4 }, () => ({ id: "", cells: answer.columns.map(() => "") })),
      };
    case "boxes":
      return { ...answer, boxes: answer.boxes.map((box) => ({ ...box, entries: [] })) };
    case "schedule":
      return {
        ...answer,
        days: answer.days.map((day) => ({ ...day, halves: day.halves.map(() => []) })),
      };
  }
}

/** The same sheets as empty forms, each on its own pages. */
export function blankTree(): DocumentTree {
  const { info, sheets } = exampleTree();
  return {
    info: { ...info, heading: "", date: "" },
    layout: "official",
    mode: "blank",
    sheets: sheets.map((sheet) => {
      if (sheet.arrangement === "course" || sheet.arrangement === "leaflet")
        throw new Error("Hand-outs are no forms");
      return sheet.arrangement === "matrix"
        ? {
            ...sheet,
            remarks: [],
            rows: Array.from({ length: 10 }, () => ({
              name: "",
              checks: Array.from({ length: 10 }, () => ({ tag: "", state: "" as const })),
              added: [
                { tag: "", text: "" },
                { tag: "", text: "" },
              ],
            })),
          }
        : {
            ...sheet,
            ...(sheet.company ? { company: { ...sheet.company, name: "" } } : {}),
            steps: sheet.steps.map((one, index) => ({
              ...one,
              startsPage: index === 1,
              questions: one.questions.map(({ reference: _, ...kept }) => ({
                ...kept,
                marks: kept.marks.filter((mark) => mark !== "記入例"),
                remarks: [],
                answer: emptied(kept.answer),
              })),
            })),
          };
    }),
  };
}
