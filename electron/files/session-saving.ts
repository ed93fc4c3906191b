import { extname } from "node:path";
import { assertNever } from "../../worksheets/definition/assert-never.ts";
import { deltaBetween } from "../../worksheets/project/delta-between.ts";
import { nextLineage } from "../../worksheets/project/lineage.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { FileRights } from "../../worksheets/project/open-file.ts";
import type { CopyOptions, SaveOptions } from "../bridge.ts";
import type { CopyOutcome, Outcome, SaveOutcome } from "../file-answers.ts";
import { contentOf } from "./content-of.ts";
import type { FileAccess } from "./file-access.ts";
import { writeTrouble } from "./file-trouble.ts";
import { protectKept } from "./protect-kept.ts";
import type { Protection } from "./protection.ts";
import { rightsInWords } from "./rights-in-words.ts";
import type { SavedBytes } from "./save-bytes.ts";
import {
  type CurrentProject,
  nameOf,
  type OpenFile,
  PROJECT_ENDING,
  type SessionContext,
  savedAs,
} from "./session-context.ts";
import { within } from "./within.ts";
import { type Writing, type Written, writeProject } from "./write-project.ts";

/** How long a save is waited for before the window is told that the target is busy, in milliseconds. */
const SAVE_WITHIN = 60_000;

const OPEN_HERE = "開いているファイルの上には、コピーを保存できません。別の名前を指定してください。";
const NOTHING_OPEN = "開いているプロジェクトがありません。";

/** A place the user chose. */
interface Chosen {
  readonly path: string;
  /** The dialog asked about another name: what stands under this one must not be replaced. */
  readonly mustBeNew: boolean;
}

interface OverOptions {
  /** The password changes with this save. */
  readonly protect?: { readonly protection: Protection | undefined };
  /** The user chose its very name again: made anew if it has gone. */
  readonly recreate?: boolean;
}

/** Writes the open project. Methods work in turn and never reject. */
export function createSaving(context: SessionContext) {
  const { disk, backups, journals, keeper, dialogs, now, inSavingTurn, saveWithin = SAVE_WITHIN } = context;

  const write = (writing: Writing): Promise<Written> => writeProject({ backups, disk }, writing);

  /** What must stand at the open file's path. */
  const expectedAt = async ({ path, hash, maybe }: OpenFile): Promise<string> =>
    maybe !== undefined && (await contentOf(path, disk(path)).catch(() => hash)) === maybe ? maybe : hash;

  const choose = async (name: string): Promise<Chosen | undefined> => {
    const chosen = await dialogs.chooseTarget(name);
    if (chosen === undefined) return undefined;
    if (extname(chosen).toLowerCase() !== PROJECT_ENDING)
      return { path: `${chosen}${PROJECT_ENDING}`, mustBeNew: true };
    // A file must not be put in place of a link to one.
    const real = await within(
      saveWithin,
      disk(chosen)
        .realpath(chosen)
        .catch(() => chosen),
    );
    return { path: real.kind === "done" ? real.value : chosen, mustBeNew: false };
  };

  const lineageOf = (file: OpenFile | undefined): readonly string[] =>
    file?.state ? nextLineage(file.state, file.merged) : [];

  /** The project is in its file: nothing of it need be kept, unless something newer was typed. */
  const settle = async (
    current: CurrentProject,
    file: OpenFile,
    { project, protection }: { readonly project: Project; readonly protection: Protection | undefined },
    sequence: number,
  ): Promise<void> => {
    current.file = file;
    current.base = project;
    current.protection = protection;
    if (context.current() !== current) return;
    await keeper.saved(savedAs(current), project, sequence, now().toISOString());
    await context.remember(file.path, project, protection);
  };

  const outcomeOf = (name: string, saved: SavedBytes, revision: number, access: FileAccess): SaveOutcome => {
    switch (saved.kind) {
      case "saved":
        return { kind: "saved", name, revision, flushed: saved.flushed };
      case "changedElsewhere":
      case "missing":
      case "busy":
        return { kind: saved.kind, name };
      case "notOwner": {
        const rights = access.rights();
        return rights.kind === "readOnly"
          ? { kind: "readOnly", rights }
          : { kind: "failed", reason: saved.reason };
      }
      case "failed":
      case "unknown":
        return { kind: "failed", reason: saved.reason };
      default:
        return assertNever(saved);
    }
  };

  /** Over the file that is open. */
  const saveOver = async (
    current: CurrentProject,
    file: OpenFile,
    project: Project,
    sequence: number,
    { protect, recreate = false }: OverOptions = {},
  ): Promise<SaveOutcome> => {
    const { protection } = protect ?? current;
    const name = nameOf(file.path);
    const rights = await writable(file.access);
    if (rights.kind === "readOnly") return { kind: "readOnly", rights };
    const revision = current.revision + 1;
    const isGone = recreate && (await contentOf(file.path, disk(file.path)).catch(() => "")) === "absent";
    const { saved, checksum } = await write({
      project,
      revision,
      lineage: lineageOf(file),
      path: file.path,
      expected: isGone ? "absent" : await expectedAt(file),
      access: file.access,
      protection,
      before: current.protection,
      previousRevision: current.revision,
    });
    if (saved.kind === "unknown") file.maybe = saved.hash;
    if (saved.kind === "saved") {
      current.revision = revision;
      Object.assign(file, known(saved.hash, { checksum, lineage: lineageOf(file) }));
      await settle(current, file, { project, protection }, sequence);
    }
    return outcomeOf(name, saved, revision, file.access);
  };

  /** A copy made from a version goes on from the newest there is, so that versions stay in order. */
  const highestRevision = async ({ projectId, revision }: CurrentProject): Promise<number> => {
    const [newest] = await backups.list(projectId).catch(() => []);
    return Math.max(revision, newest?.revision ?? 0);
  };

  const saveAs = async (
    current: CurrentProject,
    project: Project,
    sequence: number,
    { suggestedName }: SaveOptions,
  ): Promise<SaveOutcome> => {
    const own = current.file;
    const chosen = await choose(own ? nameOf(own.path) : `${suggestedName}${PROJECT_ENDING}`);
    if (!chosen) return { kind: "cancelled" };
    const { path, mustBeNew } = chosen;
    if (own?.path === path && !mustBeNew)
      return saveOver(current, own, project, sequence, { recreate: true });
    const name = nameOf(path);
    const access = context.accessTo(path);
    const rights = await access.begin();
    if (rights.kind === "readOnly") {
      await access.close();
      return { kind: "failed", reason: rightsInWords(rights.reason, name) };
    }
    const revision = (await highestRevision(current)) + 1;
    const lineage = lineageOf(own);
    const { saved, checksum } = await write({
      project,
      revision,
      lineage,
      path,
      expected: mustBeNew ? "absent" : await contentOf(path, disk(path)),
      access,
      protection: current.protection,
      before: current.protection,
      previousRevision: undefined,
    }).catch(async (error: unknown) => {
      await access.close();
      throw error;
    });
    if (saved.kind !== "saved") {
      await access.close();
      return outcomeOf(name, saved, revision, access);
    }
    current.revision = revision;
    const file: OpenFile = { path, access, ...known(saved.hash, { checksum, lineage }) };
    await settle(current, file, { project, protection: current.protection }, sequence);
    // The file before is free for others, whenever its folder answers.
    void own?.access.close();
    context.onRights(access.rights());
    return outcomeOf(name, saved, revision, access);
  };

  /** Rights that may have come back by now are looked at again. */
  const writable = async (access: FileAccess): Promise<FileRights> => {
    const rights = access.rights();
    const mayPass =
      rights.kind === "readOnly" && (rights.reason.kind === "unreachable" || rights.reason.kind === "full");
    return mayPass ? access.again() : rights;
  };

  /**
   * One after the other, and bounded: a save that takes longer goes on and settles later, but the window hears that
   * its target is busy.
   */
  const bounded = async (
    name: string,
    work: () => Promise<SaveOutcome>,
    waits: boolean,
  ): Promise<SaveOutcome> => {
    const done = inSavingTurn(() =>
      work().catch((error: unknown): SaveOutcome => ({ kind: "failed", reason: writeTrouble(error) })),
    );
    // What asks the user takes as long as the user takes.
    if (waits) return done;
    const outcome = await within(saveWithin, done);
    return outcome.kind === "done" ? outcome.value : { kind: "busy", name };
  };

  const saveWith = async (
    current: CurrentProject,
    project: Project,
    protection: Protection | undefined,
    sequence: number,
  ): Promise<Outcome> => {
    const { file } = current;
    const before = current.protection;
    if (file) {
      const saved = await saveOver(current, file, project, sequence, { protect: { protection } });
      switch (saved.kind) {
        case "saved":
          break;
        case "readOnly":
          return {
            kind: "failed",
            reason:
              saved.rights.kind === "readOnly"
                ? rightsInWords(saved.rights.reason, nameOf(file.path))
                : writeTrouble(undefined),
          };
        case "failed":
          return saved;
        case "changedElsewhere":
        case "missing":
        case "busy":
        case "cancelled":
          return { kind: "failed", reason: NOT_CHANGED[saved.kind] };
        default:
          return assertNever(saved);
      }
    } else current.protection = protection;
    return protectKept({ backups, journals, keeper, disk }, current, { before, after: protection });
  };

  return {
    /** `sequence`: the number of the state that is saved. */
    saveProject: (project: Project, sequence: number, options: SaveOptions): Promise<SaveOutcome> => {
      const current = context.current();
      if (!current) return Promise.resolve({ kind: "failed", reason: NOTHING_OPEN });
      const { file } = current;
      if (file && !options.asNew)
        return bounded(
          nameOf(file.path),
          // What stood before it in the queue may have been a save under another name.
          () => saveOver(current, current.file ?? file, project, sequence),
          false,
        );
      if (options.quiet) return Promise.resolve({ kind: "cancelled" });
      return bounded(
        options.suggestedName,
        () =>
          current.file && !options.asNew
            ? saveOver(current, current.file, project, sequence)
            : saveAs(current, project, sequence, options),
        true,
      );
    },

    /** Saves at once; then nothing of the project is left in the form it had. */
    setPassword: (
      project: Project,
      sequence: number,
      protection: Protection | undefined,
    ): Promise<Outcome> => {
      const current = context.current();
      if (!current) return Promise.resolve({ kind: "failed", reason: NOTHING_OPEN });
      return inSavingTurn(async (): Promise<Outcome> => {
        try {
          return await saveWith(current, project, protection, sequence);
        } catch (error) {
          return { kind: "failed", reason: writeTrouble(error) };
        }
      });
    },

    saveCopy: (project: Project, { suggestedName, sealed }: CopyOptions): Promise<CopyOutcome> =>
      inSavingTurn(async (): Promise<CopyOutcome> => {
        try {
          const current = context.current();
          const chosen = await choose(`${suggestedName}${PROJECT_ENDING}`);
          if (!chosen) return { kind: "cancelled" };
          const { path, mustBeNew } = chosen;
          const name = nameOf(path);
          if (path === current?.file?.path) return { kind: "failed", reason: OPEN_HERE };
          const access = context.accessTo(path);
          try {
            const rights = await access.begin();
            if (rights.kind === "readOnly")
              return { kind: "failed", reason: rightsInWords(rights.reason, name) };
            const screen = keeper.project();
            // Only a copy of what is on the screen comes from the open file's last state.
            const follows = screen !== undefined && deltaBetween(screen, project).length === 0;
            const { saved } = await write({
              project,
              revision: current?.revision ?? 0,
              lineage: follows ? lineageOf(current?.file) : [],
              path,
              expected: mustBeNew ? "absent" : await contentOf(path, disk(path)),
              access,
              protection: sealed ? current?.protection : undefined,
              before: sealed ? current?.protection : undefined,
              // The user was asked whether it may go; a copy without the password must not be kept beside those with it.
              previousRevision: "notKept",
            });
            if (saved.kind === "saved") return { kind: "saved", name };
            return {
              kind: "failed",
              reason: "reason" in saved ? saved.reason : NOT_CHANGED.changedElsewhere,
            };
          } finally {
            await access.close();
          }
        } catch (error) {
          return { kind: "failed", reason: writeTrouble(error) };
        }
      }),
  };
}

const NOT_CHANGED = {
  changedElsewhere:
    "ファイルがほかの人に変更されていたため、書き込みませんでした。先に内容を統合してから、もう一度試してください。",
  missing: "元のファイルが見つからないため、書き込みませんでした。「名前を付けて保存」で保存してください。",
  busy: "ほかのアプリがファイルを使っているため、書き込めませんでした。しばらくしてから、もう一度試してください。",
  cancelled: "保存を取りやめました。",
} as const;

/** A file as it stands right after it was written here. */
function known(hash: string, state: { readonly checksum: string; readonly lineage: readonly string[] }) {
  return { hash, state, maybe: undefined, merged: undefined, stat: undefined };
}
