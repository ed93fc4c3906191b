import "./export-preview.css";
import { useDeferredValue, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { h } from "../../../worksheets/export/html/html-node.ts";
import type { PlannedDocument } from "../../../worksheets/export/plan-documents.ts";
import { Heading } from "../../ui/heading.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { htmlToReact } from "../sheet/html-to-react.tsx";
import { ShadowView } from "../sheet/panel/shadow-view.tsx";
import { previewStyleSheet, styleSheet } from "../sheet/panel/style-sheet.ts";
import { useWidth } from "../sheet/panel/use-width.ts";
import { paperStyle } from "./paper-style.ts";
import { previewPage } from "./preview-page.ts";

interface ExportPreviewProps {
  readonly documents: readonly PlannedDocument[];
  /** What of the choices the documents follow. */
  readonly what: string;
  /** What they do not show. */
  readonly note?: string | undefined;
}

const nothing = () => undefined;

/** The documents as they will print, one at a time. */
export function ExportPreview({ documents, what, note }: ExportPreviewProps) {
  const id = useId();
  const [wanted, setWanted] = useState(0);
  const shown = useDeferredValue(documents);
  const page = useMemo(() => previewPage(shown, wanted), [shown, wanted]);
  const layout = page?.layout;
  const desk = useRef<HTMLDivElement>(null);
  const width = useWidth(desk);
  const [stage] = useState(() => styleSheet(""));
  const [sheets] = useState(() => [previewStyleSheet(), stage]);
  useLayoutEffect(() => {
    if (layout) stage.replaceSync(paperStyle(layout, width));
  }, [stage, layout, width]);
  const paper = useMemo(
    () =>
      page &&
      htmlToReact(
        h("div", { class: "stage", tabindex: "0", role: "region", "aria-label": page.title }, page.tree),
      ),
    [page],
  );
  const turn = (step: 1 | -1) => {
    if (page) setWanted((page.index + step + page.count) % page.count);
    desk.current?.scrollTo(0, 0);
  };
  return (
    <section className="export-preview" aria-labelledby={id}>
      <div className="export-preview__head">
        <div>
          <Heading level={2} size="s" id={id}>
            仕上がりの見本
          </Heading>
          <p className="export-preview__what">{what}</p>
        </div>
        {page && (
          <div className="export-preview__turn">
            <IconButton icon="left" label="前の文書" onPress={() => turn(-1)} />
            <span className="export-preview__place" role="status">
              <span className="visually-hidden">{page.title}、</span>
              {page.index + 1}／{page.count}件
            </span>
            <IconButton icon="right" label="次の文書" onPress={() => turn(1)} />
          </div>
        )}
      </div>
      {page && note && <p className="export-preview__note">{note}</p>}
      <div className="export-preview__desk" ref={desk}>
        {paper ? (
          <ShadowView sheets={sheets} onPress={nothing} onRoot={nothing}>
            {paper}
          </ShadowView>
        ) : (
          <p className="export-preview__nothing">書き出すものを選ぶと、ここに表示します。</p>
        )}
      </div>
    </section>
  );
}
