import "./sheet-view.css";
import { useEffect, useMemo, useRef, useState } from "react";
import type { WorksheetDefinition } from "../../../worksheets/definition/worksheet-definition.ts";
import { sheetProgress } from "../../../worksheets/journey/progress.ts";
import { findSheet } from "../../../worksheets/journey/sheets.ts";
import type { ItemRef } from "../../../worksheets/project/model.ts";
import { useApp } from "../../state/app-context.tsx";
import { classes } from "../../ui/classes.ts";
import { Tabs } from "../../ui/tabs.tsx";
import { showItem } from "./focus-item.ts";
import { FormBody } from "./form-body.tsx";
import { MatrixBody } from "./matrix/matrix-body.tsx";
import type { MatrixPart } from "./matrix/matrix-part.ts";
import { GuidancePanel } from "./panel/guidance-panel.tsx";
import { PreviewPanel } from "./panel/preview-panel.tsx";
import { SidePanel } from "./panel/side-panel.tsx";
import { SheetHeader } from "./sheet-header.tsx";
import { SheetOutline } from "./sheet-outline.tsx";
import { SheetWays } from "./sheet-ways.tsx";
import { useRoom } from "./use-room.ts";
import { useSettledProject } from "./use-settled-project.ts";
import { useSheetAdvice } from "./use-sheet-advice.ts";
import { useShownItem } from "./use-shown-item.ts";

interface SheetViewProps {
  readonly sheetKey: string;
  readonly definition: WorksheetDefinition;
  readonly company: string | undefined;
}

/** Below this many rem the panels no longer stand side by side. */
const SIDE_BY_SIDE = 68;
/** The same for the matrix, whose columns need 76 rem by themselves. */
const MATRIX_SIDE_BY_SIDE = 106;

type NarrowTab = "form" | "guidance" | "preview";

/** One sheet: its steps at the left, its questions in the middle, help or the printed form at the right. */
export function SheetView({ sheetKey, definition, company }: SheetViewProps) {
  const { session } = useApp();
  const element = useRef<HTMLDivElement>(null);
  const room = useRoom(element);
  const [tab, setTab] = useState<NarrowTab>("form");
  const [part, setPart] = useState<MatrixPart>("checks");
  const { current, entered } = useShownItem(sheetKey, () => {
    setTab("form");
    setPart("checks");
  });
  const settled = useSettledProject();
  const advice = useSheetAdvice(settled);
  const progress = useMemo(() => {
    const sheet = findSheet(settled, sheetKey);
    return sheet && sheetProgress(settled, sheet);
  }, [settled, sheetKey]);
  useEffect(() => {
    // Back from another tab: the form begins where one left it.
    const { screen } = session.getState();
    if (tab === "form" && screen.name === "sheet" && screen.item !== undefined)
      showItem(
        screen.company === undefined ? { item: screen.item } : { item: screen.item, company: screen.company },
      );
  }, [tab, session]);
  const matrix = definition.layout === "matrix";
  const goTo = (ref: ItemRef) => {
    setTab("form");
    session.getState().go({ name: "sheet", sheet: sheetKey, ...ref });
  };

  const outline = progress && (
    <SheetOutline progress={progress} current={current} onGo={goTo} withItems={!matrix} />
  );
  const ways = <SheetWays sheetKey={sheetKey} project={settled} />;
  const shown = { definition, current, advice, onEnter: entered, settled, progress };
  const body = matrix ? (
    <MatrixBody {...shown} part={part} onPart={setPart} />
  ) : (
    <FormBody sheetKey={sheetKey} company={company} {...shown} />
  );
  const guidance = <GuidancePanel definition={definition} current={current} />;
  const preview = <PreviewPanel definition={definition} company={company} current={current} onGo={goTo} />;
  const header = <SheetHeader definition={definition} company={company} progress={progress} />;

  const narrow = (
    <>
      {header}
      <Tabs<NarrowTab>
        label="表示の切り替え"
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: "form",
            label: "記入",
            content: (
              <>
                {!matrix && outline}
                {body}
                {ways}
              </>
            ),
          },
          { id: "guidance", label: "手引き", content: guidance },
          { id: "preview", label: "様式プレビュー", content: preview },
        ]}
      />
    </>
  );
  const wide = (
    <>
      <div className="sheet-view__left">
        {outline}
        {ways}
      </div>
      <div className="sheet-view__centre">
        {header}
        {body}
      </div>
      <SidePanel guidance={guidance} preview={preview} />
    </>
  );
  const isWide = room !== undefined && room >= (matrix ? MATRIX_SIDE_BY_SIDE : SIDE_BY_SIDE);
  // Nothing before it is measured: a field that has the focus must not be moved to another place.
  return (
    <div
      className={classes(
        "sheet-view",
        isWide ? "sheet-view--wide" : "sheet-view--narrow",
        matrix && "sheet-view--matrix",
      )}
      ref={element}
    >
      {room !== undefined && (isWide ? wide : narrow)}
    </div>
  );
}
