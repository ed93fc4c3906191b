import "./date-candidate-row.css";
import { useId } from "react";
import { candidateText, type DateCandidate } from "../../worksheets/items/dates.ts";
import { parseIsoDate } from "../../worksheets/text/era.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { TextField } from "../ui/text-field.tsx";
import { DateField } from "./date-field.tsx";
import { dayNotes, periodLength } from "./dates-notes.ts";
import { ReadField } from "./read-field.tsx";
import { readTime } from "./read-typed.ts";
import { RowTools } from "./row-tools.tsx";

interface DateCandidateRowProps {
  readonly candidate: DateCandidate;
  /** From 1. */
  readonly rank: number;
  readonly span: "day" | "period";
  onStart(start: string): void;
  onField(field: "end" | "from" | "to" | "memo", text: string): void;
  /** Decides for it, or takes the decision back. */
  onDecide(): void;
  onMove(step: 1 | -1): void;
  onRemove(): void;
}

/** One candidate day or period: its fields, how it reads in full, and what is special about it. */
export function DateCandidateRow({
  candidate,
  rank,
  span,
  onStart,
  onField,
  onDecide,
  onMove,
  onRemove,
}: DateCandidateRowProps) {
  const notesId = useId();
  const { decided, ...undecided } = candidate;
  const { start, end, from = "", to = "", memo = "" } = undecided;
  const last = span === "period" && end ? end : start;
  const length = span === "period" ? periodLength(start, end) : undefined;
  const notes = dayNotes(start, last);
  const isRead = parseIsoDate(start) !== undefined;
  return (
    <li>
      <fieldset className="date-candidate-row" aria-labelledby={`${notesId}-rank`}>
        <div className="date-candidate-row__head">
          <span className="date-candidate-row__rank" id={`${notesId}-rank`}>
            第{rank}希望{decided && "（決定）"}
          </span>
          <RowTools what={`第${rank}希望`} onMove={onMove} onRemove={onRemove}>
            {isRead && (
              <Button
                edits
                variant="text"
                icon={decided ? "undo" : "check"}
                label={decided ? `第${rank}希望の決定を取り消す` : `第${rank}希望をこの日程に決める`}
                onPress={onDecide}
              >
                {decided ? "決定を取り消す" : "この日程に決める"}
              </Button>
            )}
          </RowTools>
        </div>
        <div className="date-candidate-row__fields">
          <DateField
            label={span === "period" ? "始まりの日" : "日付"}
            describedBy={notesId}
            value={start}
            onChange={onStart}
          />
          {span === "period" && (
            <DateField
              label="終わりの日"
              describedBy={notesId}
              value={end ?? ""}
              onChange={(day) => onField("end", day)}
            />
          )}
          {span === "day" && (
            <div className="date-candidate-row__times">
              <ReadField
                label="開始時刻"
                value={from}
                read={readTime}
                onChange={(time) => onField("from", time)}
              />
              <span className="date-candidate-row__until" aria-hidden="true">
                〜
              </span>
              <ReadField
                label="終了時刻"
                value={to}
                read={readTime}
                onChange={(time) => onField("to", time)}
              />
            </div>
          )}
          <div className="date-candidate-row__memo">
            <TextField label="メモ" value={memo} onChange={(text) => onField("memo", text)} />
          </div>
        </div>
        <div className="date-candidate-row__notes" id={notesId}>
          {isRead && (
            <span className="date-candidate-row__words">{candidateText({ ...undecided, memo: "" })}</span>
          )}
          {!isRead && rank === 1 && start === "" && (
            <span className="date-candidate-row__words">例：2026/11/16、令和8年11月16日</span>
          )}
          {length && <span className="date-candidate-row__note">{length}</span>}
          {notes.map(({ text, tone }) => (
            <span key={text} className={`date-candidate-row__note date-candidate-row__note--${tone}`}>
              {tone === "caution" && <Icon name="warn" />}
              {text}
            </span>
          ))}
        </div>
      </fieldset>
    </li>
  );
}
