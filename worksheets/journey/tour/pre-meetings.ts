import type { TableRow, TableValue } from "../../items/table.ts";
import { minutesOf } from "../../items/time.ts";
import type { Company, ItemRef, Project } from "../../project/model.ts";
import { parseIsoDate } from "../../text/era.ts";
import { tourCompanies } from "../advice/picked-companies.ts";
import { standingAnswer } from "../standing-answer.ts";
import { preMeetingAgenda } from "./pre-meeting-agenda.ts";

export const PRE_MEETINGS: ItemRef = { item: "tour.preMeetings" };

/** The meeting of one company with the talents before the tour. */
export interface PreMeeting {
  /** Undefined: a row that names no company of the tour. */
  readonly company: Company | undefined;
  /** Undefined: nothing is planned yet. */
  readonly row: TableRow | undefined;
}

const isWritten = ({ cells }: TableRow) => Object.values(cells).some((text) => text.trim() !== "");

/** A meeting for every company of the tour, in its order, planned or not; then whatever other rows there are. */
export function preMeetings(project: Project): readonly PreMeeting[] {
  const rows = standingAnswer(project, "table", PRE_MEETINGS).filter(isWritten);
  const companies = tourCompanies(project);
  const onTour = new Set(companies.map(({ id }) => id));
  return [
    ...companies.flatMap((company): PreMeeting[] => {
      const own = rows.filter(({ cells }) => cells.company === company.id);
      return own.length === 0 ? [{ company, row: undefined }] : own.map((row) => ({ company, row }));
    }),
    ...rows
      .filter(({ cells }) => !onTour.has(cells.company ?? ""))
      .map((row): PreMeeting => ({ company: undefined, row })),
  ];
}

/** The meetings with one cell changed: of this row, or of a new one for the company. All else stays. */
export function withMeetingCell(
  value: TableValue,
  { company, row }: PreMeeting,
  column: string,
  text: string,
  newId: () => string,
): TableValue {
  if (row !== undefined)
    return value.map((other) =>
      other.id === row.id ? { ...other, cells: { ...other.cells, [column]: text } } : other,
    );
  if (company === undefined || text === "") return value;
  return [...value, { id: newId(), cells: { company: company.id, [column]: text } }];
}

/** How far the meetings of the tour's companies are. */
export interface PreMeetingCounts {
  readonly companies: number;
  /** With a day. */
  readonly fixed: number;
  readonly done: number;
}

export function preMeetingCounts(project: Project): PreMeetingCounts {
  const companies = tourCompanies(project);
  const rows = preMeetings(project);
  const states = (id: string) =>
    rows.filter(({ company }) => company?.id === id).map(({ row }) => row?.cells.state ?? "");
  const done = companies.filter(({ id }) => states(id).includes("done"));
  const fixed = companies.filter(({ id }) =>
    states(id).some((state) => state === "fixed" || state === "done"),
  );
  return { companies: companies.length, fixed: fixed.length, done: done.length };
}

/** When a meeting is, in minutes of its day; `to` by the agenda. Undefined without a real day and time. */
export function meetingTime(
  project: Project,
  { cells }: TableRow,
): { readonly date: string; readonly from: number; readonly to: number } | undefined {
  const date = cells.date?.trim() ?? "";
  const from = minutesOf(cells.start?.trim());
  if (parseIsoDate(date) === undefined || from === undefined) return undefined;
  const length = preMeetingAgenda(project).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return { date, from, to: from + length };
}
