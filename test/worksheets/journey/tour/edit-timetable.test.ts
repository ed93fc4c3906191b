import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemDefinition } from "../../../../worksheets/catalog/index.ts";
import { clock } from "../../../../worksheets/items/time.ts";
import type { TimetableValue, TourBlock } from "../../../../worksheets/items/timetable.ts";
import {
  duplicatedBlock,
  firstGap,
  movedBlock,
  overlapsOf,
  placedBlock,
  scheduledDay,
  shiftedAfter,
  stretchedBlock,
  unscheduled,
} from "../../../../worksheets/journey/tour/edit-timetable.ts";
import { timed, timedBlocks } from "../../../../worksheets/journey/tour/timed-blocks.ts";
import { valueArbitrary } from "../../../arbitraries/value-arbitrary.ts";

const block = (
  id: string,
  day: number,
  start: string,
  end: string,
  more: Partial<TourBlock> = {},
): TourBlock => ({
  id,
  day,
  half: start < "12:00" ? "am" : "pm",
  start,
  end,
  type: "visit",
  title: "",
  ...more,
});
const times = (value: TimetableValue) =>
  value.map(({ id, day, half, start = "", end = "" }) => `${id} ${day} ${half} ${start}-${end}`);

const DAY: TimetableValue = [
  block("a", 1, "09:00", "10:10"),
  block("b", 1, "10:30", "12:00"),
  block("c", 1, "13:00", "15:00"),
  block("d", 2, "09:00", "10:00"),
];

describe("moving a block", () => {
  it("keeps its length, goes to the quarter of an hour, and takes its half of the day along", () => {
    const { value, overlaps } = movedBlock(DAY, "a", { day: 2, start: 15 * 60 + 4 });
    expect(times(value)[0]).toBe("a 2 pm 15:00-16:10");
    expect(overlaps).toEqual([]);
  });

  it("says what it now overlaps; touching is no overlap", () => {
    expect(movedBlock(DAY, "a", { day: 1, start: 660 }).overlaps.map(({ id }) => id)).toEqual(["b"]);
    expect(movedBlock(DAY, "d", { day: 1, start: 720 }).overlaps).toEqual([]);
  });

  it("stops at the ends of the day, half past midnight included", () => {
    expect(times(movedBlock(DAY, "c", { day: 1, start: -60 }).value)[2]).toBe("c 1 am 00:00-02:00");
    expect(times(movedBlock(DAY, "c", { day: 1, start: 22 * 60 + 30 }).value)[2]).toBe("c 1 pm 22:30-24:30");
    expect(times(movedBlock(DAY, "c", { day: 1, start: 99 * 60 }).value)[2]).toBe("c 1 pm 27:45-29:45");
  });

  it("gives a block without a time the usual length", () => {
    expect(times(movedBlock(unscheduled(DAY, "c"), "c", { day: 1, start: 840 }).value)[2]).toBe(
      "c 1 pm 14:00-16:00",
    );
  });
});

describe("stretching a block", () => {
  it("moves one edge to the quarter of an hour", () => {
    expect(times(stretchedBlock(DAY, "a", "end", 629).value)[0]).toBe("a 1 am 09:00-10:30");
    expect(times(stretchedBlock(DAY, "c", "start", 11 * 60 + 40).value)[2]).toBe("c 1 am 11:45-15:00");
    expect(stretchedBlock(DAY, "a", "end", 661).overlaps.map(({ id }) => id)).toEqual(["b"]);
  });

  it("leaves a quarter of an hour", () => {
    expect(times(stretchedBlock(DAY, "c", "end", 0).value)[2]).toBe("c 1 pm 13:00-13:15");
    expect(times(stretchedBlock(DAY, "c", "start", 2000).value)[2]).toBe("c 1 pm 14:45-15:00");
  });
});

describe("duplicating a block", () => {
  it("puts the copy behind it with all its words", () => {
    const { value, overlaps } = duplicatedBlock([{ ...(DAY[1] as TourBlock), bring: "長靴" }], "b", "b2");
    expect(times(value)).toEqual(["b 1 am 10:30-12:00", "b2 1 pm 12:00-13:30"]);
    expect(value[1]?.bring).toBe("長靴");
    expect(overlaps).toEqual([]);
  });
});

describe("shifting what comes after", () => {
  it("moves the later blocks of the day alone, by the same time", () => {
    const shifted = shiftedAfter(DAY, "a", 610, 30);
    expect(shifted.ok && times(shifted.value)).toEqual([
      "a 1 am 09:00-10:10",
      "b 1 am 11:00-12:30",
      "c 1 pm 13:30-15:30",
      "d 2 am 09:00-10:00",
    ]);
    expect(shifted.ok && shifted.moved.map(({ id }) => id)).toEqual(["b", "c"]);
  });

  it("changes nothing when one of them would leave the day", () => {
    expect(shiftedAfter(DAY, "a", 610, 15 * 60)).toEqual({ ok: false, reason: "tooLate" });
    expect(shiftedAfter(DAY, "a", 610, -11 * 60)).toEqual({ ok: false, reason: "tooLate" });
  });

  it("leaves an end that nobody typed open", () => {
    const { end: _, ...open } = block("e", 1, "16:00", "");
    const shifted = shiftedAfter([...DAY, open], "c", 900, 15);
    expect(shifted.ok && shifted.value[4]).toEqual({ ...open, start: "16:15" });
  });
});

describe("giving times to a day", () => {
  it("puts untimed blocks one after the other around what has a time", () => {
    const untimed = (id: string, half: "am" | "pm", type: string): TourBlock => ({
      id,
      day: 1,
      half,
      type,
      title: "",
    });
    const value = [
      untimed("o", "am", "orientation"),
      block("v", 1, "10:00", "12:00"),
      untimed("m", "am", "move"),
      untimed("t", "pm", "talentTalk"),
    ];
    expect(times(scheduledDay(value, 1))).toEqual([
      "o 1 am 09:00-10:00",
      "v 1 am 10:00-12:00",
      "m 1 pm 12:00-13:00",
      "t 1 pm 13:00-14:00",
    ]);
    expect(scheduledDay(value, 2)).toEqual(value);
  });

  it("finds the first gap that is long enough", () => {
    expect(firstGap(DAY, 1, 540, 15)).toBe(615);
    expect(firstGap(DAY, 1, 540, 60)).toBe(720);
    expect(firstGap(DAY, 1, 540, 61)).toBe(900);
    expect(firstGap(DAY, 3, 541, 60)).toBe(555);
    expect(firstGap([block("x", 1, "09:00", "29:30")], 1, 540, 60)).toBeUndefined();
  });
});

describe("any edit of any timetable", () => {
  const definition = itemDefinition("b5.timetable");
  const value = valueArbitrary(definition) as fc.Arbitrary<TimetableValue>;
  const minutes = fc.integer({ min: -200, max: 2200 });
  const edit = fc.oneof(
    fc.record({ do: fc.constant("move" as const), day: fc.integer({ min: 0, max: 40 }), at: minutes }),
    fc.record({ do: fc.constantFrom("start" as const, "end" as const), at: minutes }),
    fc.record({ do: fc.constantFrom("copy" as const, "unschedule" as const) }),
    fc.record({ do: fc.constant("shift" as const), at: minutes, by: fc.integer({ min: -300, max: 300 }) }),
    fc.record({ do: fc.constant("schedule" as const), day: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ do: fc.constant("place" as const), at: minutes, to: minutes }),
  );

  it("loses no block and no word, stays within the day, and names every overlap of the block it is about", () => {
    fc.assert(
      fc.property(value, edit, fc.nat(), (before, what, pick) => {
        const id = before[pick % Math.max(1, before.length)]?.id ?? "none";
        const after = ((): { value: TimetableValue; overlaps?: readonly TourBlock[]; about: string } => {
          switch (what.do) {
            case "move":
              return { ...movedBlock(before, id, { day: what.day, start: what.at }), about: id };
            case "start":
            case "end":
              return { ...stretchedBlock(before, id, what.do, what.at), about: id };
            case "copy":
              return { ...duplicatedBlock(before, id, "copy"), about: before.length > 0 ? "copy" : "none" };
            case "unschedule":
              return { value: unscheduled(before, id), about: id };
            case "shift": {
              const shifted = shiftedAfter(before, id, what.at, what.by);
              return { value: shifted.ok ? shifted.value : before, about: id };
            }
            case "schedule":
              return { value: scheduledDay(before, what.day), about: id };
            case "place":
              return {
                ...placedBlock(
                  before,
                  { id: "new", day: 1, type: "lunch", title: "" },
                  { start: what.at, end: what.to },
                ),
                about: "new",
              };
          }
        })();
        const words = ({ day: _, half: __, start: ___, end: ____, ...rest }: TourBlock) => rest;
        const kept = after.value.filter(({ id: each }) => before.some((old) => old.id === each));
        expect(kept.map(words)).toEqual(before.map(words));
        for (const one of after.value) {
          // A copy that does not fit behind its block stands at the same time, as odd as that may be.
          const was = before.find((old) => old.id === (one.id === "copy" ? id : one.id));
          if (was?.start === one.start && was?.end === one.end) continue;
          const now = timed(one);
          if (now === undefined) continue;
          expect(now.end).toBeGreaterThan(now.start);
          expect(one.half).toBe(now.start < 720 ? "am" : "pm");
          expect(one.start).toBe(clock(now.start));
          if (one.end !== undefined) expect(one.end <= "29:59" || !/^\d\d:\d\d$/u.test(one.end)).toBe(true);
        }
        if (after.overlaps) {
          const about = timedBlocks(after.value).find((each) => each.block.id === after.about);
          const real = timedBlocks(after.value)
            .filter(
              (each) =>
                about !== undefined &&
                each.block.id !== after.about &&
                each.block.day === about.block.day &&
                Math.max(each.start, about.start) < Math.min(each.end, about.end),
            )
            .map((each) => each.block.id);
          expect(after.overlaps.map((each) => each.id)).toEqual(real);
          expect(overlapsOf(after.value, after.about)).toEqual(after.overlaps);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("shifting the blocks after one makes no overlap among them that was none before", () => {
    fc.assert(
      fc.property(value, minutes, fc.integer({ min: -300, max: 300 }), (before, from, by) => {
        const id = before[0]?.id ?? "";
        const shifted = shiftedAfter(before, id, from, by);
        fc.pre(shifted.ok);
        if (!shifted.ok) return;
        const moved = new Set(shifted.moved.map((each) => each.id));
        for (const one of moved) {
          const among = (of: TimetableValue) =>
            overlapsOf(of, one)
              .map((each) => each.id)
              .filter((other) => moved.has(other))
              .sort();
          expect(among(shifted.value)).toEqual(among(before));
        }
      }),
      { numRuns: 500 },
    );
  });
});
