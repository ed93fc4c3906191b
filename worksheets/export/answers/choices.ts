import type { Choice } from "../../definition/choice.ts";
import type { OptionNode } from "../document-tree.ts";

/** All options of a question, chosen or not. */
export function optionNodes(
  choices: readonly Choice[],
  chosen: (id: string) => boolean,
  text: string | undefined,
): readonly OptionNode[] {
  return choices.map((choice) => ({
    id: choice.id,
    label: choice.label,
    description: choice.description ?? "",
    checked: chosen(choice.id),
    text: choice.withText ? (text?.trim() ?? "") : undefined,
  }));
}
