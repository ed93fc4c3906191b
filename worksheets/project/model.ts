import type { ItemId } from "../definition/item-definition.ts";
import type { WorksheetId } from "../definition/worksheet-definition.ts";
import type { AnswerValue } from "../items/index.ts";

/** 要確認: what has to be asked, of whom, by when. Any part may be blank. */
export interface OpenQuestion {
  readonly what: string;
  readonly who: string;
  /** "YYYY-MM-DD" or as typed. */
  readonly by: string;
}

/** Everything kept for one item. */
export interface Entry {
  /** Absent: nobody has edited it, and carried-over values may stand here. */
  readonly value?: AnswerValue;
  /** メモ */
  readonly note?: string;
  readonly question?: OpenQuestion;
  /** Somebody has looked at it; not looked at and left empty differ. */
  readonly seen?: true;
  /** 記入例: made up for illustration (samples, drafts taken over from a sample) and not yet replaced. */
  readonly illustrative?: true;
}

/** The answers of one worksheet round or of one company, by item id. */
export type Answers = Readonly<Record<ItemId, Entry>>;

export interface Municipality {
  /** 自治体名 */
  readonly name: string;
  /** 都道府県 */
  readonly prefecture: string;
  /** 担当部署 */
  readonly department: string;
  /** 担当者 */
  readonly person: string;
  /** 連絡先 */
  readonly contact: string;
  /** 地方版IoT推進ラボ名 */
  readonly lab: string;
  /** 実施年度, e.g. "令和8年度" */
  readonly fiscalYear: string;
  /** 回, e.g. "第1回" */
  readonly round: string;
}

/** 参加の判断 */
export type Participation = "notAsked" | "asking" | "joins" | "declined";

export interface Company {
  readonly id: string;
  readonly name: string;
  readonly kana: string;
  /** 業種 */
  readonly industry: string;
  readonly address: string;
  /** 担当者・連絡先 */
  readonly contact: string;
  /** どこからの紹介か: a partner's id, or as typed. */
  readonly introducedBy: string;
  readonly participation: Participation;
  /** 参加の理由: a company that takes part only out of courtesy (お付き合い) tends to drop out. */
  readonly reason: string;
  readonly memo: string;
  /** Answers of the worksheets that are filled per company (B-1 checks, B-3). */
  readonly answers: Answers;
  readonly illustrative?: true;
}

export interface Talent {
  readonly id: string;
  readonly name: string;
  readonly kana: string;
  /** 所属 */
  readonly affiliation: string;
  /** 自己紹介 */
  readonly introduction: string;
  /** 人材像: ids of b3.roles' choices. */
  readonly roles: readonly string[];
  /** 関心 */
  readonly interests: string;
  readonly memo: string;
  readonly illustrative?: true;
}

export interface Place {
  readonly id: string;
  /** 施設・観光地名 */
  readonly name: string;
  readonly address: string;
  /** 伝えたい魅力・課題 */
  readonly appeal: string;
  /** 所要時間, as typed, e.g. "60分" */
  readonly duration: string;
  readonly illustrative?: true;
}

/** 区分 of B-2 STEP2. */
export type PartnerDivision = "bank" | "support" | "local" | "agency";

export interface Partner {
  readonly id: string;
  /** 連携機関名 */
  readonly name: string;
  readonly division: PartnerDivision;
  /** 担当者・連絡先 */
  readonly contact: string;
  readonly illustrative?: true;
}

/** One round of ふるさとCo-LEAD of one municipality. Plain JSON; edited only through pure functions. */
export interface Project {
  /** Stable over copies: says whether two files are copies of one project. */
  readonly id: string;
  /** ISO 8601 instant. */
  readonly createdAt: string;
  readonly municipality: Municipality;
  readonly companies: readonly Company[];
  readonly talents: readonly Talent[];
  readonly places: readonly Place[];
  readonly partners: readonly Partner[];
  /** Answers of the worksheets that are filled once. */
  readonly answers: Answers;
  /** Worksheets that no longer share another's answers (B-4 "別に記入する"). */
  readonly separated: readonly WorksheetId[];
  /** Sheets the user has declared complete: a worksheet's id, or "b3/<company id>". */
  readonly confirmed: readonly string[];
}

/** Names one question: an item, and the company when its worksheet is filled per company. */
export interface ItemRef {
  readonly item: ItemId;
  readonly company?: string;
}
