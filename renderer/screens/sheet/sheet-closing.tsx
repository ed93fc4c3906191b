import "./sheet-closing.css";
import { memo, useMemo } from "react";
import { missingForComplete } from "../../../worksheets/journey/completeness.ts";
import type { SheetProgress } from "../../../worksheets/journey/progress.ts";
import { findSheet } from "../../../worksheets/journey/sheets.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { useApp, useProjectState } from "../../state/app-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Notice } from "../../ui/notice.tsx";
import { declareComplete, isDeclaredComplete } from "./confirmation.ts";
import { journeyNeighbours } from "./journey-neighbours.ts";
import { MissingItems } from "./missing-items.tsx";

interface SheetClosingProps {
  readonly sheetKey: string;
  /** For what is missing. */
  readonly settled: Project;
  readonly progress: SheetProgress | undefined;
}

/** The end of a sheet: is it complete? Says what is missing and that everything typed is kept either way. */
export const SheetClosing = memo(function SheetClosing({ sheetKey, settled, progress }: SheetClosingProps) {
  const { project, session } = useApp();
  const sheet = progress?.sheet;
  const declared = useProjectState((state) =>
    state.project && sheet ? isDeclaredComplete(state.project, sheet) : false,
  );
  const missing = useMemo(() => {
    const found = findSheet(settled, sheetKey);
    return found ? missingForComplete(settled, found) : [];
  }, [settled, sheetKey]);
  if (!sheet) return null;
  const { code } = sheet.worksheet;
  const { next } = journeyNeighbours(settled, sheetKey);
  const openQuestions = progress.counts.openQuestions;

  const declare = (complete: boolean) => {
    project.getState().edit({
      label: complete ? `${code}を記入済みにする` : `${code}を記入中に戻す`,
      change: (before) => declareComplete(before, sheet, complete),
    });
    session.getState().announce(complete ? `${code}を記入済みにしました。` : `${code}を記入中に戻しました。`);
  };

  return (
    <section className="sheet-closing" aria-labelledby={`closing-${sheetKey}`}>
      <Heading level={2} id={`closing-${sheetKey}`}>
        {declared ? `〈${code}〉は記入済みです` : `この〈${code}〉は記入済みですか`}
      </Heading>
      {missing.length > 0 ? (
        <MissingItems missing={missing} project={settled} declared={declared} />
      ) : (
        <p>必要な項目は、すべて記入されています。</p>
      )}
      {openQuestions > 0 && (
        <p>{`要確認が${openQuestions}件残っています。記入済みにしても、「要確認あり」と表示されます。`}</p>
      )}
      <p>記入した内容は、そのつどこのパソコンに控えられています。途中のまま次へ進んでもかまいません。</p>
      {declared && (
        <Notice
          tone="success"
          live
          title={`${code}を記入済みにしています`}
          actions={
            <Button edits size="small" icon="undo" onPress={() => declare(false)}>
              記入中に戻す
            </Button>
          }
        >
          <p>
            {missing.length > 0
              ? "空欄のままでも、記入済みとして数えます。あとから書くこともできます。"
              : "あとから直すこともできます。"}
          </p>
        </Notice>
      )}
      <div className="sheet-closing__buttons">
        {!declared && (
          <Button edits variant="solid" size="large" icon="check" onPress={() => declare(true)}>
            はい、記入済みにする
          </Button>
        )}
        {next && (
          <Button
            variant={declared ? "solid" : "outline"}
            size="large"
            iconAfter="arrow-right"
            onPress={() => session.getState().go({ name: "sheet", sheet: next.key })}
          >
            {`次のワークシートへ（${next.name}）`}
          </Button>
        )}
      </div>
    </section>
  );
});
