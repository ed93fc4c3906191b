import { useRef } from "react";
import { sameJson } from "../../worksheets/items/merge.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { useProjectState } from "../state/app-context.tsx";

/**
 * Plain JSON computed from the open project; renders again only when the result differs, so that typing elsewhere
 * in the project costs an editor nothing. Throws without an open project.
 */
export function useDerived<T>(derive: (project: Project) => T): T {
  const last = useRef<{ readonly result: T } | undefined>(undefined);
  return useProjectState(({ project }) => {
    if (!project) throw new Error("No project is open");
    const result = derive(project);
    if (last.current === undefined || !sameJson(last.current.result, result)) last.current = { result };
    return last.current.result;
  });
}
