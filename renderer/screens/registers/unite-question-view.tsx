import "../../ui/choices.css";
import { useId } from "react";
import type { UniteQuestion } from "../../../worksheets/project/unite/unite-questions.ts";
import type { UniteWay } from "../../../worksheets/project/unite/unite-way.ts";
import { classes } from "../../ui/classes.ts";

interface UniteQuestionViewProps {
  readonly question: UniteQuestion;
  readonly keptName: string;
  readonly removedName: string;
  readonly way: UniteWay;
  onChoose(way: UniteWay): void;
}

const BOTH_WORDS = {
  joined: "両方をつなげて残す",
  noted: "残す行の内容にして、もう一方をメモに残す",
} as const;

/** One field in which two rows differ: what each says, and both where that can be had. */
export function UniteQuestionView({
  question: { label, kept, removed, both },
  keptName,
  removedName,
  way,
  onChoose,
}: UniteQuestionViewProps) {
  const group = useId();
  const options: readonly (readonly [UniteWay, string, readonly string[]])[] = [
    ["kept", `「${keptName}」の内容`, kept],
    ["removed", `「${removedName}」の内容`, removed],
    ...(both ? [["both", BOTH_WORDS[both], []] as const] : []),
  ];
  return (
    <fieldset className="unite-question">
      <legend className="unite-question__legend">{label}</legend>
      <div className="unite-question__options">
        {options.map(([id, words, lines]) => (
          <div key={id} className={classes("choices__card", way === id && "choices__card--chosen")}>
            <label className="choices__option">
              <input
                className="choices__input"
                type="radio"
                name={group}
                checked={way === id}
                onChange={() => onChoose(id)}
              />
              <span>
                <span className="choices__label">{words}</span>
                {lines.length > 0 && <span className="unite-question__text">{lines.join("\n")}</span>}
              </span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
