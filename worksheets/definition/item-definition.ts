import type { Choice } from "./choice.ts";
import type { ColumnDefinition } from "./column-definition.ts";
import type { Personal } from "./personal.ts";
import type { RegisterName } from "./register.ts";

/** Stable for ever, e.g. `a1.summary`: the worksheet's id, a dot, the item's own name. */
export type ItemId = string;

interface ItemBase {
  readonly id: ItemId;
  /** Short name for lists, advice and error messages, e.g. "地域の魅力". */
  readonly label: string;
  /** The question as asked on the form and in the app. */
  readonly prompt: string;
  /** Not on the official form: marked in the app, left out of "公式の項目のみ". */
  readonly added?: true;
  /** The guideline's 「検討のヒント」. Choosing one adds it as a list item. */
  readonly hints?: readonly string[];
  /** Answers offered for one-line texts, e.g. names of tools. */
  readonly suggestions?: readonly string[];
  /** Counts towards "記入済み" of its worksheet. */
  readonly neededForComplete?: true;
  /** How many written lines a blank form leaves (default by kind). */
  readonly blankLines?: number;
}

/** What is typed by hand may be about people. */
interface Typed {
  /** Absent: `none`. To be stated where the words ask for people or contacts. */
  readonly personal?: Personal;
}

export interface TextDefinition extends ItemBase, Typed {
  readonly kind: "text";
}

export interface LongTextDefinition extends ItemBase, Typed {
  readonly kind: "longText";
}

/** Short items, one per line, in the user's order. */
export interface ListDefinition extends ItemBase, Typed {
  readonly kind: "list";
  /** A line may point at a line of this list (a1.barriers → a1.challenges). */
  readonly linksTo?: ItemId;
  /** How the pointing is worded, e.g. "答える壁". */
  readonly linkLabel?: string;
  /** The order of lines is a priority and is numbered in print. */
  readonly ordered?: true;
}

export interface OneDefinition extends ItemBase {
  readonly kind: "one";
  readonly choices: readonly Choice[];
  /** Options per row in print; 1 prints a described list. */
  readonly columns: number;
}

export interface ManyDefinition extends ItemBase {
  readonly kind: "many";
  readonly choices: readonly Choice[];
  readonly columns: number;
}

/** Candidate dates or periods in order of preference. */
export interface DatesDefinition extends ItemBase {
  readonly kind: "dates";
  /** `day`: one day with start and end time. `period`: first and last day. */
  readonly span: "day" | "period";
}

export interface NumberDefinition extends ItemBase {
  readonly kind: "number";
  /** Printed after the number, e.g. "名", "円". */
  readonly unit: string;
}

export interface YesNoDefinition extends ItemBase {
  readonly kind: "yesNo";
  readonly yesLabel: string;
  readonly noLabel: string;
}

/** B-1: one check of one company, 済 / 未 / 未確認. */
export interface CheckDefinition extends ItemBase {
  readonly kind: "check";
}

export interface TableDefinition extends ItemBase {
  readonly kind: "table";
  readonly columns: readonly ColumnDefinition[];
  /** Prints one titled box per choice of this column instead of a grid (B-6 STEP2). */
  readonly boxedBy?: string;
  /** Rows on a blank form. */
  readonly blankRows: number;
}

/** Where the picks of a `refs` item come from. */
export type RefSource =
  | { readonly from: "items"; readonly items: readonly ItemId[] }
  | {
      readonly from: "register";
      readonly register: RegisterName;
      /** Only rows of this kind are offered, and a new row gets it (partners' division). */
      readonly where?: { readonly field: string; readonly equals: string };
    };

/** Picks from a register or from other items' lines, ordered; free lines too. */
export interface RefsDefinition extends ItemBase {
  readonly kind: "refs";
  readonly source: RefSource;
  /**
   * What stands here before anybody has edited it. `all`: everything the source has;
   * `participating`: the companies that take part; `none`: nothing, the source is only offered.
   */
  readonly initially: "all" | "participating" | "none";
  /** The order is a priority and is numbered in print. */
  readonly ordered?: true;
}

/** The tour's days × AM/PM or timed blocks. */
export interface TimetableDefinition extends ItemBase {
  readonly kind: "timetable";
  readonly blockTypes: readonly Choice[];
}

export type ItemDefinition =
  | TextDefinition
  | LongTextDefinition
  | ListDefinition
  | OneDefinition
  | ManyDefinition
  | DatesDefinition
  | NumberDefinition
  | YesNoDefinition
  | CheckDefinition
  | TableDefinition
  | RefsDefinition
  | TimetableDefinition;

export type ItemKindName = ItemDefinition["kind"];
/** The definition of one kind. */
export type DefinitionOf<K extends ItemKindName> = Extract<ItemDefinition, { kind: K }>;
