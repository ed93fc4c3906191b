import type { TimetableValue } from "../../../worksheets/items/timetable.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";

const blocks = kitami.answers["b5.timetable"]?.value as TimetableValue;

/** The sample of 北見市 as it is before its tour is planned: a course by half days, as the report gives it. */
export const halfDayKitami: Project = {
  ...kitami,
  answers: {
    ...Object.fromEntries(Object.entries(kitami.answers).filter(([item]) => !item.startsWith("tour."))),
    "b5.timetable": {
      value: blocks
        .filter(({ type }) => type !== "lunch")
        .map(({ id, day, half, type, title, company, place }) => ({
          id,
          day,
          half,
          type,
          title,
          ...(company && { company }),
          ...(place && { place }),
        })),
    },
  },
};
