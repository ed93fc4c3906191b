import "./review-entry-view.css";
import { memo, useId } from "react";
import type { Advice } from "../../../worksheets/journey/advice.ts";
import { japaneseDate } from "../../../worksheets/text/era.ts";
import { classes } from "../../ui/classes.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Mark } from "../../ui/mark.tsx";
import type { ReviewEntry, ReviewQuestion } from "./review-sheets.ts";

interface ReviewEntryViewProps {
  readonly entry: ReviewEntry;
  /** Goes to the field. */
  onOpen(entry: ReviewEntry, button: HTMLElement): void;
}

/** Element id of the button that leads from an answer to its field. */
export function entryButtonId(key: string): string {
  return `review-${key}`;
}

/** One answer: its name, which leads to the field; the answer; what is noted, asked and advised about it. */
export const ReviewEntryView = memo(function ReviewEntryView({ entry, onOpen }: ReviewEntryViewProps) {
  const { label, lines, notes, questions, advice } = entry;
  const textId = useId();
  return (
    <div className="review-entry">
      <div className="review-entry__name">
        <button
          type="button"
          className="review-entry__open"
          id={entryButtonId(entry.key)}
          aria-describedby={textId}
          onClick={(event) => onOpen(entry, event.currentTarget)}
        >
          <span className="review-entry__label">{label}</span>
          <span className="visually-hidden">の記入欄へ</span>
          <Icon name="pencil" />
        </button>
        <div className="review-entry__marks">
          {entry.added && <Mark kind="added" />}
          {entry.carried && <Mark kind="carried" />}
          {entry.illustrative && <Mark kind="example" />}
        </div>
      </div>
      <div className="review-entry__body">
        <div id={textId}>
          {lines.length > 0 && <p className="review-entry__line">{lines.join("\n")}</p>}
          {lines.length === 0 && (
            <p className="review-entry__empty">
              {entry.missing ? "未記入（完了に必要な項目です）" : "未記入"}
            </p>
          )}
        </div>
        {notes.map(({ about, text }) => (
          <div key={about} className="review-entry__remark">
            <Mark kind="note" />
            <p className="review-entry__line">{about ? `${about}：${text}` : text}</p>
          </div>
        ))}
        {questions.map((asked) => (
          <Question key={asked.about} asked={asked} />
        ))}
        {advice.map((found) => (
          <Advised key={`${found.id} ${found.at ?? ""} ${found.message}`} advice={found} />
        ))}
      </div>
    </div>
  );
});

function Question({ asked: { about, question, overdue } }: { readonly asked: ReviewQuestion }) {
  const what = question.what.trim() || "確認することがあります。";
  return (
    <div className={classes("review-entry__remark", "review-entry__remark--question")}>
      <Mark kind="question">{overdue ? "要確認・期限切れ" : "要確認"}</Mark>
      <div>
        <p className="review-entry__line">{about ? `${about}：${what}` : what}</p>
        <p className="review-entry__detail">
          <span>確認先：{question.who.trim() || "未定"}</span>
          <span>期限：{japaneseDate(question.by.trim()) || "なし"}</span>
        </p>
      </div>
    </div>
  );
}

function Advised({ advice: { severity, message, todo, reason, source } }: { readonly advice: Advice }) {
  return (
    <div className={classes("review-entry__remark", `review-entry__remark--${severity}`)}>
      <span className="review-entry__severity">
        <Icon name={severity === "warn" ? "warn" : "bulb"} />
        {severity === "warn" ? "注意" : "助言"}
      </span>
      <div>
        <p>{message}</p>
        <p className="review-entry__detail">{todo}</p>
        <Disclosure label="なぜ？">
          <p>{reason}</p>
          <p className="review-entry__detail">出典：{source}</p>
        </Disclosure>
      </div>
    </div>
  );
}
