import "./milestone-list.css";
import { useId } from "react";
import { worksheet } from "../../../worksheets/catalog/index.ts";
import { daysBetween, japaneseDate } from "../../../worksheets/text/era.ts";
import { classes } from "../../ui/classes.ts";
import { Heading } from "../../ui/heading.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import type { Milestone } from "./milestones.ts";
import type { Place } from "./place.ts";

interface MilestoneListProps {
  readonly milestones: readonly Milestone[];
  /** "YYYY-MM-DD" */
  readonly today: string;
  go(place: Place): void;
}

/** "令和8年10月10日（土）", or "令和8年7月ごろ" where only the month is meant. */
function dateInWords({ date, precision }: Milestone): string {
  const words = japaneseDate(date);
  return precision === "day" ? words : `${words.slice(0, words.indexOf("月") + 1)}ごろ`;
}

function awayInWords({ date, precision, past }: Milestone, today: string): string {
  const days = daysBetween(today, date);
  if (past) return "過ぎました";
  if (days === undefined || precision === "month") return "";
  return days === 0 ? "今日" : `あと${days}日`;
}

/** The round's target dates and what is late. */
export function MilestoneList({ milestones, today, go }: MilestoneListProps) {
  const id = useId();
  return (
    <section className="milestone-list" aria-labelledby={id}>
      <Heading level={2} id={id}>
        目標の日程
      </Heading>
      {milestones.length === 0 ? (
        <NoDates go={go} />
      ) : (
        <>
          <ol className="milestone-list__rows">
            {milestones.map((milestone) => (
              <Row key={milestone.id} milestone={milestone} today={today} go={go} />
            ))}
          </ol>
          <p className="milestone-list__source">
            目安は、令和3年度の日程の間隔を当てはめたものです。出典：令和3年度調査報告書 1.5、別添2
          </p>
        </>
      )}
    </section>
  );
}

function NoDates({ go }: Pick<MilestoneListProps, "go">) {
  return (
    <div className="milestone-list__empty">
      <p>
        ミートアップかツアーの日程の候補を書くと、公募から報告会までの目安の日程が出ます。令和3年度は、10月10日にミートアップ、11月中旬から下旬にツアー、2月に最終報告会でした。
      </p>
      <ul className="milestone-list__links">
        <li>
          <LinkButton onPress={() => go({ name: "sheet", sheet: "a3", item: "a3.dates" })}>
            A-3 ミートアップの日程を書く
          </LinkButton>
        </li>
        <li>
          <LinkButton onPress={() => go({ name: "sheet", sheet: "b5", item: "b5.dates" })}>
            B-5 ツアーの日程を書く
          </LinkButton>
        </li>
      </ul>
    </div>
  );
}

interface RowProps extends Pick<MilestoneListProps, "today" | "go"> {
  readonly milestone: Milestone;
}

function Row({ milestone, today, go }: RowProps) {
  const { label, entered, source, past, late } = milestone;
  const away = awayInWords(milestone, today);
  const { code } = worksheet(milestone.worksheet);
  return (
    <li
      className={classes(
        "milestone-list__row",
        past && "milestone-list__row--past",
        entered && "milestone-list__row--entered",
        late && "milestone-list__row--late",
      )}
    >
      <div className="milestone-list__when">
        <span className="milestone-list__date">{dateInWords(milestone)}</span>
        {away && !late && <span className="milestone-list__away">{away}</span>}
      </div>
      <div>
        <p className="milestone-list__label">
          {label}
          <span className="milestone-list__kind">{entered ? source : `目安・${source}`}</span>
        </p>
        {late && (
          <p className="milestone-list__late">
            <Icon name="warn" />
            <span>
              遅れています。
              <LinkButton onPress={() => go({ name: "sheet", sheet: milestone.worksheet })}>
                {code}がまだ記入済みではありません
              </LinkButton>
            </span>
          </p>
        )}
      </div>
    </li>
  );
}
