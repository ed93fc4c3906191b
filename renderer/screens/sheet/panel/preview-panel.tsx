import "./preview-panel.css";
import { useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from "react";
import { itemDefinition } from "../../../../worksheets/catalog/index.ts";
import type { WorksheetDefinition } from "../../../../worksheets/definition/worksheet-definition.ts";
import { answerTag, parseAnswerTag } from "../../../../worksheets/export/answer-tag.ts";
import type { ItemRef } from "../../../../worksheets/project/model.ts";
import { useStable } from "../../../items/use-stable.ts";
import { useProject } from "../../../state/app-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { PaperView } from "./paper-view.tsx";
import { steppedZoom, type Zoom, zoomFactor } from "./preview-zoom.ts";
import { scrollWithin } from "./scroll-within.ts";
import { ShadowView } from "./shadow-view.tsx";
import { flows, stageCss } from "./stage-css.ts";
import { previewStyleSheet, styleSheet } from "./style-sheet.ts";
import { usePreviewContent } from "./use-preview-content.ts";
import { useWidth } from "./use-width.ts";

interface PreviewPanelProps {
  readonly definition: WorksheetDefinition;
  readonly company: string | undefined;
  readonly current: ItemRef | undefined;
  onGo(ref: ItemRef): void;
}

/** The form as it will print, kept up with what is typed. Pressing an answer leads to its field. */
export function PreviewPanel({ definition, company, current, onGo }: PreviewPanelProps) {
  const project = useDeferredValue(useProject());
  const [content, setContent] = usePreviewContent();
  const notPrinted =
    content === "official" && current !== undefined && itemDefinition(current.item).added === true;
  const [zoom, setZoom] = useState<Zoom>("fit");
  const desk = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();
  const width = useWidth(desk);
  const flowing = flows(zoom, width);
  const factor = flowing ? 1 : zoomFactor(zoom, width);
  const tag = current && answerTag(current);

  const [stage] = useState(() => styleSheet(""));
  const [sheets] = useState(() => [previewStyleSheet(), stage]);
  useLayoutEffect(
    () => stage.replaceSync(stageCss(flowing ? undefined : factor, tag)),
    [stage, factor, flowing, tag],
  );
  // Again when the size changes: what was in view then no longer is.
  const measured = width > 0 && factor;
  useEffect(() => {
    const answer = measured && tag !== undefined && root?.querySelector(`[data-tag="${CSS.escape(tag)}"]`);
    if (answer && desk.current) scrollWithin(desk.current, answer);
  }, [tag, root, measured]);

  const { press } = useStable({
    press: (pressed: Element) => {
      const name = pressed.closest("[data-tag]")?.getAttribute("data-tag") ?? "";
      const ref = parseAnswerTag(name)?.ref;
      const items = definition.steps.flatMap((step) => step.items);
      if (ref && items.some(({ id }) => id === ref.item)) onGo(ref);
      // The added columns of the matrix are the company's own fields; they stand in its row.
      else if (ref?.company !== undefined && items[0]) onGo({ item: items[0].id, company: ref.company });
    },
  });
  return (
    <div className="preview-panel">
      <div className="preview-panel__tools">
        <p className="preview-panel__hint">
          {notPrinted
            ? "今の項目は追加項目です。公式の様式には印刷されません。"
            : "答えを押すと、その項目に移ります。"}
        </p>
        <IconButton icon="minus" label="縮小" onPress={() => setZoom(steppedZoom(factor, -1))} />
        <p className="preview-panel__size">{`${Math.round(factor * 100)}%`}</p>
        <IconButton icon="plus" label="拡大" onPress={() => setZoom(steppedZoom(factor, 1))} />
        <Button variant="text" size="small" onPress={() => setZoom("fit")}>
          幅に合わせる
        </Button>
        <label className="preview-panel__content">
          <input
            type="checkbox"
            checked={content === "all"}
            onChange={(event) => setContent(event.currentTarget.checked ? "all" : "official")}
          />
          追加項目・メモ・要確認も表示
        </label>
      </div>
      <div className="preview-panel__desk" ref={desk}>
        <ShadowView sheets={sheets} onRoot={setRoot} onPress={press}>
          <PaperView project={project} worksheet={definition.id} company={company} content={content} />
        </ShadowView>
      </div>
    </div>
  );
}
