import { useMemo, useRef } from "react";
import { advice } from "../../../worksheets/journey/advice.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { today } from "../../state/today.ts";
import { type AdviceByItem, adviceByItem } from "./advice-by-item.ts";

/** All advice of a project by question. Give it a settled project: it looks at everything. */
export function useSheetAdvice(project: Project): AdviceByItem {
  const last = useRef<AdviceByItem | undefined>(undefined);
  const byItem = useMemo(() => adviceByItem(advice(project, { today: today() }), last.current), [project]);
  last.current = byItem;
  return byItem;
}
