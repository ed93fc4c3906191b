import { clock } from "../../items/time.ts";
import { shownName } from "../../project/ref-in-words.ts";
import { japaneseDate, parseIsoDate } from "../../text/era.ts";
import { standingAnswer } from "../standing-answer.ts";
import { meetingTime, PRE_MEETINGS, type PreMeeting, preMeetings } from "../tour/pre-meetings.ts";
import { tourPeriod } from "../tour/tour-period.ts";
import type { AdviceRule } from "./rule.ts";

const SOURCE = "ガイドライン B-5／別添4／別添5";

const nameOf = ({ company }: PreMeeting) => (company ? shownName(company.name) : "企業の決まっていない回");

/** The tour's pre-meetings (tour.preMeetings). Silent while none is planned. */
export const PRE_MEETING_RULES: readonly AdviceRule[] = [
  {
    id: "pre-meeting-too-late",
    severity: "warn",
    reason: "顔合わせがツアーの前にあると、見学の内容と見せてもらうデータを、企業が用意できます。",
    source: SOURCE,
    find: ({ project }) => {
      const first = tourPeriod(project)?.start;
      if (first === undefined) return [];
      return preMeetings(project).flatMap((meeting) => {
        const date = meeting.row?.cells.date?.trim() ?? "";
        if (!meeting.row || parseIsoDate(date) === undefined || date < first) return [];
        return [
          {
            ref: PRE_MEETINGS,
            at: meeting.row.id,
            message: `${nameOf(meeting)}の顔合わせ（${japaneseDate(date)}）が、ツアーの初日より前になっていません。`,
            todo: "ツアーより前の日に移してください。",
          },
        ];
      });
    },
  },
  {
    id: "pre-meetings-clash",
    severity: "warn",
    reason: "同じ時間に2つの顔合わせがあると、ラボや人材が両方には出られません。",
    source: "本アプリのめやす",
    find: ({ project }) => {
      const timed = preMeetings(project).flatMap((meeting) => {
        const time = meeting.row && meetingTime(project, meeting.row);
        return time && meeting.row ? [{ meeting, time, id: meeting.row.id }] : [];
      });
      return timed.flatMap((one, index) =>
        timed
          .slice(index + 1)
          .filter(
            ({ time }) => time.date === one.time.date && time.from < one.time.to && one.time.from < time.to,
          )
          .map((other) => ({
            ref: PRE_MEETINGS,
            at: other.id,
            message: `${nameOf(one.meeting)}と${nameOf(other.meeting)}の顔合わせが、${japaneseDate(one.time.date)} ${clock(Math.max(one.time.from, other.time.from))}に重なっています。`,
            todo: "どちらかの時刻を変えるか、出る人を分けてください。",
          })),
      );
    },
  },
  {
    id: "company-without-pre-meeting",
    severity: "hint",
    reason: "顔合わせのない企業では、当日に初めて話すことになり、課題に入るまでに時間がかかります。",
    source: SOURCE,
    find: ({ project }) => {
      const all = preMeetings(project);
      const planned = all.some(({ row }) => row !== undefined);
      if (!planned || standingAnswer(project, "yesNo", { item: "b5.preMeeting" }) === "no") return [];
      return all.flatMap((meeting) =>
        meeting.company !== undefined && meeting.row === undefined
          ? [
              {
                ref: PRE_MEETINGS,
                message: `${nameOf(meeting)}との顔合わせが、まだ予定に入っていません。`,
                todo: "日時を相談し、「事前の顔合わせ」に書いてください。",
              },
            ]
          : [],
      );
    },
  },
];
