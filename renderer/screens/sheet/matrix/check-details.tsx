import { memo } from "react";
import { itemDefinition, stepOfItem } from "../../../../worksheets/catalog/index.ts";
import { CHECK_LABELS, type CheckValue } from "../../../../worksheets/items/check.ts";
import type { Advice } from "../../../../worksheets/journey/advice.ts";
import type { ItemRef } from "../../../../worksheets/project/model.ts";
import { shownName } from "../../../../worksheets/project/ref-in-words.ts";
import { rowsById } from "../../../../worksheets/project/rows-by-id.ts";
import { useProjectState } from "../../../state/app-context.tsx";
import { Heading } from "../../../ui/heading.tsx";
import { ItemAdvice } from "../item-advice.tsx";
import { ItemTools } from "../item-tools.tsx";
import { useStanding } from "../use-standing.ts";

interface CheckDetailsProps {
  readonly itemRef: ItemRef;
  readonly advice: readonly Advice[];
}

/** What belongs to the check the focus was last in: note, 要確認, advice. The cells have no room for them. */
export const CheckDetails = memo(function CheckDetails({ itemRef, advice }: CheckDetailsProps) {
  const { entry, value } = useStanding(itemRef);
  const name = useProjectState(({ project }) =>
    shownName(rowsById(project?.companies ?? []).get(itemRef.company ?? "")?.name ?? ""),
  );
  return (
    <section className="check-details" aria-labelledby="check-details">
      <Heading level={2} size="s" id="check-details">
        {`選んでいるチェック：${name}「${itemDefinition(itemRef.item).label}」`}
      </Heading>
      <p>{`STEP${stepOfItem(itemRef.item).number} ${stepOfItem(itemRef.item).name}・${CHECK_LABELS[value as CheckValue]}`}</p>
      <ItemAdvice advice={advice} />
      <ItemTools
        key={`${itemRef.item} ${itemRef.company}`}
        itemRef={itemRef}
        note={entry.note}
        question={entry.question}
        canClear={false}
      />
    </section>
  );
});
