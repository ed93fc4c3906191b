import type { TimetableValue, TourBlock } from "../items/timetable.ts";
import type { Project } from "../project/model.ts";
import { course as kitamiCourse } from "./kitami/tour-plan.ts";
import { kitami } from "./kitami.ts";
import { course as kuwanaCourse } from "./kuwana/tour-plan.ts";
import { kuwana } from "./kuwana.ts";
import { course as okinawaCourse } from "./okinawa/tour-plan.ts";
import { okinawa } from "./okinawa.ts";

/** The course of one of the three pilot tours of FY2021, to begin another one with. */
export interface PilotCourse {
  readonly id: string;
  readonly label: string;
  readonly source: string;
  readonly days: number;
  /** Without references: companies and places stand in the titles by name. */
  readonly blocks: readonly Omit<TourBlock, "id">[];
}

function named(project: Project, { company, place, title, ...block }: TourBlock): Omit<TourBlock, "id"> {
  const names = [
    project.companies.find(({ id }) => id === company)?.name,
    project.places.find(({ id }) => id === place)?.name,
    title.trim(),
  ].filter(Boolean);
  const { day, half, start, end, type, see } = block;
  return {
    day,
    half,
    type,
    title: [...new Set(names)].join(" "),
    ...(start && { start }),
    ...(end && { end }),
    ...(see && { see }),
  };
}

function pilot(project: Project, course: TimetableValue, label: string): PilotCourse {
  return {
    id: project.id,
    label,
    source: "別冊1 3-9（報告書にない時刻は記入例）",
    days: Math.max(...course.map(({ day }) => day)),
    blocks: course.map((block) => named(project, block)),
  };
}

export const PILOT_COURSES: readonly PilotCourse[] = [
  pilot(kitami, kitamiCourse, "北海道北見市（企業5社）"),
  pilot(kuwana, kuwanaCourse, "三重県桑名市（企業5社）"),
  pilot(okinawa, okinawaCourse, "沖縄県（企業3社）"),
];
