import type { RegisterName } from "../../definition/register.ts";
import { groupedBy } from "../grouped-by.ts";
import type { Project } from "../model.ts";
import { registerRows } from "../register-fields.ts";
import { readingKey, sameNameGroups } from "../same-name.ts";

/** Rows that may be about the same, in the register's order, and what they have in common. */
export interface LikelyDoubles {
  readonly by: "name" | "reading";
  /** Two or more ids. */
  readonly rows: readonly string[];
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly kana?: string;
}

/**
 * Rows whose names differ at most in their legal form's writing, width or blanks, then those that are read alike and
 * are not named already. Reading alike is a hint only: 佐藤 and 左東 are two.
 */
export function likelyDoubles(project: Project, register: RegisterName): readonly LikelyDoubles[] {
  const rows: readonly Named[] = registerRows(project, register);
  const named = sameNameGroups(rows).map((same): LikelyDoubles => ({ by: "name", rows: idsOf(same) }));
  const known = new Set(named.map((group) => group.rows.join("\n")));
  const read = groupedBy(
    rows.filter(({ kana }) => readingKey(kana ?? "") !== ""),
    ({ kana }) => readingKey(kana ?? ""),
  )
    .filter(({ length }) => length > 1)
    .map((same): LikelyDoubles => ({ by: "reading", rows: idsOf(same) }))
    .filter((group) => !known.has(group.rows.join("\n")));
  return [...named, ...read];
}

function idsOf(rows: readonly Named[]): readonly string[] {
  return rows.map(({ id }) => id);
}
