import "../compare/grouped-list.css";
import type { ProjectConflict, ProjectMerge } from "../../../worksheets/project/merge/merge-projects.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { decisionOf, type MergeChoices, withDecision } from "../../state/merge-choices.ts";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { differenceGroups } from "../compare/difference-groups.ts";
import { ConflictCard } from "./conflict-card.tsx";

interface ConflictListProps {
  readonly merge: ProjectMerge;
  readonly base: Project | undefined;
  readonly choices: MergeChoices;
  /** How many are rendered. */
  readonly most: number;
  onMore(): void;
  onChoose(choices: MergeChoices): void;
}

/** Conflicts in the order in which they are shown: by worksheet. */
export function conflictsInOrder({ conflicts }: ProjectMerge): readonly ProjectConflict[] {
  return differenceGroups(conflicts).flatMap(({ members }) => members);
}

/** The places that both sides have changed, by worksheet. */
export function ConflictList({ merge, base, choices, most, onMore, onChoose }: ConflictListProps) {
  const shown = conflictsInOrder(merge).slice(0, most);
  const rest = merge.conflicts.length - shown.length;
  return (
    <div className="grouped-list">
      {differenceGroups(shown).map(({ id, title, members }) => (
        <section key={id} className="grouped-list__group" aria-label={title}>
          <div className="grouped-list__heading">
            <Heading level={3} size="m">
              {title}
            </Heading>
          </div>
          <ul className="grouped-list__members">
            {members.map((conflict) => (
              <li key={conflict.id} className="grouped-list__member">
                <ConflictCard
                  merge={merge}
                  conflict={conflict}
                  base={base}
                  decision={decisionOf(choices, conflict)}
                  onDecide={(decision) => onChoose(withDecision(choices, [conflict], decision))}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {rest > 0 && (
        <div className="grouped-list__rest">
          <Button variant="text" onPress={onMore}>
            続きを表示
          </Button>
          <span>残り {rest}件</span>
        </div>
      )}
    </div>
  );
}
