import type { Choice } from "../../worksheets/definition/choice.ts";
import { MenuButton } from "../ui/menu-button.tsx";

interface BoxMenuProps {
  /** What it moves, e.g. 「2行目」. */
  readonly what: string;
  /** The boxes it can go to. */
  readonly choices: readonly Choice[];
  onChoose(choice: string): void;
}

/** Moves one row of a boxed table to another of its boxes. */
export function BoxMenu({ what, choices, onChoose }: BoxMenuProps) {
  return (
    <MenuButton
      edits
      label={`${what}をほかの区分へ移す`}
      icon="arrow-right"
      iconOnly
      items={choices.map(({ id, label }) => ({
        id,
        label: `「${label}」へ移す`,
        onAction: () => onChoose(id),
      }))}
    />
  );
}
