import type { JsonFailure } from "./json-failure.ts";
import { type JsonLimits, scanJson } from "./json-scanner.ts";

/** Generous for 300 companies with everything filled in, small enough that nothing overflows afterwards. */
export const JSON_LIMITS: JsonLimits = { depth: 64, count: 2_000_000 };

export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: JsonFailure };

/**
 * Reads JSON (RFC 8259) that may be hostile: never throws, never recurses, takes time linear in its length.
 * Refuses what `JSON.parse` would quietly accept: duplicate and prototype keys, numbers it would change,
 * lone surrogates, bottomless nesting.
 */
export function parseStrictJson(text: string, limits: JsonLimits = JSON_LIMITS): JsonResult {
  const failure = scanJson(text, limits);
  // The text is read a second time by the engine's own parser, so that the scanner only has to judge.
  return failure === undefined ? { ok: true, value: JSON.parse(text) } : { ok: false, failure };
}
