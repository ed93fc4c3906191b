import type { TourBlock } from "../../../worksheets/items/timetable.ts";
import { withTimes } from "../../../worksheets/journey/tour/edit-timetable.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";

export const TOUR_DAYS = 5;
export const BLOCKS_A_DAY = 40;
const FIRST = 8 * 60;
const EVERY = 15;
const LENGTH = 30;

function block(day: number, index: number): TourBlock {
  const start = FIRST + index * EVERY;
  const company = kitami.companies[index % kitami.companies.length]?.id;
  const bare = { id: `d${day}b${index}`, day, half: "am", type: "visit", title: `見学${index + 1}` } as const;
  return withTimes(company === undefined ? bare : { ...bare, company }, start, start + LENGTH);
}

/** A sample whose tour has far more blocks than any tour: one begins every quarter of an hour, two stand side by side. */
export function tourOfMany(): Project {
  const blocks = Array.from({ length: TOUR_DAYS }, (_, day) =>
    Array.from({ length: BLOCKS_A_DAY }, (__, index) => block(day + 1, index)),
  ).flat();
  return {
    ...kitami,
    answers: {
      ...kitami.answers,
      "b5.days": { value: { choice: `d${TOUR_DAYS}` } },
      "b5.timetable": { value: blocks },
    },
  };
}
