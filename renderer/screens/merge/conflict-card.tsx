import "../../ui/choices.css";
import "./conflict-card.css";
import { type ReactNode, useId, useMemo, useState } from "react";
import type { Decision } from "../../../worksheets/project/merge/joined-value.ts";
import type { ProjectConflict, ProjectMerge } from "../../../worksheets/project/merge/merge-projects.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { classes } from "../../ui/classes.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { ChangedText } from "../compare/changed-text.tsx";
import { markChanges } from "../compare/mark-changes.ts";
import { shorten } from "../compare/shorten.ts";
import { bothInWords, conflictSides, DECISION_WORDS } from "./conflict-sides.ts";

interface ConflictCardProps {
  readonly merge: ProjectMerge;
  readonly conflict: ProjectConflict;
  readonly base: Project | undefined;
  readonly decision: Decision | undefined;
  onDecide(decision: Decision): void;
}

/** Element id of a conflict's card. */
export function conflictElementId(conflict: string): string {
  return `conflict-${conflict}`;
}

/** One place that both sides have changed: what each says, of which one is chosen. */
export function ConflictCard({ merge, conflict, base, decision, onDecide }: ConflictCardProps) {
  const group = useId();
  const sides = useMemo(() => conflictSides(merge, conflict, base), [merge, conflict, base]);
  const [complete, setComplete] = useState(false);
  const [whole, short] = useMemo(() => {
    const marked = markChanges(sides.mine.join("\n"), sides.theirs.join("\n"));
    return [marked, { before: shorten(marked.before), after: shorten(marked.after) }] as const;
  }, [sides]);
  const isLong = short.before !== whole.before || short.after !== whole.after;
  const { before: mine, after: theirs } = complete ? whole : short;
  const gone = conflict.place.kind === "row" ? "（削除した）" : "（記入なし）";
  const contents: Readonly<Record<Decision, ReactNode>> = {
    mine: <ChangedText parts={mine} side="differs" nothing={gone} />,
    theirs: <ChangedText parts={theirs} side="differs" nothing={gone} />,
    both: bothInWords(conflict),
  };
  return (
    <fieldset className="conflict-card" id={conflictElementId(conflict.id)}>
      <legend className="conflict-card__legend">
        <Heading level={4}>{sides.where}</Heading>
        <span
          className={classes("conflict-card__state", decision === undefined && "conflict-card__state--open")}
        >
          <Icon name={decision === undefined ? "warn" : "check"} />
          {decision === undefined ? "まだ選んでいません" : `「${DECISION_WORDS[decision]}」を選びました`}
        </span>
      </legend>
      <div className="conflict-card__options">
        {conflict.choices.map((choice) => (
          <div
            key={choice}
            className={classes("choices__card", decision === choice && "choices__card--chosen")}
          >
            <label className="choices__option">
              <input
                className="choices__input"
                type="radio"
                name={group}
                checked={decision === choice}
                aria-labelledby={`${group}-${choice}`}
                aria-describedby={`${group}-${choice}-content`}
                onChange={() => onDecide(choice)}
              />
              <span className="conflict-card__option">
                <span className="choices__label" id={`${group}-${choice}`}>
                  {DECISION_WORDS[choice]}
                </span>
                <span className="conflict-card__content" id={`${group}-${choice}-content`}>
                  {contents[choice]}
                </span>
              </span>
            </label>
          </div>
        ))}
      </div>
      {isLong && (
        <div>
          <LinkButton
            label={`${sides.where}を${complete ? "短く表示" : "全文で表示"}`}
            onPress={() => setComplete(!complete)}
          >
            {complete ? "短く表示" : "全文で表示"}
          </LinkButton>
        </div>
      )}
      {sides.base && (
        <Disclosure label="変える前の内容を見る">
          <p className="conflict-card__base">
            {sides.base.length === 0 ? "（記入なし）" : sides.base.join("\n")}
          </p>
        </Disclosure>
      )}
    </fieldset>
  );
}
