import { useState } from "react";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import type { DefinitionOf } from "../../../worksheets/definition/item-definition.ts";
import { tourSpan } from "../../../worksheets/items/time.ts";
import { blockTitle, type TimetableValue, type TourBlock } from "../../../worksheets/items/timetable.ts";
import { standingAnswer } from "../../../worksheets/journey/standing-answer.ts";
import {
  duplicatedBlock,
  firstGap,
  movedBlock,
  placedBlock,
  scheduledDay,
  shiftedAfter,
  stretchedBlock,
  type TimetableEdit,
  unscheduled,
} from "../../../worksheets/journey/tour/edit-timetable.ts";
import { timed, usualMinutes } from "../../../worksheets/journey/tour/timed-blocks.ts";
import type { TrayItem } from "../../../worksheets/journey/tour/tour-tray.ts";
import { setValue } from "../../../worksheets/project/edit-answers.ts";
import { itemContext } from "../../../worksheets/project/item-context.ts";
import type { ItemRef } from "../../../worksheets/project/model.ts";
import { useAnnounce } from "../../items/use-announce.ts";
import { useStable } from "../../items/use-stable.ts";
import { useApp, useProject } from "../../state/app-context.tsx";
import { newId } from "../../state/new-id.ts";
import { useReadOnly } from "../../ui/read-only.tsx";

const TIMETABLE: ItemRef = { item: "b5.timetable" };

function timetableDefinition(): DefinitionOf<"timetable"> {
  const definition = itemDefinition(TIMETABLE.item);
  if (definition.kind !== "timetable") throw new Error("b5.timetable is no timetable");
  return definition;
}

/** After a block came to end at another time: the blocks behind it may follow. */
export interface ShiftOffer {
  readonly id: string;
  readonly day: number;
  /** Blocks that began at this minute or later: when the block ended before it was first moved or stretched. */
  readonly from: number;
  readonly by: number;
}

/** Whether the block ends where it was moved or stretched to: undo, and typing another time, leave the offer behind. */
function stillHolds({ id, day, from, by }: ShiftOffer, value: TimetableValue): boolean {
  const own = value.find((block) => block.id === id);
  const now = own && timed(own);
  return now?.block.day === day && now.end === from + by;
}

/** What can be done with the course of the tour. The same object at every render. */
export interface CourseActions {
  select(id: string | undefined): void;
  move(id: string, day: number, start: number): void;
  stretch(id: string, edge: "start" | "end", minutes: number): void;
  duplicate(id: string): void;
  /** A copy at another time. */
  copy(id: string, day: number, start: number): void;
  remove(id: string): void;
  unschedule(id: string): void;
  schedule(day: number): void;
  create(day: number, start: number, end: number): void;
  /** Into the timetable: at a time, or into the first gap of a day. */
  place(item: TrayItem, day: number, start?: number): void;
  shift(): void;
  dropOffer(): void;
}

/** The course of the tour (b5.timetable) as the planner edits it. Every action is one step of undo. */
export function useCourse() {
  const { project: store } = useApp();
  const { guarded } = useReadOnly();
  const announce = useAnnounce();
  const project = useProject();
  const definition = timetableDefinition();
  const value = standingAnswer(project, "timetable", TIMETABLE);
  const [selected, setSelected] = useState<string | undefined>(undefined);
  const [offer, setOffer] = useState<ShiftOffer | undefined>(undefined);
  const context = itemContext(project);
  const titleOf = (block: TourBlock) => blockTitle(definition, block, context);
  const find = (of: TimetableValue, id: string) => of.find((block) => block.id === id);

  const save = (next: TimetableValue, label: string) =>
    store.getState().edit({
      label,
      place: { ref: { item: "tour.base" } },
      change: (before) => setValue(before, TIMETABLE, next),
    });
  const tell = (edit: TimetableEdit, id: string, did: string) => {
    const block = find(edit.value, id);
    const where = block ? `${block.day}日目 ${tourSpan(block.start, block.end)}に` : "";
    const over = edit.overlaps.map((other) => `「${titleOf(other)}」`).join("");
    announce(`${where}${did}${over === "" ? "" : `。${over}と重なっています`}`);
  };
  // A block moved again before the offer was answered: it is offered for the whole way, quarter by quarter.
  const offerAfter = (id: string, before: TourBlock | undefined, next: TimetableValue) => {
    const old = before && timed(before);
    const block = find(next, id);
    const now = block && timed(block);
    if (!old || !now || old.block.day !== now.block.day) return setOffer(undefined);
    const from = offer?.id === id && stillHolds(offer, value) ? offer.from : old.end;
    const made = { id, day: now.block.day, from, by: now.end - from };
    setOffer(made.by === 0 ? undefined : made);
  };

  const actions = useStable<CourseActions>({
    select: setSelected,
    move: guarded((id, day, start) => {
      const edit = movedBlock(value, id, { day, start });
      const before = find(value, id);
      const after = find(edit.value, id);
      if (before?.day === after?.day && before?.start === after?.start) return;
      save(edit.value, "予定の移動");
      offerAfter(id, before, edit.value);
      tell(edit, id, "移動しました");
    }),
    stretch: guarded((id, edge, minutes) => {
      const edit = stretchedBlock(value, id, edge, minutes);
      save(edit.value, "予定の長さの変更");
      offerAfter(id, find(value, id), edit.value);
      tell(edit, id, "変えました");
    }),
    duplicate: guarded((id) => {
      const copy = newId();
      const edit = duplicatedBlock(value, id, copy);
      save(edit.value, "予定の複製");
      setSelected(copy);
      tell(edit, copy, "複製しました");
    }),
    copy: guarded((id, day, start) => {
      const copy = newId();
      const edit = movedBlock(duplicatedBlock(value, id, copy).value, copy, { day, start });
      save(edit.value, "予定の複製");
      setSelected(copy);
      tell(edit, copy, "複製しました");
    }),
    remove: guarded((id) => {
      save(
        value.filter((block) => block.id !== id),
        "予定の削除",
      );
      setSelected(undefined);
      setOffer(undefined);
      announce("予定を削除しました。「元に戻す」で戻せます");
    }),
    unschedule: guarded((id) => {
      save(unscheduled(value, id), "予定の時刻を外す");
      announce("時刻を外しました。「時刻未定」にあります");
    }),
    schedule: guarded((day) => {
      save(scheduledDay(value, day), "時刻の割り振り");
      announce(`${day}日目の時刻未定の予定に、時刻を割り振りました`);
    }),
    create: guarded((day, start, end) => {
      const id = newId();
      const edit = placedBlock(value, { id, day, type: "visit", title: "" }, { start, end });
      save(edit.value, "予定の追加");
      setSelected(id);
      tell(edit, id, "予定を追加しました");
    }),
    place: guarded((item, day, start) => {
      const id = newId();
      const { type } = item.block;
      const from = type === "lunch" ? 12 * 60 : 9 * 60;
      const at = start ?? firstGap(value, day, from, usualMinutes(type)) ?? from;
      const edit = placedBlock(value, { ...item.block, id, day }, { start: at });
      save(edit.value, `「${item.name}」の配置`);
      setSelected(id);
      tell(edit, id, `「${item.name}」を置きました`);
    }),
    shift: guarded(() => {
      if (!offer) return;
      const shifted = shiftedAfter(value, offer.id, offer.from, offer.by);
      setOffer(undefined);
      if (!shifted.ok) return announce("1日に収まらないため、ずらしませんでした");
      save(shifted.value, "あとの予定をずらす");
      announce(
        `あとの予定${shifted.moved.length}件を${Math.abs(offer.by)}分${offer.by > 0 ? "遅く" : "早く"}しました`,
      );
    }),
    dropOffer: () => setOffer(undefined),
  });
  const behind =
    offer && stillHolds(offer, value) ? shiftedAfter(value, offer.id, offer.from, offer.by) : undefined;
  return {
    definition,
    value,
    titleOf,
    selected: selected !== undefined && find(value, selected) ? selected : undefined,
    offer:
      offer && behind?.ok && behind.moved.length > 0
        ? { by: offer.by, count: behind.moved.length }
        : undefined,
    actions,
    store,
  };
}
