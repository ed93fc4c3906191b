import { headingOf, rowsBelow } from "../../../worksheets/exchange/import/guess-setting.ts";
import type { ImportSetting } from "../../../worksheets/exchange/import/import-setting.ts";
import { importTarget, importTargets } from "../../../worksheets/exchange/import/import-target.ts";
import { type ImportWork, sheetOf } from "../../state/import-work.ts";
import { Select } from "../../ui/select.tsx";
import { CheckBox } from "./check-box.tsx";
import { columnLetter } from "./import-words.ts";

interface ColumnTableProps {
  readonly work: ImportWork;
  onChange(setting: ImportSetting): void;
}

/** Values shown of each column, and how much of each. */
const SAMPLES = 3;
const SAMPLE_LENGTH = 24;

/** What each column of the sheet is, with its first values. */
export function ColumnTable({ work, onChange }: ColumnTableProps) {
  const { setting, register } = work;
  const sheet = sheetOf(work);
  const rows = rowsBelow(sheet, setting.headings);
  const filled = Array.from({ length: sheet.width }, (_, column) => column).filter(
    (column) =>
      headingOf(sheet, setting.headings, column) !== "" ||
      rows.some(({ cells }) => cells[column] !== undefined),
  );
  const options = [
    { id: "", label: "取り込まない" },
    ...importTargets(register).map(({ id, label }) => ({ id, label })),
  ];
  const leftOut = filled.filter((column) => setting.columns[column] === undefined);
  // Where a day can stand among other texts.
  const mayBeDay = (column: number): boolean => {
    const id = setting.columns[column];
    const join = id === undefined ? undefined : importTarget(register, id).join;
    return join === "lines" || join === "headed" || (id !== undefined && setting.dayColumns.includes(column));
  };
  const hasDays = filled.some(mayBeDay);
  const setTarget = (column: number, id: string) =>
    onChange({
      ...setting,
      columns: setting.columns.map((target, i) => (i === column ? id || undefined : target)),
    });
  const setDay = (column: number, isDay: boolean) =>
    onChange({
      ...setting,
      dayColumns: isDay
        ? [...setting.dayColumns, column]
        : setting.dayColumns.filter((other) => other !== column),
    });
  return (
    <>
      <div className="import-table__scroller">
        <table className="import-table">
          <thead>
            <tr>
              <th scope="col">列</th>
              <th scope="col">見出し</th>
              <th scope="col">はじめの値</th>
              <th scope="col">取り込む先</th>
              {hasDays && <th scope="col">値の種類</th>}
            </tr>
          </thead>
          <tbody>
            {filled.map((column) => {
              const letter = columnLetter(column);
              const heading = headingOf(sheet, setting.headings, column);
              const samples = rows.flatMap(({ cells }) => cells[column]?.text ?? []).slice(0, SAMPLES);
              const target = setting.columns[column];
              return (
                <tr key={column} className={target === undefined ? "import-table__out" : undefined}>
                  <td>{letter}</td>
                  <th scope="row">{heading === "" ? "（見出しなし）" : heading}</th>
                  <td className="import-table__samples">{samples.map(shortened).join("／")}</td>
                  <td className="import-table__choice">
                    <Select
                      name={`${letter}列${heading === "" ? "" : `「${heading}」`}の取り込む先`}
                      value={target ?? ""}
                      options={options}
                      onChange={(id) => setTarget(column, id)}
                    />
                  </td>
                  {hasDays && (
                    <td>
                      {mayBeDay(column) && (
                        <CheckBox
                          label="日付"
                          name={`${letter}列は日付`}
                          checked={setting.dayColumns.includes(column)}
                          onChange={(isDay) => setDay(column, isDay)}
                        />
                      )}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="import-screen__note">
        {leftOut.length === 0
          ? "すべての列を取り込みます。"
          : `取り込まない列が${leftOut.length}列あります（${leftOut.map(columnLetter).join("、")}）。残しておきたい列は、取り込む先を選んでください。${register === "companies" || register === "talents" ? "「メモに「見出し：値」で加える」を選ぶと、どんな列もメモに入ります。" : ""}`}
        同じ取り込み先を選んだ列は、つなげて入れます。
      </p>
    </>
  );
}

function shortened(text: string): string {
  const line = text.replaceAll("\n", " ");
  return line.length > SAMPLE_LENGTH ? `${line.slice(0, SAMPLE_LENGTH)}…` : line;
}
