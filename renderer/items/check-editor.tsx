import "../ui/choices.css";
import { useId } from "react";
import { CHECK_LABELS, type CheckValue } from "../../worksheets/items/check.ts";
import { ChoiceCard } from "../ui/choice-card.tsx";
import type { EditorProps } from "./item-editor.ts";

const STATES: readonly CheckValue[] = ["yes", "no", ""];

/** 済 / 未 / 未確認, outside of the matrix. One of them always holds, so there is nothing to take back. */
export function CheckEditor({ value, labelId, describedBy, onChange }: EditorProps<"check">) {
  const group = useId();
  return (
    <fieldset className="choices" aria-labelledby={labelId} aria-describedby={describedBy}>
      <div className="choices__grid choices__grid--3">
        {STATES.map((state) => (
          <ChoiceCard
            key={state}
            type="radio"
            group={group}
            option={{ id: state, label: CHECK_LABELS[state] }}
            chosen={state === value}
            onChoose={() => onChange(state)}
          />
        ))}
      </div>
    </fieldset>
  );
}
