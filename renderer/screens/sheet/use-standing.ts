import { useMemo } from "react";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import { type AnswerValue, emptyValue } from "../../../worksheets/items/index.ts";
import { standingValue } from "../../../worksheets/journey/carry-over.ts";
import { entryOf } from "../../../worksheets/project/edit-answers.ts";
import type { Entry, ItemRef } from "../../../worksheets/project/model.ts";
import { useDerived } from "../../items/use-derived.ts";
import { useProjectState } from "../../state/app-context.tsx";

export interface Standing {
  readonly entry: Entry;
  readonly value: AnswerValue;
  readonly carried: boolean;
}

const NOTHING: Entry = {};

/** A question's entry and its answer as it stands; renders again only when they change. */
export function useStanding(ref: ItemRef): Standing {
  const entry = useProjectState(({ project }) => (project ? entryOf(project, ref) : NOTHING));
  // Carried-over answers are derived anew for every project; stored ones are the same object until edited.
  const unedited = useDerived((project) =>
    entryOf(project, ref).value === undefined ? standingValue(project, ref) : null,
  );
  return useMemo(
    () => ({
      entry,
      value: entry.value ?? unedited?.value ?? emptyValue(itemDefinition(ref.item)),
      carried: entry.value === undefined && unedited?.carried === true,
    }),
    [entry, unedited, ref],
  );
}
