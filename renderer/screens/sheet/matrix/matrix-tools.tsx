import { memo, useId } from "react";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { MATRIX_PARTS, type MatrixPart } from "./matrix-part.ts";
import { MATRIX_FILTERS, MATRIX_ORDERS, type MatrixView } from "./matrix-rows.ts";

interface MatrixToolsProps {
  readonly view: MatrixView;
  onView(view: MatrixView): void;
  readonly part: MatrixPart;
  onPart(part: MatrixPart): void;
  readonly shown: number;
  readonly total: number;
  readonly searchable: boolean;
  /** How many companies are to be compared. */
  readonly compared: number;
  onCompare(): void;
}

/** Which companies are shown, and in which order. */
export const MatrixTools = memo(function MatrixTools({
  view,
  onView,
  part,
  onPart,
  shown,
  total,
  searchable,
  compared,
  onCompare,
}: MatrixToolsProps) {
  return (
    <div className="matrix-tools">
      <div className="matrix-tools__parts">
        <Choice label="表示する列" value={part} options={MATRIX_PARTS} onChange={onPart} />
      </div>
      <Choice
        label="表示する企業"
        value={view.filter}
        options={MATRIX_FILTERS}
        onChange={(filter) => onView({ ...view, filter })}
      />
      <Choice
        label="並べ方"
        value={view.order}
        options={MATRIX_ORDERS}
        onChange={(order) => onView({ ...view, order })}
      />
      {searchable && (
        <TextField
          label="企業名で探す"
          type="search"
          width="medium"
          value={view.words}
          onChange={(words) => onView({ ...view, words })}
        />
      )}
      <p className="matrix-tools__count" role="status">
        {shown === total ? `${total}社` : `${total}社のうち${shown}社を表示`}
      </p>
      <Button icon="people" onPress={onCompare}>
        {compared === 0 ? "企業を比べる" : `企業を比べる（${compared}社）`}
      </Button>
      <p className="matrix-tools__keys">
        チェックは、押すたびに<strong>済（✓）→未（×）→未確認（空欄）</strong>
        と変わります。矢印キーで移り、スペースキーでも変えられます（1＝済、0＝未、Delete＝未確認）。
        ドラッグやShift＋矢印キーで範囲を選ぶと、まとめて変えたり、Excelとの間でコピーと貼り付けをしたりできます。企業名の頭文字（ローマ字）で、その企業に移ります。
      </p>
    </div>
  );
});

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly (readonly [Id, string])[];
  onChange(id: Id): void;
}

function Choice<Id extends string>({ label, value, options, onChange }: ChoiceProps<Id>) {
  const id = useId();
  return (
    <div className="matrix-tools__choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="text-entry"
        value={value}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
