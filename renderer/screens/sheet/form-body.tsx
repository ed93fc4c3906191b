import "./form-body.css";
import { useMemo } from "react";
import type {
  StepDefinition,
  WorksheetDefinition,
} from "../../../worksheets/definition/worksheet-definition.ts";
import { answerTag } from "../../../worksheets/export/answer-tag.ts";
import type { SheetProgress } from "../../../worksheets/journey/progress.ts";
import type { ItemRef, Project } from "../../../worksheets/project/model.ts";
import { useSession } from "../../state/app-context.tsx";
import { type AdviceByItem, adviceFor } from "./advice-by-item.ts";
import { CopyInfoButton } from "./copy-info-button.tsx";
import { stepElementId } from "./element-ids.ts";
import { ItemCard } from "./item-card.tsx";
import { OneByOne } from "./one-by-one.tsx";
import { OneByOneSwitch } from "./one-by-one-switch.tsx";
import { SheetClosing } from "./sheet-closing.tsx";

interface FormBodyProps {
  readonly sheetKey: string;
  readonly definition: WorksheetDefinition;
  readonly company: string | undefined;
  readonly current: ItemRef | undefined;
  readonly advice: AdviceByItem;
  onEnter(ref: ItemRef): void;
  readonly settled: Project;
  readonly progress: SheetProgress | undefined;
}

/** A step with its questions' refs, which stay the same objects. */
export interface ShownStep {
  readonly step: StepDefinition;
  readonly refs: readonly ItemRef[];
}

/** The questions of a sheet, all of them or one by one, and its end. */
export function FormBody({
  sheetKey,
  definition,
  company,
  current,
  advice,
  onEnter,
  settled,
  progress,
}: FormBodyProps) {
  const oneByOne = useSession((session) => session.oneByOne);
  const steps = useMemo(
    () =>
      definition.steps.map(
        (step): ShownStep => ({
          step,
          refs: step.items.map(({ id }) => (company === undefined ? { item: id } : { item: id, company })),
        }),
      ),
    [definition, company],
  );
  const closing = <SheetClosing sheetKey={sheetKey} settled={settled} progress={progress} />;
  const card = (ref: ItemRef) => (
    <ItemCard
      key={answerTag(ref)}
      itemRef={ref}
      current={ref.item === current?.item}
      advice={adviceFor(advice, settled, ref)}
      onEnter={onEnter}
    />
  );
  return (
    <div className="form-body">
      <OneByOneSwitch />
      {oneByOne ? (
        <OneByOne steps={steps} current={current} card={card} closing={closing} />
      ) : (
        <>
          {steps.map(({ step, refs }) => (
            <section key={step.id} className="form-body__step" aria-labelledby={stepElementId(step.id)}>
              <h2 className="form-body__step-title" id={stepElementId(step.id)}>
                <span className="form-body__step-number">STEP{step.number}</span>
                {step.name}
              </h2>
              {step.id === "b6.step3" && <CopyInfoButton />}
              {refs.map(card)}
            </section>
          ))}
          {closing}
        </>
      )}
    </div>
  );
}
