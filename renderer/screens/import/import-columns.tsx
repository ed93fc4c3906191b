import { useState } from "react";
import { withHeadings } from "../../../worksheets/exchange/import/guess-setting.ts";
import type { ImportSetting } from "../../../worksheets/exchange/import/import-setting.ts";
import { REGISTER_FIELDS } from "../../../worksheets/project/register-fields.ts";
import { type ImportWork, sheetOf, withSheet } from "../../state/import-work.ts";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ColumnTable } from "./column-table.tsx";
import { ImportOptions } from "./import-options.tsx";
import { sheetNotes } from "./import-words.ts";
import { LabelledSelect } from "./labelled-select.tsx";
import { TextFileOptions } from "./text-file-options.tsx";
import type { ImportFlow } from "./use-import.ts";

interface ImportColumnsProps {
  readonly work: ImportWork;
  readonly flow: ImportFlow;
}

/** Headings are looked for among so many rows. */
const OFFERED_HEADINGS = 30;

/** Which sheet, which row has the headings, what each column is, and how texts are taken. */
export function ImportColumns({ work, flow }: ImportColumnsProps) {
  const { table, setting } = work;
  const sheet = sheetOf(work);
  const notes = sheetNotes(sheet, table.notes);
  const [error, setError] = useState<string>();
  const nameLabel = REGISTER_FIELDS[work.register][0]?.label ?? "名前";
  // Other columns make other rows: what was decided about them before says nothing now.
  const change = (next: ImportSetting) => {
    setError(undefined);
    flow.change({ ...work, setting: next, decisions: new Map() });
  };
  const goOn = () => {
    if (setting.columns.some((column) => column === "name" || column === "id"))
      flow.change({ ...work, step: "preview" });
    else
      setError(
        `「${nameLabel}」の列がまだありません。下の表で、${nameLabel}が入っている列を選んでください。`,
      );
  };
  return (
    <>
      <section className="import-screen__panel">
        <p className="import-screen__source">
          「{work.source.name}」の{sheet.rows.length}
          行を読みました。列の内容を、見出しから推測しています。違うところを直してください。
        </p>
        <div className="import-screen__row">
          {table.sheets.length > 1 && (
            <LabelledSelect
              label="シート"
              value={String(work.sheet)}
              options={table.sheets.flatMap(({ name, hidden, rows }, i) =>
                rows.length === 0
                  ? []
                  : [{ id: String(i), label: `${name}（${rows.length}行${hidden ? "、非表示" : ""}）` }],
              )}
              onChange={(id) => {
                setError(undefined);
                flow.change(withSheet(work, Number(id)));
              }}
            />
          )}
          <LabelledSelect
            label="見出しの行"
            value={setting.headings === undefined ? "none" : String(setting.headings)}
            options={[
              { id: "none", label: "見出しはない" },
              ...sheet.rows.slice(0, OFFERED_HEADINGS).map(({ number, cells }, i) => ({
                id: String(i),
                label: `${number}行目：${cells
                  .flatMap((cell) => cell?.text.replaceAll("\n", " ") ?? [])
                  .join("・")
                  .slice(0, 40)}`,
              })),
            ]}
            onChange={(id) => change(withHeadings(setting, sheet, id === "none" ? undefined : Number(id)))}
          />
          {table.format === "text" && <TextFileOptions work={work} flow={flow} />}
        </div>
        {notes.length > 0 && (
          <Notice title="このファイルについて">
            <ul className="import-screen__list">
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Notice>
        )}
      </section>
      <section className="import-screen__panel" aria-labelledby="import-columns">
        <Heading level={2} size="m" id="import-columns">
          列の内容
        </Heading>
        <ColumnTable work={work} onChange={change} />
      </section>
      <section className="import-screen__panel" aria-labelledby="import-options">
        <Heading level={2} size="m" id="import-options">
          取り込み方
        </Heading>
        <ImportOptions work={work} onChange={change} />
      </section>
      {error && (
        <Notice tone="danger" live>
          <p>{error}</p>
        </Notice>
      )}
      <div className="import-screen__actions">
        <Button variant="text" icon="left" onPress={flow.restart}>
          ファイルを選び直す
        </Button>
        <Button variant="solid" size="large" iconAfter="right" onPress={goOn}>
          行を確かめる
        </Button>
      </div>
    </>
  );
}
