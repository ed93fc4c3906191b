import type { Project } from "./model.ts";

/** Whose round a project is: "北見市 令和3年度 第1回", as far as it is filled in; "" while nothing is. */
export function projectSubject({ municipality }: Pick<Project, "municipality">): string {
  const { name, fiscalYear, round } = municipality;
  return [name, fiscalYear, round].filter(Boolean).join(" ");
}
