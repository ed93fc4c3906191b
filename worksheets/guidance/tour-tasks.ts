/** A task of the tour: when, what, and who does it as a rule. Cells of tour.roles. */
export interface TourTask {
  readonly stage: "before" | "during" | "after";
  readonly task: string;
  readonly owner: string;
}

/** A point of the day's checklist. Cells of tour.checklist. */
export interface TourCheckpoint {
  readonly when: string;
  readonly what: string;
  readonly owner: string;
}

/** Who did what around the tours of FY2021; 事務局 is the municipality where a round has no secretariat of its own. */
export const TOUR_TASKS: readonly TourTask[] = [
  { stage: "before", task: "ツアーの概要をまとめる（日程・訪問先・参加者）", owner: "ラボ" },
  { stage: "before", task: "候補企業の紹介と、企業の期待のすり合わせ", owner: "ラボ" },
  { stage: "before", task: "企画と日程の調整（参加者の候補日を集める）", owner: "事務局" },
  { stage: "before", task: "拠点の会場を選び、Wi-Fi・画面・ホワイトボードを整える", owner: "ラボ" },
  { stage: "before", task: "車・宿の手配", owner: "事務局" },
  { stage: "before", task: "企業ごとの事前の顔合わせ（進行役）", owner: "事務局" },
  { stage: "before", task: "秘密保持契約などの取りかわし", owner: "事務局" },
  { stage: "before", task: "行程表・しおりを配る", owner: "事務局" },
  { stage: "during", task: "会場の設営", owner: "ラボ・事務局" },
  { stage: "during", task: "訪問先の企業の窓口（到着・遅れの連絡）", owner: "ラボ" },
  { stage: "during", task: "全体の進行と時間の管理", owner: "事務局" },
  {
    stage: "during",
    task: "企業と人材のマッチング（成立しないときの企業の再選定は、ラボと一緒に行う）",
    owner: "事務局",
  },
  { stage: "during", task: "記録と写真（載せてよいかの確認）", owner: "事務局" },
  { stage: "after", task: "参加者・企業へのアンケートとお礼", owner: "事務局" },
  { stage: "after", task: "旅費・日当の支払い", owner: "事務局" },
  { stage: "after", task: "ビジネスモデル作成の伴走（地域のキーマンの紹介）と進捗の管理", owner: "ラボ" },
  { stage: "after", task: "レポートの取りまとめ", owner: "事務局" },
];

export const TOUR_TASKS_SOURCE = "別添1 2.6（令和3年度のラボと事務局の分担）をもとに作成";

/** What is forgotten easily on the day. */
export const TOUR_CHECKPOINTS: readonly TourCheckpoint[] = [
  { when: "前日", what: "訪問先の全社に、到着の時刻と人数を伝えたか", owner: "" },
  { when: "前日", what: "会場のWi-Fi・画面・マイクが、持ち込みのパソコンでつながるか", owner: "" },
  { when: "前日", what: "天気と、雨天のときの行程を確かめたか", owner: "" },
  { when: "前日", what: "名簿・名札・行程表・しおりの部数がそろっているか", owner: "" },
  { when: "毎朝", what: "参加者の人数と体調を確かめたか", owner: "" },
  { when: "毎朝", what: "車の到着と、その日の持ち物（長靴・防寒着など）を確かめたか", owner: "" },
  { when: "訪問の前", what: "写真を撮ってよい場所と、外に出してはいけない内容を伝えたか", owner: "" },
  { when: "訪問のあと", what: "次の訪問先に、出発の時刻を知らせたか", owner: "" },
  { when: "発表の前", what: "発表の資料を集め、画面に映したか", owner: "" },
  { when: "発表の前", what: "全社の席と、オンライン参加の接続を確かめたか", owner: "" },
  { when: "解散の前", what: "忘れ物と、帰りの便の時刻を確かめたか", owner: "" },
  { when: "解散の前", what: "アンケートを集めたか", owner: "" },
];

export const TOUR_CHECKPOINTS_SOURCE =
  "ガイドライン B-5と別添5（拠点の設備、移動、資料を作る時間への要望）をもとに作成";
