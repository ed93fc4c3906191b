import type { z } from "zod";
import { issueInWords } from "./issue-in-words.ts";
import type { JsonPath } from "./json-failure.ts";
import type { Project } from "./model.ts";
import { pathInWords } from "./path-in-words.ts";
import { projectSchema } from "./schema.ts";

/** A value that is no project: the first thing wrong with it. */
export interface InvalidProject {
  readonly kind: "invalid";
  /** From the value that was validated; from the file's root in a ParseFailure. */
  readonly path: JsonPath;
  /** The same place as its user knows it, e.g. 「企業「環境大善」の B-3 STEP3「ビジョン実現の壁」」. */
  readonly where: string;
  /** What is wrong there, in Japanese. */
  readonly detail: string;
}

export type ProjectResult =
  | { readonly ok: true; readonly project: Project }
  | { readonly ok: false; readonly failure: InvalidProject };

/** Whether a value from a file or another process is a project of the current version. Never throws. */
export function validateProject(value: unknown): ProjectResult {
  const parsed = projectSchema.safeParse(value);
  if (parsed.success) return { ok: true, project: parsed.data };
  const issue = parsed.error.issues[0];
  const path = jsonPath(issue);
  const detail = issue === undefined ? "形が違います" : issueInWords(issue);
  return { ok: false, failure: { kind: "invalid", path, where: pathInWords(value, path), detail } };
}

/**
 * A newer version's project as far as this version knows it: keys unknown here are left out of a copy, the value
 * itself stays as it is. Undefined when more than unknown keys differs, for a part must not pass for the whole.
 */
export function knownPartOf(value: unknown): Project | undefined {
  const copy = structuredClone(value);
  const parsed = projectSchema.safeParse(copy);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    if (issue.code !== "unrecognized_keys") return undefined;
    const owner = jsonPath(issue).reduce<unknown>(
      (part, key) => (part as Readonly<Record<string | number, unknown>>)[key],
      copy,
    );
    for (const key of issue.keys) delete (owner as Record<string, unknown>)[key];
  }
  const again = projectSchema.safeParse(copy);
  return again.success ? again.data : undefined;
}

function jsonPath(issue: z.core.$ZodIssue | undefined): JsonPath {
  return (issue?.path ?? []).map((key) => (typeof key === "symbol" ? String(key) : key));
}
