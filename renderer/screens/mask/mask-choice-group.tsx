import type { MaskChoices } from "../../../worksheets/project/mask/mask-choices.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { chosenOf, MASK_OPTIONS } from "./mask-options.ts";

interface MaskChoiceGroupProps {
  readonly value: MaskChoices;
  readonly columns?: 1 | 2;
  onChange(value: MaskChoices): void;
}

/** Asks what is masked. */
export function MaskChoiceGroup({ value, columns = 2, onChange }: MaskChoiceGroupProps) {
  return (
    <ChoiceGroup
      label="伏せるもの"
      columns={columns}
      options={MASK_OPTIONS}
      value={chosenOf(value)}
      onToggle={(id, on) => onChange({ ...value, [id]: on })}
    />
  );
}
