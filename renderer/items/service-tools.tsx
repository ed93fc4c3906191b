import { itemDefinition } from "../../worksheets/catalog/index.ts";
import { standingAnswer } from "../../worksheets/journey/standing-answer.ts";
import { newId } from "../state/new-id.ts";
import { Chip } from "../ui/chip.tsx";
import { isBlankRow } from "./table-edits.ts";
import type { TableToolsProps } from "./table-tools.tsx";
import { useDerived } from "./use-derived.ts";

/** Proposes the services chosen in a2.services as rows. */
export function ServiceTools({ value, onChange }: TableToolsProps) {
  const chosen = useDerived((project) => {
    const definition = itemDefinition("a2.services");
    if (definition.kind !== "many") return [];
    const { choices } = standingAnswer(project, "many", { item: definition.id });
    return definition.choices
      .filter(({ id, exclusive }) => choices.includes(id) && !exclusive)
      .map(({ label }) => label);
  });
  const open = chosen.filter((label) => !value.some(({ cells }) => (cells.service ?? "").includes(label)));
  if (open.length === 0) return null;
  const add = (service: string) => {
    const rows = value.filter((row) => !isBlankRow(row));
    onChange([...rows, { id: newId(), cells: { service } }], "行の追加");
  };
  return (
    <div className="table-editor__tools">
      <span className="table-editor__caption">選んだサービスを表に加える</span>
      <ul className="chip-list">
        {open.map((label) => (
          <li key={label}>
            <Chip onPress={() => add(label)}>{label}</Chip>
          </li>
        ))}
      </ul>
    </div>
  );
}
