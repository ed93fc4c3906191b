import { z } from "zod";
import { FORBIDDEN_KEYS } from "./forbidden-keys.ts";
import { isPlainJson } from "./plain-json.ts";

/** Keys of objects and positions in lists, from the project to one of its parts. Never empty. */
export type DeltaPath = readonly (string | number)[];

/** One part gets another value; without one, the key is removed from its object. */
export interface SetStep {
  readonly path: DeltaPath;
  readonly value?: unknown;
}

/** From position `at` of a list on, `remove` elements give way to others. */
export interface SpliceStep {
  readonly path: DeltaPath;
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly unknown[];
}

/** The same for a long text, in UTF-16 units, never through the middle of a surrogate pair. */
export interface TextStep {
  readonly path: DeltaPath;
  readonly at: number;
  readonly remove: number;
  readonly text: string;
}

export type DeltaStep = SetStep | SpliceStep | TextStep;

/** What leads from one state of a project to another, step by step. Plain JSON; empty when nothing differs. */
export type ProjectDelta = readonly DeltaStep[];

/** More steps than this say less than the parts themselves. */
export const MAX_STEPS = 10_000;
/** Deeper than any part of a project: companies / row / answers / item / value / row / cells / column. */
const LONGEST_PATH = 16;
const LONGEST_KEY = 100;
/** As many elements as any list of a project may have, and more. */
const LONGEST_LIST = 100_000;
/** Longer than any text of a project (items/limits.ts). */
const LONGEST_TEXT = 2_000_000;

const key = z
  .string()
  .max(LONGEST_KEY)
  .refine((name) => !FORBIDDEN_KEYS.has(name), "forbidden key");
const count = z.int().min(0).max(LONGEST_TEXT);
const path = z
  .array(z.union([key, count]))
  .min(1)
  .max(LONGEST_PATH);
const json = z.unknown().refine(isPlainJson, "not plain JSON");

// The cast drops `undefined` from the optional key: a key without a value is a removal either way.
const step = z.union([
  z.strictObject({ path, at: count, remove: count, text: z.string().max(LONGEST_TEXT) }),
  z.strictObject({ path, at: count, remove: count, insert: z.array(json).max(LONGEST_LIST) }),
  z.strictObject({ path, value: json.optional() }),
]) as unknown as z.ZodType<DeltaStep>;

/** The shape of a delta from another process or a file. Whether it fits a project, only applying it shows. */
export const projectDeltaSchema: z.ZodType<ProjectDelta> = z.array(step).max(MAX_STEPS);
