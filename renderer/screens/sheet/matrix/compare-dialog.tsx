import "./compare-dialog.css";
import { Fragment, useId, useMemo } from "react";
import { type ComparedCell, compareCompanies } from "../../../../worksheets/journey/compare-companies.ts";
import type { Company } from "../../../../worksheets/project/model.ts";
import { shownName } from "../../../../worksheets/project/ref-in-words.ts";
import { rowsById } from "../../../../worksheets/project/rows-by-id.ts";
import { useApp, useProject } from "../../../state/app-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import { placeOfItem } from "../../overview/place.ts";

/** More columns than these cannot be read side by side. */
export const MOST_COMPARED = 5;

interface CompareDialogProps {
  /** Ids of the companies, in order. */
  readonly compared: readonly string[];
  /** Adds a company, or takes it away. */
  onCompare(company: string): void;
  onClose(): void;
}

/** Two to five companies side by side: what they are, their checks of B-1, their answers of B-3. */
export function CompareDialog({ compared, onCompare, onClose }: CompareDialogProps) {
  const { session } = useApp();
  const project = useProject();
  const pickId = useId();
  const known = rowsById(project.companies);
  const companies = compared.flatMap((id): readonly Company[] => {
    const company = known.get(id);
    return company ? [company] : [];
  });
  const parts = useMemo(() => compareCompanies(project, compared), [project, compared]);
  const others = project.companies.filter(({ id }) => !compared.includes(id));
  const open = ({ ref }: ComparedCell) => {
    if (!ref) return;
    onClose();
    session.getState().go(placeOfItem(ref));
  };
  return (
    <Dialog isOpen onClose={onClose} size="large" title="企業を並べて比べる">
      <div className="compare-dialog">
        {companies.length < MOST_COMPARED && others.length > 0 && (
          <div className="compare-dialog__add">
            <label className="text-entry__label" htmlFor={pickId}>
              {`比べる企業を加える（${companies.length}社。${MOST_COMPARED}社まで）`}
            </label>
            <select
              id={pickId}
              className="text-entry text-entry--medium"
              value=""
              onChange={({ currentTarget }) => onCompare(currentTarget.value)}
            >
              <option value="">選んでください</option>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {shownName(name)}
                </option>
              ))}
            </select>
          </div>
        )}
        {companies.length < 2 && <p>2社以上を選ぶと、並べて比べられます。</p>}
        {companies.length > 0 && (
          <div className="compare-dialog__scroller">
            <table className="compare-dialog__table">
              <thead>
                <tr>
                  <th scope="col">項目</th>
                  {companies.map(({ id, name }) => (
                    <th key={id} scope="col">
                      {shownName(name)}
                      <LinkButton
                        label={`「${shownName(name)}」を比べる企業から外す`}
                        onPress={() => onCompare(id)}
                      >
                        外す
                      </LinkButton>
                    </th>
                  ))}
                </tr>
              </thead>
              {parts.map(({ title, rows }) => (
                <tbody key={title}>
                  <tr>
                    <th className="compare-dialog__part" scope="rowgroup" colSpan={companies.length + 1}>
                      {title}
                    </th>
                  </tr>
                  {rows.map(({ label, cells }) => (
                    <tr key={label}>
                      <th scope="row">{label}</th>
                      {cells.map((cell, index) => (
                        <td key={companies[index]?.id} data-state={cell.check}>
                          {cell.ref ? (
                            <LinkButton
                              label={`${shownName(companies[index]?.name ?? "")} ${label}：${cell.lines.join("、") || "記入なし"}`}
                              onPress={() => open(cell)}
                            >
                              <Said cell={cell} />
                            </LinkButton>
                          ) : (
                            <Said cell={cell} />
                          )}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              ))}
            </table>
          </div>
        )}
      </div>
    </Dialog>
  );
}

const SIGNS = { yes: "✓ ", no: "× ", "": "" } as const;

function Said({ cell: { lines, check } }: { readonly cell: ComparedCell }) {
  if (lines.length === 0) return <span className="compare-dialog__none">（記入なし）</span>;
  const sign = check === undefined ? "" : SIGNS[check];
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one answer hold no state
    <Fragment key={index}>
      {index > 0 && <br />}
      {`${sign}${line}`}
    </Fragment>
  ));
}
