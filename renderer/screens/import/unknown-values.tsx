import type { ImportSetting, Meaning } from "../../../worksheets/exchange/import/import-setting.ts";
import { importTarget } from "../../../worksheets/exchange/import/import-target.ts";
import type { ImportedRow } from "../../../worksheets/exchange/import/imported-row.ts";
import { comparableLabel } from "../../../worksheets/text/comparable.ts";
import type { ImportWork } from "../../state/import-work.ts";
import { Notice } from "../../ui/notice.tsx";
import { LabelledSelect } from "./labelled-select.tsx";

interface UnknownValuesProps {
  readonly work: ImportWork;
  readonly rows: readonly ImportedRow[];
  onChange(setting: ImportSetting): void;
}

/** A value that was not understood, and what the user said it means. */
interface Asked {
  readonly target: string;
  /** As it stands in the sheet. */
  readonly value: string;
  readonly meaning: Meaning | undefined;
}

/** Nothing said yet, and said to mean nothing. */
const OPEN = "open";
const NOTHING = "nothing";

/** Asks once for each value that means none of a field's choices; the answer holds for all rows that have it. */
export function UnknownValues({ work, rows, onChange }: UnknownValuesProps) {
  const { setting, register } = work;
  const asked = askedValues(rows, setting.meanings);
  if (asked.length === 0) return null;
  const answer = ({ target, value }: Asked, choice: string) => {
    const key = comparableLabel(value);
    const others = setting.meanings.filter((one) => one.target !== target || one.value !== key);
    const meaning: Meaning = { target, value: key, choice: choice === NOTHING ? undefined : choice };
    onChange({ ...setting, meanings: choice === OPEN ? others : [...others, meaning] });
  };
  return (
    <Notice tone="warn" title="読み替えを選んでください">
      <p>選ぶまでは、その欄だけを取り込みません。ほかの欄は取り込みます。</p>
      <div className="import-screen__row">
        {asked.map((one) => {
          const target = importTarget(register, one.target);
          return (
            <LabelledSelect
              key={`${one.target} ${one.value}`}
              label={`${target.label}の「${one.value}」`}
              value={one.meaning === undefined ? OPEN : (one.meaning.choice ?? NOTHING)}
              options={[
                { id: OPEN, label: "（まだ選んでいない）" },
                ...target.choices.map(({ id, label }) => ({ id, label })),
                { id: NOTHING, label: "どれでもない（取り込まない）" },
              ]}
              onChange={(choice) => answer(one, choice)}
            />
          );
        })}
      </div>
    </Notice>
  );
}

/** Values without a meaning, and those that were given one: each once, as it stands there first. */
function askedValues(rows: readonly ImportedRow[], meanings: readonly Meaning[]): readonly Asked[] {
  const found = new Map<string, Asked>();
  for (const { target, value, choice } of meanings)
    found.set(`${target} ${value}`, { target, value, meaning: { target, value, choice } });
  for (const { unknown } of rows)
    for (const { target, value } of unknown) {
      const key = `${target} ${comparableLabel(value)}`;
      if (!found.has(key)) found.set(key, { target, value, meaning: undefined });
    }
  return [...found.values()];
}
