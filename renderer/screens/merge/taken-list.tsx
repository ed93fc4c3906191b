import "../../ui/choices.css";
import "./taken-list.css";
import { useMemo } from "react";
import type { ProjectDifference } from "../../../worksheets/project/merge/compare-projects.ts";
import { differenceInWords } from "../../../worksheets/project/merge/difference-in-words.ts";
import type { ProjectMerge } from "../../../worksheets/project/merge/merge-projects.ts";
import { type MergeChoices, withLeftOut } from "../../state/merge-choices.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { DifferenceView } from "../compare/difference-view.tsx";
import { GroupedList } from "../compare/grouped-list.tsx";

interface TakenListProps {
  readonly merge: ProjectMerge;
  /** What is taken from the other side unless it is left out. */
  readonly taken: readonly ProjectDifference[];
  readonly choices: MergeChoices;
  onChoose(choices: MergeChoices): void;
}

/** What comes from the other side; each can be left out. */
export function TakenList({ merge, taken, choices, onChoose }: TakenListProps) {
  const leftOut = new Set(choices.leftOut);
  const out = taken.filter(({ id }) => leftOut.has(id)).length;
  const all = (isOut: boolean) =>
    onChoose(
      withLeftOut(
        choices,
        taken.map(({ id }) => id),
        isOut,
      ),
    );
  return (
    <div className="taken-list">
      {taken.length > 1 && (
        <div className="taken-list__all">
          <span>
            {taken.length}件のうち {taken.length - out}件を取り込みます。
          </span>
          {out > 0 && <LinkButton onPress={() => all(false)}>すべて取り込む</LinkButton>}
          {out < taken.length && <LinkButton onPress={() => all(true)}>すべて外す</LinkButton>}
        </div>
      )}
      <GroupedList members={taken}>
        {(difference) => (
          <Taken
            merge={merge}
            difference={difference}
            isTaken={!leftOut.has(difference.id)}
            onTake={(isTaken) => onChoose(withLeftOut(choices, [difference.id], !isTaken))}
          />
        )}
      </GroupedList>
    </div>
  );
}

interface TakenProps {
  readonly merge: ProjectMerge;
  readonly difference: ProjectDifference;
  readonly isTaken: boolean;
  onTake(isTaken: boolean): void;
}

function Taken({ merge, difference, isTaken, onTake }: TakenProps) {
  const { where, before, after } = useMemo(
    () => differenceInWords(difference, merge.mine, merge.project),
    [difference, merge],
  );
  return (
    <DifferenceView
      where={where}
      before={{ name: "自分の内容", lines: before }}
      after={{ name: "統合したあと", lines: after }}
    >
      <label className="taken-list__take">
        <input
          className="choices__input"
          type="checkbox"
          checked={isTaken}
          aria-label={`取り込む：${where}`}
          onChange={(event) => onTake(event.currentTarget.checked)}
        />
        取り込む
      </label>
    </DifferenceView>
  );
}
