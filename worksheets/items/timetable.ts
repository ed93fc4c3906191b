import { z } from "zod";
import type { DefinitionOf } from "../definition/item-definition.ts";
import type { Personal } from "../definition/personal.ts";
import { choiceIdSchema } from "./choices.ts";
import type { ItemContext } from "./item-context.ts";
import type { Finding, ItemKind } from "./item-kind.ts";
import { idSchema, rowsSchema, textSchema } from "./limits.ts";
import { mergeRows } from "./merge-rows.ts";
import { isTourTime, tourSpan } from "./time.ts";

/** One block of the tour: half a day, or timed within it. */
export interface TourBlock {
  readonly id: string;
  /** 1 = first day. */
  readonly day: number;
  readonly half: "am" | "pm";
  readonly start?: string;
  readonly end?: string;
  /** A block type's id, e.g. `visit`. */
  readonly type: string;
  readonly title: string;
  /** Row ids of the registers. */
  readonly company?: string;
  readonly place?: string;
  readonly memo?: string;
  /** 所在地 and 連絡先, where they are not those of the company or place. */
  readonly address?: string;
  readonly contact?: string;
  /** 集合場所 */
  readonly meeting?: string;
  /** 参加者 */
  readonly who?: string;
  /** 持ち物 */
  readonly bring?: string;
  /** 見ること・聞くこと */
  readonly see?: string;
  /** 雨天のとき */
  readonly rain?: string;
  /** 費用, in yen or as typed. */
  readonly cost?: string;
}

/** The words of a block beyond its title: how each is called, in the order they are shown. */
export const BLOCK_TEXTS = [
  { key: "address", label: "所在地", personal: "contact" },
  { key: "contact", label: "連絡先", personal: "contact" },
  { key: "meeting", label: "集合場所", personal: "none" },
  { key: "who", label: "参加者", personal: "person" },
  { key: "see", label: "見ること・聞くこと", personal: "none" },
  { key: "bring", label: "持ち物", personal: "none" },
  { key: "rain", label: "雨天のとき", personal: "none" },
  { key: "cost", label: "費用", personal: "none" },
  { key: "memo", label: "メモ", personal: "note" },
] as const satisfies readonly {
  readonly key: keyof TourBlock;
  readonly label: string;
  readonly personal: Personal;
}[];

export type BlockText = (typeof BLOCK_TEXTS)[number]["key"];

export type TimetableValue = readonly TourBlock[];

const time = z.string().max(100);
const blockTexts = Object.fromEntries(BLOCK_TEXTS.map(({ key }) => [key, textSchema.optional()]));
const blockSchema = (definition: DefinitionOf<"timetable">) =>
  z.strictObject({
    id: idSchema,
    day: z.int().min(1).max(31),
    half: z.enum(["am", "pm"]),
    start: time.optional(),
    end: time.optional(),
    type: choiceIdSchema(definition.blockTypes),
    title: textSchema,
    company: idSchema.optional(),
    place: idSchema.optional(),
    ...blockTexts,
  }) as z.ZodType<TourBlock>;

/** How the halves of a day are printed. */
export const HALF_LABELS = { am: "AM", pm: "PM" } as const;

/** Blocks in the order of the day: day, half, start time where known; else as listed. */
export function inTourOrder(value: TimetableValue): TimetableValue {
  const rank = (block: TourBlock) => `${String(block.day).padStart(2, "0")}${block.half}`;
  return value
    .map((block, index) => ({ block, index }))
    .sort((a, b) => {
      const halves = rank(a.block).localeCompare(rank(b.block));
      if (halves !== 0) return halves;
      if (a.block.start && b.block.start && a.block.start !== b.block.start)
        return a.block.start < b.block.start ? -1 : 1;
      return a.index - b.index;
    })
    .map(({ block }) => block);
}

/** What the block is, in words: its title, else the company or place, else its type. */
export function blockTitle(
  definition: DefinitionOf<"timetable">,
  block: TourBlock,
  context: ItemContext,
): string {
  const type = definition.blockTypes.find(({ id }) => id === block.type)?.label ?? block.type;
  const names = [
    block.company === undefined ? undefined : context.rowName("companies", block.company),
    block.place === undefined ? undefined : context.rowName("places", block.place),
    block.title.trim() === "" ? undefined : block.title.trim(),
  ].filter((name) => name !== undefined);
  const about = [...new Set(names)].join(" ");
  if (about === "") return type;
  // A title such as 「企業訪問①」 names its type already.
  return about.startsWith(type) ? about : `${type}：${about}`;
}

function findings({ id, start, end }: TourBlock): Finding[] {
  const odd = [start, end].filter((value) => value && !isTourTime(value));
  const found: Finding[] = odd.map((value) => ({
    message: `「${value}」は時刻として読めません。例：13:00`,
    at: id,
  }));
  if (start && end && isTourTime(start) && isTourTime(end) && end <= start)
    found.push({ message: "終わりの時刻が、始まりの時刻と同じか、それより前です。", at: id });
  return found;
}

export const timetable: ItemKind<DefinitionOf<"timetable">, TimetableValue> = {
  kind: "timetable",
  empty: () => [],
  schema: (definition) => rowsSchema(blockSchema(definition)),
  isAnswered: (_, value) => value.length > 0,
  validate: (_, value) => value.flatMap(findings),
  toText: (definition, value, context) =>
    inTourOrder(value).map((block) =>
      [
        `${block.day}日目`,
        tourSpan(block.start, block.end) || HALF_LABELS[block.half],
        blockTitle(definition, block, context),
        ...BLOCK_TEXTS.map(({ key, label }) => {
          const text = block[key]?.trim() ?? "";
          return text === "" || key === "memo" ? text : `${label}：${text}`;
        }),
      ]
        .filter((part) => part !== "")
        .join(" "),
    ),
  merge: (_, base, mine, theirs) => mergeRows(base, mine, theirs),
};
