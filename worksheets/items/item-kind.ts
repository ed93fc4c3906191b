import type { z } from "zod";
import type { ItemDefinition } from "../definition/item-definition.ts";
import type { ItemContext } from "./item-context.ts";
import type { Merged } from "./merge.ts";

/** Something about an answer that should be looked at. Informs, never blocks. */
export interface Finding {
  /** What is wrong and what to do, in Japanese. */
  readonly message: string;
  /** The line, row or candidate it is about: its id. */
  readonly at?: string;
  /** The answer can well stay as it is: advice, not a fault. */
  readonly mild?: true;
}

/**
 * Everything an item kind answers about itself; callers never ask which kind it is.
 * All functions are pure; `V` is JSON, so that a value is stored as it is.
 */
export interface ItemKind<D extends ItemDefinition, V> {
  readonly kind: D["kind"];
  /** The value of a question nobody has answered. */
  empty(definition: D): V;
  /** The value's shape in a project file. Structural only: half-filled and odd values must save. */
  schema(definition: D): z.ZodType<V>;
  /** Whether anything that counts as an answer is there; blanks do not count. */
  isAnswered(definition: D, value: V): boolean;
  validate(definition: D, value: V, context: ItemContext): readonly Finding[];
  /** The answer as plain lines in reading order; [] when unanswered. */
  toText(definition: D, value: V, context: ItemContext): readonly string[];
  /** Three-way merge. With itself changes nothing; a one-sided change never conflicts. */
  merge(definition: D, base: V, mine: V, theirs: V): Merged<V>;
}
