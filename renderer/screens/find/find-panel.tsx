import "./find-panel.css";
import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from "react";
import { useApp, useProjectState } from "../../state/app-context.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Mark } from "../../ui/mark.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type Findings, type Found, MOST_FOUND, searchProject } from "./search-project.ts";

interface FindPanelProps {
  readonly isOpen: boolean;
  onClose(): void;
}

/** Finds words in all answers, notes, 要確認 and registers of the project, and leads to them. */
export function FindPanel({ isOpen, onClose }: FindPanelProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="プロジェクトの中から探す" size="large">
      <Find onClose={onClose} />
    </Dialog>
  );
}

const NOTHING: Findings = { found: [], total: 0 };

function Find({ onClose }: Pick<FindPanelProps, "onClose">) {
  const { session } = useApp();
  const project = useProjectState((state) => state.project);
  const [words, setWords] = useState("");
  const searched = useDeferredValue(words);
  const { found, total } = useMemo(
    () => (project ? searchProject(project, searched) : NOTHING),
    [project, searched],
  );
  const list = useRef<HTMLUListElement>(null);
  const show = ({ text }: Found) => {
    onClose();
    session.getState().go(text.target);
  };
  /** ↓ and ↑ go from the field through the hits and back. */
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const hits = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = hits.indexOf(document.activeElement as HTMLButtonElement);
    const next = hits[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (event.key === "ArrowUp" && at === 0) document.getElementById(FIELD_ID)?.focus();
    else if (next) next.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div className="find-panel">
      <TextField
        id={FIELD_ID}
        label="探す言葉"
        support="全角・半角、大文字・小文字、ひらがな・カタカナは区別しません。空白で区切ると、すべてを含むものを探します。"
        type="search"
        value={words}
        onChange={setWords}
        onEnter={() => {
          // What is typed last may not have been looked for yet.
          const first = project && searchProject(project, words).found[0];
          if (first) show(first);
        }}
        onKeyDown={move}
      />
      <p className="find-panel__summary" role="status">
        {summary(searched, total)}
      </p>
      <ul className="find-panel__list" ref={list}>
        {found.map((hit) => (
          <FindHit key={hit.text.id} hit={hit} onShow={() => show(hit)} onKeyDown={move} />
        ))}
      </ul>
    </div>
  );
}

const FIELD_ID = "find-panel-words";

const WHERE = { note: "メモ", question: "要確認", register: "台帳", item: "項目名" } as const;

interface FindHitProps {
  readonly hit: Found;
  onShow(): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

function FindHit({ hit: { text, excerpt }, onShow, onKeyDown }: FindHitProps) {
  return (
    <li>
      <button type="button" className="find-panel__hit" onClick={onShow} onKeyDown={onKeyDown}>
        <span className="find-panel__place">
          {text.place}
          {text.where !== "answer" && (
            <Mark kind={text.where === "question" ? "question" : text.where === "note" ? "note" : "optional"}>
              {WHERE[text.where]}
            </Mark>
          )}
        </span>
        <span className="find-panel__text">
          {excerpt.map(({ at, text: part, hit }) =>
            hit ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
          )}
        </span>
      </button>
    </li>
  );
}

function summary(words: string, total: number): string {
  if (words.trim() === "") return "";
  if (total === 0) return "見つかりませんでした。別の言葉で試してください。";
  return total > MOST_FOUND
    ? `${total}件のうち、最初の${MOST_FOUND}件を表示しています。`
    : `${total}件見つかりました。`;
}
