import type { Project } from "./model.ts";
import { isPlainObject } from "./plain-json.ts";
import { type DeltaPath, type DeltaStep, projectDeltaSchema } from "./project-delta.ts";

export type DeltaResult =
  /** Not validated: see validateChange. Shares what did not change with the project it came from. */
  | { readonly ok: true; readonly project: Project }
  /** `detail`: for the log of a developer; holds nothing that was typed. */
  | { readonly ok: false; readonly detail: string };

type Container = Record<string, unknown> | unknown[];

/** Ends the work on a delta that does not fit; never leaves this file. */
class Misfit extends Error {}

/**
 * The project after a delta that may be anything. A step that names a part which is not there, or would make a new
 * one where none can be, is refused, and with it the whole delta. Never throws; changes neither of the two.
 */
export function applyDelta(project: Project, delta: unknown): DeltaResult {
  const parsed = projectDeltaSchema.safeParse(delta);
  if (!parsed.success) return { ok: false, detail: `not a delta: ${parsed.error.issues[0]?.message ?? ""}` };
  try {
    return { ok: true, project: new Application(project).run(parsed.data) };
  } catch (error) {
    if (error instanceof Misfit) return { ok: false, detail: error.message };
    throw error;
  }
}

/** The steps of one delta on one project. What has been copied once is not copied again. */
class Application {
  private readonly own = new Set<unknown>();
  private readonly root: Container;

  constructor(project: Project) {
    this.root = this.copied(project as unknown as Container);
  }

  run(steps: readonly DeltaStep[]): Project {
    steps.forEach((step, index) => {
      const last = step.path.at(-1);
      if (last === undefined) throw new Misfit(`step ${index}: empty path`);
      this.take(step, this.owner(step.path, index), last, index);
    });
    return this.root as unknown as Project;
  }

  /** The object or list the last key of a path belongs to, copied on the way down. */
  private owner(path: DeltaPath, index: number): Container {
    let owner = this.root;
    for (const key of path.slice(0, -1)) {
      const part = partOf(owner, key);
      if (!isContainer(part)) throw new Misfit(`step ${index}: no such part`);
      const copy = this.copied(part);
      put(owner, key, copy);
      owner = copy;
    }
    return owner;
  }

  private take(step: DeltaStep, owner: Container, key: string | number, index: number): void {
    const part = partOf(owner, key);
    if ("at" in step) put(owner, key, spliced(step, part, index));
    else if (step.value === undefined) this.remove(owner, key, index);
    else if (part !== undefined || this.mayAdd(owner, key)) put(owner, key, step.value);
    else throw new Misfit(`step ${index}: no such place`);
  }

  private remove(owner: Container, key: string | number, index: number): void {
    if (Array.isArray(owner) || owner === this.root || partOf(owner, key) === undefined)
      throw new Misfit(`step ${index}: nothing to remove`);
    delete owner[key];
  }

  /** Lists grow by splices, and a project has all its parts from the start. */
  private mayAdd(owner: Container, key: string | number): boolean {
    return !Array.isArray(owner) && owner !== this.root && typeof key === "string";
  }

  private copied(part: Container): Container {
    if (this.own.has(part)) return part;
    const copy = Array.isArray(part) ? [...part] : { ...part };
    this.own.add(copy);
    return copy;
  }
}

function spliced(
  step: Exclude<DeltaStep, { readonly value?: unknown }>,
  part: unknown,
  index: number,
): unknown {
  const end = step.at + step.remove;
  if ("text" in step) {
    if (typeof part !== "string" || end > part.length) throw new Misfit(`step ${index}: another text`);
    return part.slice(0, step.at) + step.text + part.slice(end);
  }
  if (!Array.isArray(part) || end > part.length) throw new Misfit(`step ${index}: another list`);
  return [...part.slice(0, step.at), ...step.insert, ...part.slice(end)];
}

function isContainer(part: unknown): part is Container {
  return Array.isArray(part) || isPlainObject(part);
}

/** A part by its key; undefined where none is, and for keys of the wrong sort. */
function partOf(owner: Container, key: string | number): unknown {
  if (Array.isArray(owner)) return typeof key === "number" ? owner[key] : undefined;
  return typeof key === "string" && Object.hasOwn(owner, key) ? owner[key] : undefined;
}

function put(owner: Container, key: string | number, value: unknown): void {
  // `partOf` has said that the key is of the right sort for its owner.
  (owner as Record<string | number, unknown>)[key] = value;
}
