import { clock } from "../../../../worksheets/items/time.ts";
import type { TourBlock } from "../../../../worksheets/items/timetable.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { newProject } from "../../../../worksheets/project/new-project.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { kuwana } from "../../../../worksheets/samples/kuwana.ts";
import { okinawa } from "../../../../worksheets/samples/okinawa.ts";
import { TOUR_PROJECT } from "../../project/tour-project.ts";

const TYPES = [
  "visit",
  "talentTalk",
  "sightseeing",
  "exchange",
  "lunch",
  "move",
  "prepare",
  "presentation",
] as const;

/** A tour of so many days full of blocks from 8:00 on, with everything written that a block can say. */
export function denseProject(days: number, perDay: number): Project {
  const step = Math.max(15, Math.floor((13 * 60) / perDay / 15) * 15);
  const blocks = Array.from({ length: days * perDay }, (_, index): TourBlock => {
    const day = 1 + Math.floor(index / perDay);
    const nth = index % perDay;
    // Every other day is a quarter of an hour later, so that few blocks begin together.
    const start = Math.min(29 * 60, 8 * 60 + nth * step + (day % 2) * 15);
    return {
      id: `b${index}`,
      day,
      half: start < 12 * 60 ? "am" : "pm",
      start: clock(start),
      end: clock(start + step),
      type: TYPES[nth % TYPES.length] ?? "other",
      title: `第${index + 1}の予定`,
      ...(nth % 4 === 0 ? { company: `c${1 + ((nth + day) % 5)}` } : {}),
      meeting: "本社の正面玄関前（受付の右）",
      who: "全員",
      see: "製造の工程、在庫の管理、職人の手作業",
      bring: "名刺、筆記用具、歩きやすい靴",
      rain: "屋内の見学に切り替え",
      cost: "1000",
      memo: "前日に電話",
    };
  });
  return {
    ...kitami,
    answers: {
      ...kitami.answers,
      "b5.timetable": { value: blocks },
      "b5.dates": { value: [{ id: "d1", start: "2026-11-16", decided: true }] },
    },
  };
}

/** What every hand-out has to stand: the three pilots, nothing at all, everything, and a tour of 5 days × 8 blocks. */
export const TOUR_PROJECTS: Readonly<Record<string, Project>> = {
  kitami,
  kuwana,
  okinawa,
  empty: newProject("p1", "2026-01-05T00:00:00.000Z"),
  planned: TOUR_PROJECT,
  dense: denseProject(5, 8),
};
