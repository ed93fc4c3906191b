import "./unite-dialog.css";
import { useId, useMemo, useState } from "react";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { shownName } from "../../../worksheets/project/ref-in-words.ts";
import { REGISTER_LABELS, registerRows } from "../../../worksheets/project/register-fields.ts";
import { rowsById } from "../../../worksheets/project/rows-by-id.ts";
import { likelyDoubles } from "../../../worksheets/project/unite/likely-doubles.ts";
import { uniteQuestions } from "../../../worksheets/project/unite/unite-questions.ts";
import { uniteRows } from "../../../worksheets/project/unite/unite-rows.ts";
import type { UniteWay, UniteWays } from "../../../worksheets/project/unite/unite-way.ts";
import { whereUsed } from "../../../worksheets/project/where-used.ts";
import { useApp, useProject } from "../../state/app-context.tsx";
import { newId } from "../../state/new-id.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { UniteQuestionView } from "./unite-question-view.tsx";

interface UniteDialogProps {
  readonly register: RegisterName;
  /** The row the question began with; it stays at first. */
  readonly row: string;
  /** The other one, where it is known. */
  readonly other?: string | undefined;
  /** The two are one now: the one that stayed. */
  onUnited(kept: string): void;
  onClose(): void;
}

const TURNED: Readonly<Record<UniteWay, UniteWay>> = { kept: "removed", removed: "kept", both: "both" };

/** The other rows, those first that are likely to be about the same. */
function othersOf(project: Project, register: RegisterName, row: string): readonly string[] {
  const likely = likelyDoubles(project, register)
    .filter(({ rows }) => rows.includes(row))
    .flatMap(({ rows }) => rows);
  const all = registerRows(project, register).map(({ id }) => id);
  return [...new Set([...likely, ...all])].filter((id) => id !== row);
}

/** Makes one row of two that are about the same: shows both side by side, and asks where they differ. */
export function UniteDialog({ register, row, other, onUnited, onClose }: UniteDialogProps) {
  const { project: store, session } = useApp();
  const project = useProject();
  const ids = { other: useId(), stays: useId() };
  const others = useMemo(() => othersOf(project, register, row), [project, register, row]);
  const [second, setSecond] = useState(other ?? others[0] ?? "");
  const [turned, setTurned] = useState(false);
  const [ways, setWays] = useState<UniteWays>({});
  const [tooLong, setTooLong] = useState(false);
  const [kept, removed] = turned ? [second, row] : [row, second];
  const rows = rowsById<{ readonly id: string; readonly name: string }>(registerRows(project, register));
  const nameOf = (id: string) => shownName(rows.get(id)?.name ?? "");
  const questions = useMemo(
    () => (rows.has(kept) && rows.has(removed) ? uniteQuestions(project, register, { kept, removed }) : []),
    [project, register, rows, kept, removed],
  );
  const moved = useMemo(
    () => whereUsed(project, register, removed).filter((usage) => usage.in !== "ownSheet"),
    [project, register, removed],
  );
  const label = REGISTER_LABELS[register];

  const unite = () => {
    const chosen = Object.fromEntries(questions.map(({ key, initial }) => [key, ways[key] ?? initial]));
    const united = uniteRows(project, register, { kept, removed }, chosen, newId);
    if (!united) {
      setTooLong(true);
      return;
    }
    store.getState().edit({
      label: `${label}「${nameOf(kept)}」と「${nameOf(removed)}」のまとめ`,
      change: () => united,
    });
    session.getState().announce(`「${nameOf(kept)}」に1つにまとめました。Ctrl+Zで元に戻せます。`);
    onUnited(kept);
  };
  const turn = (next: boolean) => {
    if (next === turned) return;
    setTurned(next);
    setWays(Object.fromEntries(Object.entries(ways).map(([key, way]) => [key, TURNED[way]])));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={`同じ${label}を1つにまとめる`}
      footer={
        <>
          <Button variant="text" onPress={onClose}>
            キャンセル
          </Button>
          <Button edits variant="solid" onPress={unite}>
            1つにまとめる
          </Button>
        </>
      }
    >
      <div className="unite-dialog">
        <div className="unite-dialog__pair">
          <div>
            <label className="text-entry__label" htmlFor={ids.other}>
              {`「${nameOf(row)}」とまとめる${label}`}
            </label>
            <select
              id={ids.other}
              className="text-entry"
              value={second}
              onChange={({ currentTarget }) => {
                setSecond(currentTarget.value);
                setWays({});
              }}
            >
              {others.map((id) => (
                <option key={id} value={id}>
                  {nameOf(id)}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label className="text-entry__label" htmlFor={ids.stays}>
              残す行
            </label>
            <select
              id={ids.stays}
              className="text-entry"
              value={turned ? "second" : "first"}
              onChange={({ currentTarget }) => turn(currentTarget.value === "second")}
            >
              <option value="first">{nameOf(row)}</option>
              <option value="second">{nameOf(second)}</option>
            </select>
          </div>
        </div>
        <p>
          {`「${nameOf(removed)}」の行はなくなります。片方だけに書かれている内容は、残す行に入ります。`}
          {moved.length > 0 &&
            `「${nameOf(removed)}」を使っている${moved.length}か所は、「${nameOf(kept)}」に変わります。`}
        </p>
        {tooLong && (
          <Notice tone="danger" live title="まとめられませんでした">
            <p>
              文章をつなげると、1つの欄に保存できる長さを超えます。どちらの行も変えていません。長い欄は、どちらか一方を選んでください。
            </p>
          </Notice>
        )}
        {questions.length === 0 ? (
          <p>両方に違う内容が書かれている欄は、ありません。</p>
        ) : (
          <>
            <p className="unite-dialog__lead">
              {`両方に違う内容が書かれている欄が${questions.length}か所あります。どちらにするか選べます。はじめは、どの内容も消えない選び方にしてあります。`}
            </p>
            {questions.map((question) => (
              <UniteQuestionView
                key={question.key}
                question={question}
                keptName={nameOf(kept)}
                removedName={nameOf(removed)}
                way={ways[question.key] ?? question.initial}
                onChoose={(way) => setWays({ ...ways, [question.key]: way })}
              />
            ))}
          </>
        )}
      </div>
    </Dialog>
  );
}
