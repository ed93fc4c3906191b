import type { Answers, Company, Project } from "../../worksheets/project/model.ts";
import { kitami } from "../../worksheets/samples/kitami.ts";

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/**
 * Kitami's round with this many companies taking part, each with a full B-3 of its own. Every text begins with
 * the company's number: equal texts would let a writer's caches do the work.
 */
export function scaledProject(count: number): Project {
  const models = kitami.companies.filter(({ participation }) => participation === "joins");
  const companies = Array.from({ length: count }, (_, index): Company => {
    const model = models[index % models.length];
    if (!model) throw new Error("The sample has no company that takes part");
    // The first ones keep their ids, as other answers point at them.
    const id = index < models.length ? model.id : `n${index + 1}`;
    const number = String(index + 1);
    return {
      ...model,
      id,
      name: `${model.name}${number}`,
      answers: numbered(model.answers, number) as Answers,
    };
  });
  return { ...kitami, id: `bench-${count}`, companies, confirmed: [] };
}

/** Ids of choices and lines are ASCII and stay as they are. */
function numbered(value: unknown, number: string): unknown {
  if (typeof value === "string") return JAPANESE.test(value) ? `${number}社目、${value}` : value;
  if (Array.isArray(value)) return value.map((part) => numbered(part, number));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, numbered(part, number)]));
}
