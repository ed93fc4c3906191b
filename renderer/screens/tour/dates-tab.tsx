import "./dates-tab.css";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { candidateText } from "../../../worksheets/items/dates.ts";
import { standingAnswer } from "../../../worksheets/journey/standing-answer.ts";
import {
  type Asked,
  askedForDates,
  DATE_ANSWER_MARKS,
  DATE_ANSWERS,
  type DateAnswer,
  dateAnswer,
  strayDateAnswers,
  withDateAnswer,
} from "../../../worksheets/journey/tour/date-answers.ts";
import {
  checksOfCandidate,
  comparableCandidates,
  type RankedCandidate,
} from "../../../worksheets/journey/tour/date-candidates.ts";
import { setValue } from "../../../worksheets/project/edit-answers.ts";
import { type Cell, moveCell } from "../../grid/cell-moves.ts";
import { withDecision } from "../../items/date-candidates.ts";
import { periodLength } from "../../items/dates-notes.ts";
import { useAnnounce } from "../../items/use-announce.ts";
import { useApp, useProject } from "../../state/app-context.tsx";
import { newId } from "../../state/new-id.ts";
import { today } from "../../state/today.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { useReadOnly } from "../../ui/read-only.tsx";
import { useSettledProject } from "../sheet/use-settled-project.ts";
import { PasteAnswers } from "./paste-answers.tsx";

const NEXT: Readonly<Record<DateAnswer | "none", DateAnswer | undefined>> = {
  none: "yes",
  yes: "maybe",
  maybe: "no",
  no: undefined,
};
const WORDS: Readonly<Record<DateAnswer | "none", string>> = {
  yes: "○（参加できる）",
  maybe: "△（一部・調整中）",
  no: "×（参加できない）",
  none: "まだ答えがありません",
};
/** Keys that answer at once. */
const KEYS: Readonly<Record<string, DateAnswer | "none">> = {
  "1": "yes",
  "2": "maybe",
  "3": "no",
  Delete: "none",
  Backspace: "none",
};
const GROUPS = [
  { register: "companies", name: "企業" },
  { register: "talents", name: "人材" },
] as const;

/** The candidate dates side by side: what is to be said of each, who can come, and which it shall be. */
export function DatesTab() {
  const { session, project: store } = useApp();
  const announce = useAnnounce();
  const { guarded } = useReadOnly();
  const project = useProject();
  const settled = useSettledProject();
  const table = useRef<HTMLTableElement>(null);
  const [cell, setCell] = useState<Cell>({ row: 0, column: 0 });
  const candidates = comparableCandidates(project);
  const asked = useMemo(() => askedForDates(project), [project]);
  const value = standingAnswer(project, "table", DATE_ANSWERS);
  const checks = useMemo(
    () =>
      new Map(
        comparableCandidates(settled).map(({ candidate: { id } }) => [
          id,
          checksOfCandidate(settled, id, today()),
        ]),
      ),
    [settled],
  );
  const stray = strayDateAnswers(
    project,
    candidates.map(({ candidate }) => candidate.start),
  ).length;
  const toDates = () => session.getState().go({ name: "sheet", sheet: "b5", item: "b5.dates" });

  if (candidates.length === 0)
    return (
      <p>
        日程の候補が、まだありません。<LinkButton onPress={toDates}>B-5で日程の候補を書く</LinkButton>
      </p>
    );

  const decide = guarded(({ candidate, rank }: RankedCandidate) => {
    const next = withDecision(standingAnswer(project, "dates", { item: "b5.dates" }), candidate.id);
    store.getState().edit({
      label: candidate.decided ? "日程の決定の取り消し" : "日程の決定",
      place: { ref: DATE_ANSWERS },
      change: (before) => setValue(before, { item: "b5.dates" }, next),
    });
    announce(candidate.decided ? "決定を取り消しました" : `第${rank}希望に決めました`);
  });
  const answer = guarded(
    (one: Asked, { candidate, rank }: RankedCandidate, given: DateAnswer | undefined) => {
      store.getState().edit({
        label: "候補日程への回答",
        place: { ref: DATE_ANSWERS },
        change: (before) =>
          setValue(
            before,
            DATE_ANSWERS,
            withDateAnswer(
              standingAnswer(before, "table", DATE_ANSWERS),
              candidate.start,
              one.who,
              given,
              newId,
            ),
          ),
      });
      announce(`${one.name}、第${rank}希望：${WORDS[given ?? "none"]}`);
    },
  );
  const onKey = (event: KeyboardEvent, one: Asked, ranked: RankedCandidate, at: Cell) => {
    const key = KEYS[event.key];
    if (key !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      answer(one, ranked, key === "none" ? undefined : key);
      return;
    }
    const to = moveCell(at, event, { rows: asked.length, columns: candidates.length });
    if (to === undefined) return;
    event.preventDefault();
    setCell(to);
    table.current?.querySelector<HTMLElement>(`[data-cell="${to.row}-${to.column}"]`)?.focus();
  };
  const count = (start: string, register: Asked["register"]) => {
    const given = asked
      .filter((one) => one.register === register)
      .map((one) => dateAnswer(value, start, one.who).answer);
    return (["yes", "maybe", "no", undefined] as const).map((kind) => ({
      kind,
      count: given.filter((each) => each === kind).length,
    }));
  };
  const reach = {
    row: Math.min(cell.row, asked.length - 1),
    column: Math.min(cell.column, candidates.length - 1),
  };

  return (
    <div className="dates-tab">
      <p className="dates-tab__help">
        マスを押すたびに ○ → △ → × → 空欄 と変わります。矢印キーで移り、1・2・3のキーで ○・△・× を入れます。
      </p>
      <PasteAnswers asked={asked} candidates={candidates} />
      <div className="dates-tab__scroller">
        <table className="dates-tab__table" ref={table}>
          <caption className="visually-hidden">候補日程の比較</caption>
          <thead>
            <tr>
              <th scope="col" className="dates-tab__who">
                候補
              </th>
              {candidates.map((ranked) => {
                const { candidate, rank } = ranked;
                const { decided, ...undecided } = candidate;
                return (
                  <th key={candidate.id} scope="col" className={decided && "dates-tab__decided"}>
                    <span className="dates-tab__rank">
                      第{rank}希望{decided && "（決定）"}
                    </span>
                    <span className="dates-tab__period">{candidateText({ ...undecided, memo: "" })}</span>
                    <span className="dates-tab__length">
                      {periodLength(candidate.start, candidate.end) ?? "1日間"}
                    </span>
                    <Button
                      edits
                      size="small"
                      variant={decided ? "text" : "outline"}
                      icon={decided ? "undo" : "check"}
                      label={decided ? `第${rank}希望の決定を取り消す` : `第${rank}希望をこの日程に決める`}
                      onPress={() => decide(ranked)}
                    >
                      {decided ? "決定を取り消す" : "この日程に決める"}
                    </Button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row" className="dates-tab__who">
                確認したいこと
              </th>
              {candidates.map(({ candidate }) => {
                const found = checks.get(candidate.id) ?? [];
                return (
                  <td key={candidate.id}>
                    {found.length === 0 ? (
                      "ありません"
                    ) : (
                      <ul className="dates-tab__checks">
                        {found.map(({ id, message, severity }) => (
                          <li key={`${id} ${message}`}>
                            <Icon name={severity === "warn" ? "warn" : "info"} />
                            <span>{message}</span>
                          </li>
                        ))}
                      </ul>
                    )}
                  </td>
                );
              })}
            </tr>
          </tbody>
          {GROUPS.map(({ register, name }) => {
            const members = asked.filter((one) => one.register === register);
            return (
              <tbody key={register}>
                <tr className="dates-tab__group">
                  <th scope="rowgroup" className="dates-tab__who">
                    {name}（{members.length}）
                  </th>
                  {candidates.map(({ candidate }) => (
                    <td key={candidate.id}>
                      <ul className="dates-tab__counts">
                        {count(candidate.start, register).map(({ kind, count: of }) => (
                          <li key={kind ?? "none"}>
                            {kind ? DATE_ANSWER_MARKS[kind] : "未回答"} {of}
                          </li>
                        ))}
                      </ul>
                    </td>
                  ))}
                </tr>
                {members.map((one) => {
                  const row = asked.indexOf(one);
                  return (
                    <tr key={one.who}>
                      <th scope="row" className="dates-tab__who">
                        {one.name}
                      </th>
                      {candidates.map((ranked, column) => {
                        const given = dateAnswer(value, ranked.candidate.start, one.who);
                        const kind = given.answer ?? "none";
                        return (
                          <td key={ranked.candidate.id}>
                            <button
                              type="button"
                              className={`dates-tab__cell dates-tab__cell--${kind}`}
                              data-cell={`${row}-${column}`}
                              aria-label={`${one.name}、第${ranked.rank}希望：${WORDS[kind]}`}
                              tabIndex={row === reach.row && column === reach.column ? 0 : -1}
                              onFocus={() => setCell({ row, column })}
                              onClick={() => answer(one, ranked, NEXT[kind])}
                              onKeyDown={(event) => onKey(event, one, ranked, { row, column })}
                            >
                              {given.answer ? DATE_ANSWER_MARKS[given.answer] : "－"}
                            </button>
                            {given.memo !== "" && <span className="dates-tab__memo">{given.memo}</span>}
                          </td>
                        );
                      })}
                    </tr>
                  );
                })}
              </tbody>
            );
          })}
        </table>
      </div>
      {asked.length === 0 && (
        <p>
          参加する企業と人材が、まだいません。
          <LinkButton onPress={() => session.getState().go({ name: "registers" })}>台帳に書く</LinkButton>
        </p>
      )}
      {stray > 0 && (
        <p>上の表に出ない回答が{stray}件あります（候補にない日、参加しない企業など）。下の表で見られます。</p>
      )}
    </div>
  );
}
