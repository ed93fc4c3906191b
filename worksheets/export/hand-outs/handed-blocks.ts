import { itemDefinition } from "../../catalog/index.ts";
import { minutesOf, tourSpan } from "../../items/time.ts";
import { BLOCK_TEXTS, type BlockText, blockTitle, type TourBlock } from "../../items/timetable.ts";
import { standingAnswer } from "../../journey/standing-answer.ts";
import { registeredTexts } from "../../journey/tour/registered-texts.ts";
import { timed } from "../../journey/tour/timed-blocks.ts";
import { stopName, stopOf, tourBase } from "../../journey/tour/tour-stop.ts";
import { itemContext } from "../../project/item-context.ts";
import type { Project } from "../../project/model.ts";

export type BlockFactKey = BlockText | "place";

/** Something a hand-out can say of a block beyond time and title. */
export interface BlockFact {
  readonly key: BlockFactKey;
  readonly label: string;
  readonly text: string;
}

/** A block of the tour in words. */
export interface HandedBlock {
  readonly block: TourBlock;
  /** "13:45〜15:45", as much of it as is known. */
  readonly time: string;
  /** Minutes since midnight; absent while it has no time. */
  readonly span?: { readonly start: number; readonly end: number };
  readonly title: string;
  readonly facts: readonly BlockFact[];
}

/** The blocks of the tour by day and time, those of a day without a time behind the others. */
export function handedBlocks(project: Project): readonly HandedBlock[] {
  const definition = itemDefinition("b5.timetable");
  if (definition.kind !== "timetable") throw new Error("b5.timetable is no timetable");
  const context = itemContext(project);
  const base = tourBase(project);
  return standingAnswer(project, "timetable", { item: "b5.timetable" })
    .map((block, index) => {
      const own = timed(block);
      const title = blockTitle(definition, block, context);
      const stop = stopOf(block, base);
      const place = (stop && stopName(project, stop)) ?? "";
      const known = registeredTexts(project, block);
      const facts: readonly BlockFact[] = [
        { key: "place", label: "場所", text: title.includes(place) ? "" : place },
        ...BLOCK_TEXTS.map(({ key, label }) => {
          const registered = key === "address" || key === "contact" ? known[key] : undefined;
          return { key, label, text: block[key]?.trim() || registered || "" };
        }),
      ];
      return {
        index,
        handed: {
          block,
          time: tourSpan(block.start, minutesOf(block.end) === undefined ? undefined : block.end),
          ...(own ? { span: { start: own.start, end: own.end } } : {}),
          title,
          facts: facts.filter(({ text }) => text !== ""),
        },
      };
    })
    .sort(
      (a, b) =>
        a.handed.block.day - b.handed.block.day ||
        Number(a.handed.span === undefined) - Number(b.handed.span === undefined) ||
        (a.handed.span?.start ?? 0) - (b.handed.span?.start ?? 0) ||
        a.handed.block.half.localeCompare(b.handed.block.half) ||
        a.index - b.index,
    )
    .map(({ handed }) => handed);
}
