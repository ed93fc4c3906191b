import "./search-dialog.css";
import { useDeferredValue, useMemo, useState } from "react";
import { useApp, useProjectState } from "../state/app-context.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Mark } from "../ui/mark.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useFocusAtFirst } from "../ui/use-focus-at-first.ts";
import { type Found, MOST_FOUND, searchAnswers } from "./search-answers.ts";

interface SearchDialogProps {
  readonly isOpen: boolean;
  onClose(): void;
}

/** Finds words in all answers, notes and 要確認 of the project and leads to them. */
export function SearchDialog({ isOpen, onClose }: SearchDialogProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="すべての回答から探す">
      <Search onClose={onClose} />
    </Dialog>
  );
}

function Search({ onClose }: Pick<SearchDialogProps, "onClose">) {
  const { session } = useApp();
  const project = useProjectState((state) => state.project);
  const field = useFocusAtFirst<HTMLInputElement>();
  const [words, setWords] = useState("");
  const searched = useDeferredValue(words);
  const found = useMemo(() => (project ? searchAnswers(project, searched) : []), [project, searched]);
  const show = ({ ref, sheet }: Found) => {
    onClose();
    session.getState().go({
      name: "sheet",
      sheet,
      item: ref.item,
      ...(ref.company === undefined ? {} : { company: ref.company }),
    });
  };
  return (
    <div className="search-dialog">
      <TextField
        label="探す言葉"
        support="回答・メモ・要確認・項目の名前から探します。空白で区切ると、すべてを含むものだけになります。"
        type="search"
        inputRef={field}
        value={words}
        onChange={setWords}
        onEnter={() => {
          if (found[0]) show(found[0]);
        }}
      />
      <p role="status">{summary(searched, found.length)}</p>
      <ul className="search-dialog__list">
        {found.map((hit) => (
          <li key={`${hit.sheet} ${hit.ref.item} ${hit.ref.company ?? ""}`}>
            <button type="button" className="search-dialog__hit" onClick={() => show(hit)}>
              <span className="search-dialog__place">{hit.place}</span>
              <span className="search-dialog__text">
                {hit.where === "note" && <Mark kind="note" />}
                {hit.where === "question" && <Mark kind="question" />} {hit.text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function summary(words: string, count: number): string {
  if (words.trim() === "") return "";
  if (count === 0) return "見つかりませんでした。別の言葉で試してください。";
  return count === MOST_FOUND ? `最初の${MOST_FOUND}件を表示しています。` : `${count}件見つかりました。`;
}
