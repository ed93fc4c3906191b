import { memo, useMemo, useRef } from "react";
import type { WorksheetId } from "../../../../worksheets/definition/worksheet-definition.ts";
import { h } from "../../../../worksheets/export/html/html-node.ts";
import type { ExportOptions } from "../../../../worksheets/export/options.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { today } from "../../../state/today.ts";
import { type ShownHtml, shownHtml } from "../html-to-react.tsx";
import { previewTree } from "./preview-tree.ts";

interface PaperViewProps {
  readonly project: Project;
  readonly worksheet: WorksheetId;
  readonly company: string | undefined;
  readonly content: ExportOptions["content"];
}

/** The printed form of one sheet as elements. */
export const PaperView = memo(function PaperView({ project, worksheet, company, content }: PaperViewProps) {
  const last = useRef<ShownHtml>(undefined);
  return useMemo(() => {
    const tree = previewTree(project, { worksheet, company }, content, today());
    // What scrolls has to be reachable by keyboard (WCAG 2.1.1); its answers are reached from the fields.
    const stage = { class: "stage", tabindex: "0", role: "region", "aria-label": "印刷される様式" };
    last.current = shownHtml(h("div", stage, tree), last.current);
    return last.current.element;
  }, [project, worksheet, company, content]);
});
