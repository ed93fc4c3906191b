import { useCallback } from "react";
import { sheetKeyOf } from "../../../worksheets/journey/sheets.ts";
import type { ItemRef } from "../../../worksheets/project/model.ts";
import { useApp } from "../../state/app-context.tsx";

/** Leads to a question's field, on whichever sheet it stands. */
export function useGoToItem(): (ref: ItemRef) => void {
  const { session } = useApp();
  return useCallback(
    (ref) =>
      session.getState().go({
        name: "sheet",
        sheet: sheetKeyOf(ref),
        item: ref.item,
        ...(ref.company === undefined ? {} : { company: ref.company }),
      }),
    [session],
  );
}
