import { itemDefinition } from "../catalog/index.ts";
import { isAnswered } from "../items/index.ts";
import type { Entry, Project } from "./model.ts";

/** STEP1 and STEP2 of A-4 that B-6 STEP3 asks again (ガイドライン ワークシートA-4, B-6). */
const INFO_ITEMS = ["topics", "channels", "frequency", "owner"] as const;

/**
 * 「A-4の内容を使う」: takes A-4's answers over into B-6 STEP3, where they can then differ. Notes and 要確認 of
 * both stay; what A-4 leaves open stays as it is in B-6.
 */
export function copyInfoAnswers(project: Project): Project {
  const copies = INFO_ITEMS.flatMap((name) => {
    const { value, illustrative } = project.answers[`a4.${name}`] ?? {};
    if (value === undefined || !isAnswered(itemDefinition(`a4.${name}`), value)) return [];
    const { illustrative: _, ...kept } = project.answers[`b6.${name}`] ?? {};
    const entry: Entry = { ...kept, value, seen: true, ...(illustrative ? { illustrative } : {}) };
    return [[`b6.${name}`, entry] as const];
  });
  return { ...project, answers: { ...project.answers, ...Object.fromEntries(copies) } };
}
