import { useId, useState } from "react";
import { standingAnswer } from "../../../worksheets/journey/standing-answer.ts";
import {
  type Asked,
  DATE_ANSWER_MARKS,
  DATE_ANSWERS,
  withDateAnswer,
} from "../../../worksheets/journey/tour/date-answers.ts";
import type { RankedCandidate } from "../../../worksheets/journey/tour/date-candidates.ts";
import { readDateAnswers, type UnreadLine } from "../../../worksheets/journey/tour/read-date-answers.ts";
import { setValue } from "../../../worksheets/project/edit-answers.ts";
import { japaneseDate } from "../../../worksheets/text/era.ts";
import { useAnnounce } from "../../items/use-announce.ts";
import { useApp } from "../../state/app-context.tsx";
import { newId } from "../../state/new-id.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";

interface PasteAnswersProps {
  readonly asked: readonly Asked[];
  readonly candidates: readonly RankedCandidate[];
}

const REASONS: Readonly<Record<UnreadLine["reason"], string>> = {
  unknown: "同じ名前の企業・人材が見つかりません",
  ambiguous: "同じ名前が2つ以上あり、だれか分かりません",
  noMark: "○△×が見つかりません",
};

/** Answers out of mails and spreadsheets: shown as they are understood before they are taken. */
export function PasteAnswers({ asked, candidates }: PasteAnswersProps) {
  const { project: store } = useApp();
  const announce = useAnnounce();
  const fromId = useId();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [from, setFrom] = useState("0");
  const { read, unread } = readDateAnswers(text, asked);
  const targets = candidates.slice(Number(from));
  const beyond = read.filter(({ marks }) => marks.length > targets.length).length;
  const close = () => {
    setOpen(false);
    setText("");
  };
  const take = () => {
    store.getState().edit({
      label: "回答の貼り付け",
      place: { ref: DATE_ANSWERS },
      change: (before) => {
        let value = standingAnswer(before, "table", DATE_ANSWERS);
        for (const { who, marks } of read)
          for (const [index, mark] of marks.entries()) {
            const start = targets[index]?.candidate.start;
            if (start !== undefined && mark !== undefined)
              value = withDateAnswer(value, start, who.who, mark, newId);
          }
        return setValue(before, DATE_ANSWERS, value);
      },
    });
    announce(`${read.length}件の回答を入れました。「元に戻す」で戻せます`);
    close();
  };
  return (
    <>
      <Button edits size="small" icon="copy" onPress={() => setOpen(true)}>
        メールや表の回答を貼り付ける
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title="回答を貼り付ける"
        size="large"
        footer={
          <>
            <Button onPress={close}>キャンセル</Button>
            <Button
              variant="solid"
              onPress={() => (read.length === 0 ? announce("読み取れた回答がありません") : take())}
            >
              {read.length}件の回答を入れる
            </Button>
          </>
        }
      >
        <TextArea
          label="貼り付ける回答（1行に1人・1社。名前のあとに ○△×）"
          value={text}
          onChange={setText}
          rows={6}
        />
        {candidates.length > 1 && (
          <div className="dates-tab__from">
            <label htmlFor={fromId}>1つ目の印は、どの候補への回答ですか</label>
            <Select
              id={fromId}
              value={from}
              onChange={setFrom}
              options={candidates.map(({ candidate, rank }, index) => ({
                id: String(index),
                label: `第${rank}希望 ${japaneseDate(candidate.start)}から`,
              }))}
            />
          </div>
        )}
        {text.trim() !== "" && (
          <div aria-live="polite">
            {read.length > 0 && (
              <ul className="dates-tab__read">
                {read.map(({ line, who, marks }) => (
                  <li key={line}>
                    {who.name}：
                    {marks
                      .slice(0, targets.length)
                      .map(
                        (mark, index) =>
                          `第${targets[index]?.rank}希望 ${mark ? DATE_ANSWER_MARKS[mark] : "変えない"}`,
                      )
                      .join("、")}
                  </li>
                ))}
              </ul>
            )}
            {beyond > 0 && <p>候補の数より印が多い行が{beyond}行あります。多い分は入れません。</p>}
            {unread.length > 0 && (
              <>
                <p>次の{unread.length}行は、入れません。</p>
                <ul className="dates-tab__read">
                  {unread.map(({ line, text: words, reason }) => (
                    <li key={line}>
                      {line}行目「{words}」：{REASONS[reason]}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        )}
      </Dialog>
    </>
  );
}
