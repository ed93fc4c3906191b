import type { ItemContext } from "../../../worksheets/items/item-context.ts";
import { itemContext } from "../../../worksheets/project/item-context.ts";
import type { Project } from "../../../worksheets/project/model.ts";

export interface TrackedContext {
  readonly context: ItemContext;
  /** Whether everything the context was asked would be answered the same about this project. */
  holdsFor(project: Project): boolean;
}

interface Asked {
  ask(context: ItemContext): string | undefined;
  readonly answer: string | undefined;
}

/**
 * `itemContext` that remembers what it was asked, so that it can stay the same object, and its editor unrendered,
 * while nothing it said has changed. An editor that was never told anything never renders for another's sake.
 */
export function trackedContext(project: Project, company: string | undefined): TrackedContext {
  const inner = itemContext(project, company);
  const asked = new Map<string, Asked>();
  const remember = (key: string, ask: Asked["ask"]) => {
    const answer = ask(inner);
    asked.set(key, { ask, answer });
    return answer;
  };
  return {
    context: {
      rowName: (register, row) => remember(`${register}/${row}`, (context) => context.rowName(register, row)),
      lineText: (item, line) => remember(`${item}#${line}`, (context) => context.lineText(item, line)),
    },
    holdsFor: (other) => {
      if (other === project || asked.size === 0) return true;
      const now = itemContext(other, company);
      return [...asked.values()].every(({ ask, answer }) => ask(now) === answer);
    },
  };
}
