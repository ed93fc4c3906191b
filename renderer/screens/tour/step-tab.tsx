import { useMemo } from "react";
import type {
  StepDefinition,
  WorksheetDefinition,
} from "../../../worksheets/definition/worksheet-definition.ts";
import type { ItemRef, Project } from "../../../worksheets/project/model.ts";
import { type AdviceByItem, adviceFor } from "../sheet/advice-by-item.ts";
import { ItemCard } from "../sheet/item-card.tsx";
import { GuidancePanel } from "../sheet/panel/guidance-panel.tsx";

interface StepTabProps {
  readonly definition: WorksheetDefinition;
  readonly step: StepDefinition;
  readonly current: ItemRef | undefined;
  readonly advice: AdviceByItem;
  readonly settled: Project;
  onEnter(ref: ItemRef): void;
}

/** The questions of one step of the plan, with their help beside them. */
export function StepTab({ definition, step, current, advice, settled, onEnter }: StepTabProps) {
  const refs = useMemo(() => step.items.map(({ id }): ItemRef => ({ item: id })), [step]);
  const here = refs.find(({ item }) => item === current?.item);
  return (
    <div className="step-tab">
      <div className="step-tab__cards">
        {refs.map((ref) => (
          <ItemCard
            key={ref.item}
            itemRef={ref}
            current={ref.item === current?.item}
            advice={adviceFor(advice, settled, ref)}
            onEnter={onEnter}
          />
        ))}
      </div>
      <aside aria-label="手引き">
        <GuidancePanel definition={definition} current={here} />
      </aside>
    </div>
  );
}
