import { useRef } from "react";
import type { ItemContext } from "../../../worksheets/items/item-context.ts";
import { useProjectState } from "../../state/app-context.tsx";
import { type TrackedContext, trackedContext } from "./tracked-context.ts";

/** What an editor may ask about the project. Another object only when something it was told has changed. */
export function useItemContext(company: string | undefined): ItemContext {
  const last = useRef<TrackedContext | undefined>(undefined);
  return useProjectState(({ project }) => {
    if (!project) throw new Error("No project is open");
    if (!last.current?.holdsFor(project)) last.current = trackedContext(project, company);
    return last.current.context;
  });
}
