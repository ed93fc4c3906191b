import { basename, isAbsolute } from "node:path";
import { z } from "zod";
import { MAX_FILE_BYTES } from "../worksheets/project/file-format.ts";
import type { Project } from "../worksheets/project/model.ts";
import type { ProjectDelta } from "../worksheets/project/project-delta.ts";
import { validateProject } from "../worksheets/project/validate-project.ts";
import { safeFileName } from "../worksheets/text/file-name.ts";
import type { RequestName, Requests } from "./bridge.ts";
import { DOCUMENT_ENDINGS } from "./document-endings.ts";

export type ArgumentsOf<Name extends RequestName> = Readonly<Parameters<Requests[Name]>>;

export type ReadArguments<Name extends RequestName> =
  | { readonly ok: true; readonly args: ArgumentsOf<Name> }
  | { readonly ok: false; readonly detail: string };

/** A project is judged as if it came from a file: the window is not trusted more than a disk. */
const project = z.unknown().transform((value, context): Project => {
  const result = validateProject(value);
  if (result.ok) return result.project;
  context.addIssue(`${result.failure.where}: ${result.failure.detail}`);
  return z.NEVER;
});

/** Of a project, a recent file, a version or kept work. */
const id = z.string().min(1).max(200);
const revision = z.int().min(0);

const instant = z.iso.datetime();
const fileName = z
  .string()
  .max(255)
  .transform((name) => safeFileName(name));

/** Longer than any new one may be (see passwordTrouble), and short enough for every key derivation. */
const password = z.string().max(200);

const update = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("whole"), sequence: revision, project }),
  // The delta is judged where it is applied, against the project it is said to fit.
  z.strictObject({
    kind: z.literal("delta"),
    sequence: revision,
    from: revision,
    delta: z.unknown().transform((steps) => steps as ProjectDelta),
  }),
]);
const told = z.strictObject({ sequence: revision, update: update.optional() });

const content = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= MAX_FILE_BYTES, "larger than any document");

/** A name that is no path and cannot become a program: only what the app exports. */
const documentName = z
  .string()
  .max(255)
  .refine((name) => {
    const ending = DOCUMENT_ENDINGS.map((one) => `.${one}`).find((one) => name.endsWith(one)) ?? "";
    const stem = name.slice(0, name.length - ending.length);
    // A number may follow a name of full length: "…(2)".
    const [, plain = stem] = /^(.*)\(\d{1,3}\)$/u.exec(stem) ?? [];
    return ending !== "" && basename(name) === name && safeFileName(plain) === plain;
  }, "not the name of an exported document");

const documents = z
  .array(
    z.strictObject({
      name: documentName,
      bytes: content,
    }),
  )
  .min(1)
  .max(1000);

const delivered = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("folder"), delivery: id }),
  z.strictObject({ kind: z.literal("file"), delivery: id, index: z.int().min(0) }),
]);

/** What each channel takes. */
const SCHEMAS: { readonly [Name in RequestName]: z.ZodType<ArgumentsOf<Name>> } = {
  openProject: z.tuple([]),
  openPath: z.tuple([z.string().min(1).max(32_767).refine(isAbsolute, "not an absolute path")]),
  openBytes: z.tuple([z.string().max(255), content]),
  openSealed: z.tuple([id, password]),
  recentFiles: z.tuple([]),
  openRecent: z.tuple([id]),
  forgetRecent: z.tuple([id]),
  newProject: z.tuple([]),
  saveProject: z.tuple([
    told,
    z.strictObject({ asNew: z.boolean(), suggestedName: fileName, quiet: z.boolean().optional() }),
  ]),
  keepEdits: z.tuple([told, z.strictObject({ revision, at: instant })]),
  keptWork: z.tuple([]),
  continueKept: z.tuple([id, password.optional()]),
  dropDraft: z.tuple([id]),
  rights: z.tuple([]),
  takeOver: z.tuple([]),
  fileStanding: z.tuple([]),
  readFile: z.tuple([]),
  acceptFile: z.tuple([]),
  chooseOther: z.tuple([]),
  unsealOther: z.tuple([id, password]),
  chooseTable: z.tuple([]),
  versions: z.tuple([]),
  readVersion: z.tuple([id]),
  // Left out by no one: undefined takes the password away.
  setPassword: z.tuple([told, password.or(z.undefined())]),
  saveCopy: z.tuple([project, z.strictObject({ suggestedName: fileName, sealed: z.boolean() })]),
  deliver: z.tuple([documents]),
  openDelivered: z.tuple([delivered]),
  showTitle: z.tuple([z.string().max(500), z.boolean()]),
  ready: z.tuple([]),
  closingAnswered: z.tuple([z.boolean()]),
};

export const REQUEST_NAMES = Object.keys(SCHEMAS) as readonly RequestName[];

/** What the window sent with a request, if it has the shape the channel takes. Never throws. */
export function readArguments<Name extends RequestName>(
  name: Name,
  args: readonly unknown[],
): ReadArguments<Name> {
  const parsed = SCHEMAS[name].safeParse(args);
  if (parsed.success) return { ok: true, args: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, detail: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "wrong shape"}` };
}
