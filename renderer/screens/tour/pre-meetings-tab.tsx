import "./pre-meetings-tab.css";
import { useId } from "react";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import { PRE_MEETING_AGENDA_SOURCE } from "../../../worksheets/guidance/templates.ts";
import { answerText } from "../../../worksheets/items/index.ts";
import { clock } from "../../../worksheets/items/time.ts";
import { standingValue } from "../../../worksheets/journey/carry-over.ts";
import { hasAnswer, standingAnswer } from "../../../worksheets/journey/standing-answer.ts";
import { preMeetingAgenda } from "../../../worksheets/journey/tour/pre-meeting-agenda.ts";
import {
  meetingTime,
  PRE_MEETINGS,
  type PreMeeting,
  preMeetingCounts,
  preMeetings,
  withMeetingCell,
} from "../../../worksheets/journey/tour/pre-meetings.ts";
import { setValue } from "../../../worksheets/project/edit-answers.ts";
import { itemContext } from "../../../worksheets/project/item-context.ts";
import type { ItemRef } from "../../../worksheets/project/model.ts";
import { shownName } from "../../../worksheets/project/ref-in-words.ts";
import { DateField } from "../../items/date-field.tsx";
import { fieldKey } from "../../items/field-key.ts";
import { ReadField } from "../../items/read-field.tsx";
import { readTime } from "../../items/read-typed.ts";
import { useAnnounce } from "../../items/use-announce.ts";
import { useApp, useProject } from "../../state/app-context.tsx";
import { newId } from "../../state/new-id.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Heading } from "../../ui/heading.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";

const AGENDA: ItemRef = { item: "tour.preMeetingAgenda" };
/** What of B-3 a meeting begins with. */
const KNOWN = ["b3.vision", "b3.barriers", "b3.chosen"] as const;
const HOUR = 60;

function states(): readonly { readonly id: string; readonly label: string }[] {
  const definition = itemDefinition(PRE_MEETINGS.item);
  const column =
    definition.kind === "table" ? definition.columns.find(({ id }) => id === "state") : undefined;
  const choices = column?.cell === "one" ? column.choices : [];
  return [{ id: "", label: "未記入" }, ...choices.map(({ id, label }) => ({ id, label }))];
}

/** A card for every company's meeting with the talents before the tour, and how they go. */
export function PreMeetingsTab() {
  const { session } = useApp();
  const project = useProject();
  const meetings = preMeetings(project);
  const counts = preMeetingCounts(project);
  return (
    <div className="pre-meetings">
      {counts.companies === 0 ? (
        <p>
          ツアーに参加する企業が、まだ選ばれていません。
          <LinkButton
            onPress={() => session.getState().go({ name: "sheet", sheet: "b5", item: "b5.companies" })}
          >
            B-5で企業を選ぶ
          </LinkButton>
        </p>
      ) : (
        <p>{`${counts.companies}社のうち、日時決定${counts.fixed}社、実施済み${counts.done}社`}</p>
      )}
      <Agenda />
      <ul className="pre-meetings__cards">
        {meetings.map((meeting) => (
          <li key={keyOf(meeting, meetings)}>
            <MeetingCard meeting={meeting} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same before and after the first thing is written of a company's meeting, so that typing goes on. */
function keyOf(meeting: PreMeeting, meetings: readonly PreMeeting[]): string {
  const { company, row } = meeting;
  const first = meetings.find((other) => other.company === company);
  return company !== undefined && first === meeting ? company.id : `row ${row?.id}`;
}

function Agenda() {
  const { project: store } = useApp();
  const announce = useAnnounce();
  const project = useProject();
  const parts = preMeetingAgenda(project);
  const isOwn = hasAnswer(project, AGENDA);
  const total = parts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const rewrite = () => {
    const rows = parts.map(({ minutes, content, owner }) => ({
      id: newId(),
      cells: { minutes: String(minutes ?? ""), content, owner },
    }));
    store.getState().edit({
      label: "顔合わせの進め方の書き換え",
      place: { ref: AGENDA },
      change: (before) => setValue(before, AGENDA, rows),
    });
    announce("下の「顔合わせの進め方」に写しました。そこで書き換えられます");
  };
  return (
    <section className="pre-meetings__agenda" aria-label="進め方">
      <Heading level={3}>{`進め方（合計${total}分）`}</Heading>
      <ol>
        {parts.map(({ minutes, content, owner }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no ids, and nothing of them is kept
          <li key={index}>
            {minutes === undefined ? "" : `${minutes}分 `}
            {content}
            {owner && `（${owner}）`}
          </li>
        ))}
      </ol>
      {total !== HOUR && (
        <p>
          めやすの60分より{Math.abs(total - HOUR)}分{total > HOUR ? "長い" : "短い"}です。
        </p>
      )}
      {isOwn ? (
        <p>下の「顔合わせの進め方」に書いたものです。</p>
      ) : (
        <p>
          {PRE_MEETING_AGENDA_SOURCE}の進め方です。
          <LinkButton onPress={rewrite}>書き換える</LinkButton>
        </p>
      )}
    </section>
  );
}

function MeetingCard({ meeting }: { readonly meeting: PreMeeting }) {
  const { project: store } = useApp();
  const project = useProject();
  const id = useId();
  const { company, row } = meeting;
  const text = (column: string) => row?.cells[column] ?? "";
  const change = (column: string, typed: string) =>
    store.getState().edit({
      label: "顔合わせの予定の記入",
      place: { ref: PRE_MEETINGS },
      coalesce: fieldKey(PRE_MEETINGS, row?.id ?? company?.id ?? "", column),
      change: (before) =>
        setValue(
          before,
          PRE_MEETINGS,
          withMeetingCell(standingAnswer(before, "table", PRE_MEETINGS), meeting, column, typed, newId),
        ),
    });
  const time = row && meetingTime(project, row);
  const known = company
    ? KNOWN.map((item) => {
        const ref: ItemRef = { item, company: company.id };
        const definition = itemDefinition(item);
        const lines = answerText(
          definition,
          standingValue(project, ref).value,
          itemContext(project, company.id),
        );
        return { item, label: definition.label, lines };
      }).filter(({ lines }) => lines.length > 0)
    : [];
  return (
    <section className="pre-meetings__card" aria-labelledby={id}>
      <Heading level={3} id={id}>
        {company ? shownName(company.name) : "ツアーの企業ではない回"}
      </Heading>
      <div className="pre-meetings__when">
        <div className="pre-meetings__state">
          <label htmlFor={`${id}-state`}>状況</label>
          <Select
            id={`${id}-state`}
            width="medium"
            value={text("state")}
            options={states()}
            onChange={(state) => change("state", state)}
          />
        </div>
        <DateField label="日にち" value={text("date")} onChange={(date) => change("date", date)} />
        <ReadField
          label="開始"
          value={text("start")}
          read={readTime}
          onChange={(start) => change("start", start)}
        />
        {time && <span className="pre-meetings__end">〜{clock(time.to)}</span>}
      </div>
      <div className="pre-meetings__fields">
        <TextField label="方法・接続先" value={text("means")} onChange={(typed) => change("means", typed)} />
        <TextField
          label="出席者"
          value={text("attendees")}
          onChange={(typed) => change("attendees", typed)}
        />
        <TextArea
          label="見学したいもの"
          rows={2}
          value={text("sights")}
          onChange={(typed) => change("sights", typed)}
        />
        <TextArea
          label="見せてほしいデータ"
          rows={2}
          value={text("data")}
          onChange={(typed) => change("data", typed)}
        />
        <TextField label="メモ" value={text("memo")} onChange={(typed) => change("memo", typed)} />
      </div>
      {known.length > 0 && (
        <Disclosure label="B-3に書いてあること">
          <dl className="pre-meetings__known">
            {known.map(({ item, label, lines }) => (
              <div key={item}>
                <dt>{label}</dt>
                <dd>{lines.join("\n")}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </section>
  );
}
