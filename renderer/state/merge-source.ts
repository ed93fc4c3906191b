import { sameJson } from "../../worksheets/items/merge.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { OtherProject } from "../../worksheets/project/open-file.ts";
import type { App } from "./app-context.tsx";
import { notOpenedInWords } from "./not-opened-in-words.ts";

/** Where the other state of the project comes from: its own file, or a file the user chose. */
export type MergeFrom = "file" | "chosen";

/** Another state of the open project. */
export interface MergeSource {
  readonly from: MergeFrom;
  /** The file's name. */
  readonly name: string;
  readonly theirs: Project;
  readonly revision: number;
  /** The last state both come from; undefined when it is not known. */
  readonly base: Project | undefined;
}

/** What became of looking for it. */
export type FoundOther =
  | { readonly kind: "found"; readonly source: MergeSource }
  /** It has a password: see `unsealOther`. */
  | { readonly kind: "sealed"; readonly from: MergeFrom; readonly name: string; readonly id: string }
  /** `reasons`: what is wrong and what can be done, a paragraph each. */
  | { readonly kind: "refused"; readonly name: string; readonly reasons: readonly string[] };

/** Reads what the open project's file holds now; the open project stays as it is. */
export async function readFileAgain(app: App): Promise<FoundOther> {
  return found(app, "file", await app.host.readFile());
}

/** Asks for another copy of the project; undefined when the user cancels. */
export async function chooseOther(app: App): Promise<FoundOther | undefined> {
  const other = await app.host.chooseOther();
  return other && found(app, "chosen", other);
}

/** Opens a copy that has a password; undefined when that is wrong. */
export async function unsealOther(
  app: App,
  { from, id }: Extract<FoundOther, { readonly kind: "sealed" }>,
  password: string,
): Promise<FoundOther | undefined> {
  const other = await app.host.unsealOther(id, password);
  return other && found(app, from, other);
}

function found(app: App, from: MergeFrom, other: OtherProject): FoundOther {
  if (other.kind === "sealed") return { kind: "sealed", from, name: other.name, id: other.id };
  if (other.kind === "notOpened") {
    const { refused } = other;
    return { kind: "refused", name: refused.name, reasons: notOpenedInWords(refused) };
  }
  const { name, project, revision } = other;
  const base = other.base ?? (from === "file" ? lastKnown(app, project) : undefined);
  return { kind: "found", source: { from, name, theirs: project, revision, base } };
}

/**
 * What was last read from the file or written to it. Not when it is the other state itself, as after kept work was
 * taken up again: with that as the base, everything would count as changed here alone.
 */
function lastKnown(app: App, theirs: Project): Project | undefined {
  const { saved } = app.project.getState();
  return saved !== undefined && sameJson(saved, theirs) ? undefined : saved;
}
