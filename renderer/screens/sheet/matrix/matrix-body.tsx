import "./matrix-body.css";
import { useCallback, useState } from "react";
import type { WorksheetDefinition } from "../../../../worksheets/definition/worksheet-definition.ts";
import type { SheetProgress } from "../../../../worksheets/journey/progress.ts";
import type { ItemRef, Project } from "../../../../worksheets/project/model.ts";
import { useApp, useProjectState } from "../../../state/app-context.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { type AdviceByItem, adviceFor } from "../advice-by-item.ts";
import { AddCompany } from "../company/add-company.tsx";
import { SheetClosing } from "../sheet-closing.tsx";
import { CheckDetails } from "./check-details.tsx";
import { CompareDialog, MOST_COMPARED } from "./compare-dialog.tsx";
import type { MatrixPart } from "./matrix-part.ts";
import { type MatrixView, WHOLE_MATRIX } from "./matrix-rows.ts";
import { MatrixTable } from "./matrix-table.tsx";
import { MatrixTools } from "./matrix-tools.tsx";
import { ReceptionWarning } from "./reception-warning.tsx";
import { useMatrixRows } from "./use-matrix-rows.ts";

interface MatrixBodyProps {
  readonly definition: WorksheetDefinition;
  readonly current: ItemRef | undefined;
  readonly advice: AdviceByItem;
  onEnter(ref: ItemRef): void;
  readonly settled: Project;
  readonly progress: SheetProgress | undefined;
  readonly part: MatrixPart;
  onPart(part: MatrixPart): void;
}

/** From this many companies on, looking for one by its name is worth a field. */
const MANY = 12;

/** B-1: a row per company and a column per check. */
export function MatrixBody({
  definition,
  current,
  advice,
  onEnter,
  settled,
  progress,
  part,
  onPart,
}: MatrixBodyProps) {
  const companies = useProjectState(({ project }) => project?.companies ?? []);
  const [view, setView] = useState<MatrixView>(WHOLE_MATRIX);
  const [compared, setCompared] = useState<readonly string[]>([]);
  const [comparing, setComparing] = useState(false);
  const startComparing = useCallback(() => setComparing(true), []);
  const { session } = useApp();
  const rows = useMatrixRows(companies, view);
  const compare = (company: string) => {
    if (compared.includes(company)) setCompared(compared.filter((id) => id !== company));
    else if (compared.length < MOST_COMPARED) setCompared([...compared, company]);
    else session.getState().announce(`並べて比べられるのは${MOST_COMPARED}社までです。1社を外してください。`);
  };
  const check = current?.company !== undefined && companies.some(({ id }) => id === current.company);
  return (
    <div className="matrix-body">
      <ReceptionWarning companies={companies} />
      {companies.length === 0 ? (
        <Notice title="候補の企業がまだありません">
          <p>
            企業名を追加すると、1社が1行になります。ここに追加した企業は、ほかのワークシートでも選べます。
          </p>
        </Notice>
      ) : (
        <>
          <MatrixTools
            view={view}
            onView={setView}
            part={part}
            onPart={onPart}
            shown={rows.length}
            total={companies.length}
            searchable={companies.length >= MANY}
            compared={compared.length}
            onCompare={startComparing}
          />
          <MatrixTable
            definition={definition}
            companies={companies}
            rows={rows}
            part={part}
            current={current}
            onEnter={onEnter}
            onShowAll={() => setView(WHOLE_MATRIX)}
            compared={compared}
            onCompare={compare}
          />
          {comparing && (
            <CompareDialog compared={compared} onCompare={compare} onClose={() => setComparing(false)} />
          )}
          {check && <CheckDetails itemRef={current} advice={adviceFor(advice, settled, current)} />}
        </>
      )}
      <AddCompany label="候補の企業を追加する" />
      <SheetClosing sheetKey={definition.id} settled={settled} progress={progress} />
    </div>
  );
}
