import type { CheckValue } from "../items/check.ts";

/**
 * The neutral document: what is printed and in which order, with no word about fonts, points or file formats.
 * Three writers render it (docx, pdf, html); a contract test compares their text.
 */
export interface DocumentTree {
  readonly info: DocumentInfo;
  readonly layout: Layout;
  readonly mode: PrintMode;
  /** A bound document begins with a cover and a table of contents. */
  readonly cover?: Cover;
  readonly sheets: readonly SheetNode[];
}

/** `official`: A4 landscape like the guideline's form. `office`: 庁内書式, A4 portrait with a wide left margin for binding. */
export type FormLayout = "official" | "office";

/**
 * `wide`: A4 landscape up to narrow margins, for one large table. `leaflet`: A4 portrait. `booklet`: A5 portrait, two
 * pages beside each other on A4 in the order in which the sheets are folded into a booklet (PDF).
 */
export type Layout = FormLayout | "wide" | "leaflet" | "booklet";

/** `filled`: the answers. `blank`: an empty form to write on by hand. `example`: the answers, every page marked 記入例. */
export type PrintMode = "filled" | "blank" | "example";

export interface DocumentInfo {
  readonly title: string;
  /** 担当部署, else the municipality, else "". */
  readonly author: string;
  readonly subject: string;
  /** The project's id, so that an edited Word file finds its way home. */
  readonly projectId: string;
  /** Left of every page's head: "北海道北見市　令和8年度　第1回". */
  readonly heading: string;
  /** Right of every page's head: "令和8年（2026年）11月21日（土）"; "" on blank forms. */
  readonly date: string;
}

export interface Cover {
  readonly title: string;
  readonly subtitle: string;
  /** Label and value, e.g. 担当部署. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly date: string;
  /** "": there is no table of contents. */
  readonly contentsTitle: string;
  /** Words to the reader, in lines. */
  readonly greeting?: readonly string[];
}

interface SheetBase {
  /** "a1", "b1", "b3/<company id>". */
  readonly key: string;
  /** Printed in page numbers: "A-1". */
  readonly code: string;
  /** "A-1.高度デジタル人材に期待する役割の設定ワークシート" */
  readonly title: string;
  readonly instruction: string;
  /** The company of a sheet filled per company; a blank form prints an empty line for it. */
  readonly company?: { readonly label: string; readonly name: string };
}

export interface FormSheet extends SheetBase {
  readonly arrangement: "form";
  readonly steps: readonly StepNode[];
}

/** B-1: a row per company, a column per check. */
export interface MatrixSheet extends SheetBase {
  readonly arrangement: "matrix";
  /** Heading of the first column, 候補企業名. */
  readonly rowHeading: string;
  readonly groups: readonly MatrixGroup[];
  /** Headings of the text columns behind the checks (added: 参加の判断, メモ …); [] with 公式の項目のみ. */
  readonly addedColumns: readonly string[];
  readonly rows: readonly MatrixRow[];
  /** How the three states read, printed below: "✓＝済　×＝未　空欄＝未確認". */
  readonly legend: readonly (readonly [state: CheckValue, label: string])[];
  /** Notes and open questions of single checks, below the table. */
  readonly remarks: readonly Remark[];
}

export interface MatrixGroup {
  /** "STEP1" */
  readonly step: string;
  readonly name: string;
  /** Vertical headings. */
  readonly columns: readonly string[];
}

export interface MatrixRow {
  readonly name: string;
  /** One per check, in the order of the groups' columns. */
  readonly checks: readonly { readonly tag: string; readonly state: CheckValue }[];
  /** One per added column. */
  readonly added: readonly { readonly tag: string; readonly text: string }[];
}

/** 行程表: a column per day, time running down. */
export interface CourseSheet extends SheetBase {
  readonly arrangement: "course";
  /** The hours shown, in minutes since midnight, both full hours; absent while no block has a time. */
  readonly hours?: { readonly from: number; readonly to: number };
  /** Headings of the rows of blocks without a time, e.g. "午前\n時刻未定"; [] when every block has one. */
  readonly halves: readonly string[];
  readonly days: readonly CourseDay[];
  /** Printed below the table: what it leaves out. */
  readonly notes: readonly string[];
}

export interface CourseDay {
  /** "1日目" */
  readonly label: string;
  /** "11月16日（月）"; "" while it is not known. */
  readonly date: string;
  /** By time; none overlaps another. */
  readonly boxes: readonly CourseBox[];
  /** Blocks without a time, a list per heading in `halves`. */
  readonly halves: readonly (readonly CourseEntry[])[];
}

/** Part of a day, in minutes since midnight; several blocks where they overlap. */
export interface CourseBox {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly CourseEntry[];
}

export interface CourseEntry {
  /** "13:45〜15:45"; "" when only the half-day is known. */
  readonly time: string;
  readonly title: string;
  /** "集合：ロビー" … */
  readonly lines: readonly string[];
}

/** A hand-out to be read: chapters of text, lists and tables. */
export interface LeafletSheet extends SheetBase {
  readonly arrangement: "leaflet";
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  readonly title: string;
  readonly parts: readonly LeafletPart[];
}

export type LeafletPart =
  | { readonly part: "text"; readonly lines: readonly string[] }
  | { readonly part: "list"; readonly items: readonly string[] }
  /** `columns`: headings, repeated on each page; all "": there is no heading row. */
  | {
      readonly part: "rows";
      readonly columns: readonly { readonly label: string; readonly width: number }[];
      readonly rows: readonly (readonly LeafletCell[])[];
    };

export interface LeafletCell {
  /** In bold; "" for none. */
  readonly title: string;
  readonly lines: readonly string[];
  /** A square to tick by hand, ticked already when it is done; absent: none. */
  readonly check?: "open" | "done";
  /** Names what the row is about, as a heading does. */
  readonly heads?: true;
  /** A number or an amount: stands at the right, under those above it. */
  readonly figure?: true;
}

export type SheetNode = FormSheet | MatrixSheet | CourseSheet | LeafletSheet;

export interface StepNode {
  /** "STEP1" */
  readonly label: string;
  readonly name: string;
  readonly questions: readonly QuestionNode[];
  /** A blank form starts a new page here, as the official one does. */
  readonly startsPage: boolean;
}

export interface QuestionNode {
  /** Names the answer in a Word content control, see `answerTag`. */
  readonly tag: string;
  readonly prompt: string;
  /** Short marks behind the prompt: 追加項目, 記入例, "引き継ぎ". */
  readonly marks: readonly string[];
  /** 検討のヒント; [] unless the form is blank. */
  readonly hints: readonly string[];
  /** Facts from other worksheets shown above the answer (the needs of B-3 STEP5 in A-4 STEP3). */
  readonly reference?: ReferenceNode;
  readonly answer: AnswerNode;
  readonly remarks: readonly Remark[];
}

export interface ReferenceNode {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Said instead of the rows when there are none. */
  readonly empty: string;
}

/** メモ or 要確認 of an answer. */
export interface Remark {
  readonly label: string;
  readonly text: string;
}

/** One shape per way of printing, not per item kind. */
export type AnswerNode = TextAnswer | ListAnswer | ChoicesAnswer | TableAnswer | BoxesAnswer | ScheduleAnswer;

/** A box with paragraphs; one entry per line as typed, "" for an empty line. */
export interface TextAnswer {
  readonly shape: "text";
  readonly lines: readonly string[];
  /** Height of an empty box, in written lines. */
  readonly blankLines: number;
  /** Printed at the right end of the box, e.g. "名"; "" for none. */
  readonly unit: string;
}

/** A box with one item per line. */
export interface ListAnswer {
  readonly shape: "list";
  readonly numbered: boolean;
  readonly items: readonly ListEntry[];
  readonly blankLines: number;
}

export interface ListEntry {
  /** The line's id, for reading it back; "" when the list is carried over. */
  readonly id: string;
  readonly text: string;
  /** The hint it came from, printed before it. */
  readonly category: string;
  /** What it points at, printed behind it: "（答える壁：…）". */
  readonly link: string;
}

/** All options with a check box each. */
export interface ChoicesAnswer {
  readonly shape: "choices";
  /** Options per row; 1 = a list with descriptions. */
  readonly columns: number;
  /** Only one may be chosen. */
  readonly single: boolean;
  readonly options: readonly OptionNode[];
}

export interface OptionNode {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly checked: boolean;
  /** "その他（具体的に：…）": the text, "" for none yet; undefined when the option has no text. */
  readonly text: string | undefined;
}

export interface TableAnswer {
  readonly shape: "table";
  readonly columns: readonly { readonly id: string; readonly label: string; readonly width: number }[];
  /** Row id ("" on blank rows) and one text per column. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** Titled boxes beside each other (B-6 STEP2). */
export interface BoxesAnswer {
  readonly shape: "boxes";
  readonly boxes: readonly {
    readonly id: string;
    readonly title: string;
    readonly entries: readonly { readonly id: string; readonly lines: readonly string[] }[];
  }[];
  readonly blankLines: number;
}

/** The tour: a column per day, a row per half-day. */
export interface ScheduleAnswer {
  readonly shape: "schedule";
  readonly halves: readonly string[];
  readonly days: readonly {
    readonly label: string;
    /** One list of blocks per half. */
    readonly halves: readonly (readonly ScheduleBlock[])[];
  }[];
  readonly blankLines: number;
}

export interface ScheduleBlock {
  readonly id: string;
  /** "13:45〜15:45"; "" when only the half-day is known. */
  readonly time: string;
  readonly title: string;
  readonly memo: string;
}
