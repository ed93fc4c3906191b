import "./item-card.css";
import { memo, useCallback, useId, useMemo } from "react";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import { type AnswerValue, isAnswered, validateAnswer } from "../../../worksheets/items/index.ts";
import type { Advice } from "../../../worksheets/journey/advice.ts";
import { markSeen, setValue } from "../../../worksheets/project/edit-answers.ts";
import type { ItemRef } from "../../../worksheets/project/model.ts";
import { ItemEditorFor } from "../../items/index.tsx";
import type { ChangeOptions } from "../../items/item-editor.ts";
import { useApp } from "../../state/app-context.tsx";
import { classes } from "../../ui/classes.ts";
import { Field, type FieldFinding, fieldDescription } from "../../ui/field.tsx";
import { CarryOverLine } from "./carry-over-line.tsx";
import { itemElementId } from "./element-ids.ts";
import { ItemAdvice } from "./item-advice.tsx";
import { ItemMarks } from "./item-marks.tsx";
import { ItemTools } from "./item-tools.tsx";
import { NeedsTable } from "./needs-table.tsx";
import { useCalmFindings } from "./use-calm-findings.ts";
import { useItemContext } from "./use-item-context.ts";
import { useStanding } from "./use-standing.ts";

interface ItemCardProps {
  /** Must be the same object at every render. */
  readonly itemRef: ItemRef;
  readonly current: boolean;
  readonly advice: readonly Advice[];
  onEnter(ref: ItemRef): void;
}

/** The items beside which the needs of B-3 STEP5 stand. */
const ASK_FOR_FIT: readonly string[] = ["a4.fit", "b4.fit"];

/** One question with its answer and everything that belongs to it. */
export const ItemCard = memo(function ItemCard({ itemRef, current, advice, onEnter }: ItemCardProps) {
  const { project } = useApp();
  const definition = itemDefinition(itemRef.item);
  const { entry, value, carried } = useStanding(itemRef);
  const context = useItemContext(itemRef.company);
  const labelId = useId();

  // Two rows with the same fault need one sentence.
  const found = useMemo(
    () => [...new Set(validateAnswer(definition, value, context).map(({ message }) => message))],
    [definition, value, context],
  );
  const { shown, settle } = useCalmFindings(found);
  const findings = shown.map((text): FieldFinding => ({ kind: "info", text }));
  const onChange = useCallback(
    (changed: AnswerValue, { coalesce, label }: ChangeOptions = {}) =>
      project.getState().edit({
        label: label ?? `「${definition.label}」の記入`,
        place: { ref: itemRef },
        ...(coalesce === undefined ? {} : { coalesce }),
        change: (before) => setValue(before, itemRef, changed),
      }),
    [project, definition, itemRef],
  );
  const enter = () => {
    project.getState().touch((before) => markSeen(before, itemRef));
    onEnter(itemRef);
  };
  const describedBy = fieldDescription(labelId, { support: undefined, findings });

  return (
    <section
      id={itemElementId(itemRef)}
      className={classes("item-card", current && "item-card--current")}
      aria-labelledby={labelId}
      onFocus={enter}
      onBlur={settle}
    >
      <Field
        label={definition.prompt}
        labelId={labelId}
        level={3}
        marks={<ItemMarks definition={definition} entry={entry} carried={carried} />}
        findings={findings}
      >
        {ASK_FOR_FIT.includes(itemRef.item) && <NeedsTable />}
        <div className="item-card__editor">
          <ItemEditorFor
            definition={definition}
            value={value}
            context={context}
            itemRef={itemRef}
            labelId={labelId}
            {...(describedBy === undefined ? {} : { describedBy })}
            onChange={onChange}
          />
        </div>
      </Field>
      <CarryOverLine itemRef={itemRef} carried={carried} />
      <ItemAdvice advice={advice} />
      <ItemTools
        itemRef={itemRef}
        note={entry.note}
        question={entry.question}
        canClear={entry.value !== undefined && (isAnswered(definition, value) || definition.kind === "refs")}
      />
    </section>
  );
});
