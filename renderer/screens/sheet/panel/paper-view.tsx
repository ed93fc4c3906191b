import { memo, useMemo } from "react";
import type { WorksheetId } from "../../../../worksheets/definition/worksheet-definition.ts";
import { h } from "../../../../worksheets/export/html/html-node.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { today } from "../../../state/today.ts";
import { htmlToReact } from "../html-to-react.tsx";
import { previewTree } from "./preview-tree.ts";

interface PaperViewProps {
  readonly project: Project;
  readonly worksheet: WorksheetId;
  readonly company: string | undefined;
}

/** The printed form of one sheet as elements. */
export const PaperView = memo(function PaperView({ project, worksheet, company }: PaperViewProps) {
  return useMemo(() => {
    const tree = previewTree(project, { worksheet, company }, today());
    // What scrolls has to be reachable by keyboard (WCAG 2.1.1); its answers are reached from the fields.
    const stage = { class: "stage", tabindex: "0", role: "region", "aria-label": "印刷される様式" };
    return htmlToReact(h("div", stage, tree));
  }, [project, worksheet, company]);
});
