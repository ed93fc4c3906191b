import type { ItemDefinition } from "../../../worksheets/definition/item-definition.ts";
import type { Entry } from "../../../worksheets/project/model.ts";
import { Mark } from "../../ui/mark.tsx";

interface ItemMarksProps {
  readonly definition: ItemDefinition;
  readonly entry: Entry;
  readonly carried: boolean;
}

/** What is to be known about a question at a glance. */
export function ItemMarks({ definition, entry, carried }: ItemMarksProps) {
  return (
    <>
      {definition.added && <Mark kind="added" />}
      {carried && <Mark kind="carried" />}
      {entry.illustrative && <Mark kind="example" />}
      {entry.question && <Mark kind="question" />}
    </>
  );
}
