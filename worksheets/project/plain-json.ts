import { FORBIDDEN_KEYS } from "./forbidden-keys.ts";

/** Deeper than any project; as in strict-json.ts. */
const DEEPEST = 64;
/** More values than any project has; as in strict-json.ts. */
const MOST = 2_000_000;

/**
 * Whether a value of another process is what JSON can hold, within the limits for project files and without keys
 * that mean something to JavaScript itself. Never throws, whatever refers to itself.
 */
export function isPlainJson(root: unknown): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    count += 1;
    if (count + open.length > MOST) return false;
    if (value === null || typeof value === "string" || typeof value === "boolean") continue;
    if (typeof value === "number" && Number.isFinite(value)) continue;
    if (typeof value !== "object" || depth === DEEPEST) return false;
    if (Array.isArray(value)) {
      // Not forEach, which skips the holes of a sparse array.
      for (const part of value) open.push({ value: part, depth: depth + 1 });
      continue;
    }
    if (!isPlainObject(value)) return false;
    for (const [key, part] of Object.entries(value)) {
      if (FORBIDDEN_KEYS.has(key)) return false;
      // A key without a value is no key in JSON.
      if (part !== undefined) open.push({ value: part, depth: depth + 1 });
    }
  }
  return true;
}

/** Whether a value is an object as JSON has them: no list, no date, no instance of a class. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
