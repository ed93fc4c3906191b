import type { Choice } from "../../../worksheets/definition/choice.ts";
import type { ItemDefinition } from "../../../worksheets/definition/item-definition.ts";
import type { AnswerValue } from "../../../worksheets/items/index.ts";
import { toHalfWidthDigits } from "../../../worksheets/text/numbers.ts";

/**
 * The example of the guidance as an answer to start from; undefined where its text does not say the answer
 * completely (dates, tables, picks), so that nothing is taken over by half.
 */
export function draftFromExample(
  definition: ItemDefinition,
  example: string,
  newId: () => string,
): AnswerValue | undefined {
  const lines = example
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length === 0) return undefined;
  switch (definition.kind) {
    case "text":
      return lines.join("　");
    case "longText":
      return example.trim();
    case "list":
      return lines.map((text) => ({ id: newId(), text }));
    case "number":
      return wholeNumber(lines.join(" "), definition.unit);
    case "one": {
      const [chosen, ...others] = choicesIn(definition.choices, lines) ?? [];
      return chosen && others.length === 0 ? { choice: chosen.choice.id, ...textOf([chosen]) } : undefined;
    }
    case "many": {
      const found = choicesIn(definition.choices, lines);
      if (!found) return undefined;
      const ids = new Set(found.map(({ choice }) => choice.id));
      return {
        choices: definition.choices.filter(({ id }) => ids.has(id)).map(({ id }) => id),
        ...textOf(found),
      };
    }
    case "yesNo":
      return yesOrNo(lines, definition.yesLabel, definition.noLabel);
    default:
      return undefined;
  }
}

interface FoundChoice {
  readonly choice: Choice;
  /** What the example says about it in brackets. */
  readonly detail: string;
}

/** 「SNS（月に2回）」 → 「SNS」 and 「月に2回」. */
function splitDetail(line: string): { readonly words: string; readonly detail: string } {
  const match = /^(.+?)（(.*)）$/u.exec(line);
  return match ? { words: match[1] ?? "", detail: match[2] ?? "" } : { words: line, detail: "" };
}

/** The option each line names; undefined when a line names none. */
function choicesIn(choices: readonly Choice[], lines: readonly string[]): readonly FoundChoice[] | undefined {
  const found = lines.flatMap((line): FoundChoice[] => {
    const exact = choices.find(({ label }) => label === line);
    if (exact) return [{ choice: exact, detail: "" }];
    const { words, detail } = splitDetail(line);
    const named = choices.find(
      ({ label, withText }) => label === words || (withText && splitDetail(label).words === words),
    );
    return named ? [{ choice: named, detail }] : [];
  });
  return found.length === lines.length ? found : undefined;
}

/** The text of 「その他（具体的に）」; details of other options have no place in the answer. */
function textOf(found: readonly FoundChoice[]): { readonly text?: string } {
  const detail = found.find(({ choice }) => choice.withText)?.detail;
  return detail ? { text: detail } : {};
}

function wholeNumber(text: string, unit: string): string | undefined {
  const plain = toHalfWidthDigits(text).replaceAll(",", "").trim();
  return new RegExp(`^(\\d+)(?:${unit})?$`, "u").exec(plain)?.[1];
}

function yesOrNo(lines: readonly string[], yes: string, no: string): "yes" | "no" | undefined {
  if (lines.length !== 1) return undefined;
  const { words } = splitDetail(lines[0] ?? "");
  if (words === yes) return "yes";
  return words === no ? "no" : undefined;
}
