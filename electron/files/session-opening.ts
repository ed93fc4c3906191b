import { randomUUID } from "node:crypto";
import { assertNever } from "../../worksheets/definition/assert-never.ts";
import { deltaBetween } from "../../worksheets/project/delta-between.ts";
import type { FileRights, KeptDraft, NotOpened } from "../../worksheets/project/open-file.ts";
import type { ParseFailure } from "../../worksheets/project/parse-failure.ts";
import type { Continued, Opened } from "../file-answers.ts";
import { hashBytes } from "./hash-bytes.ts";
import type { Kept, KeptProject } from "./kept.ts";
import { keptOf } from "./kept-of.ts";
import { type Protection, unlockFile, unlockJournal } from "./protection.ts";
import { readBytes } from "./read-bytes.ts";
import { type ProjectContent, type ReadContent, readContent, readPlain } from "./read-content.ts";
import {
  type CurrentProject,
  headOf,
  nameOf,
  type OpenFile,
  type SealedFile,
  type SessionContext,
} from "./session-context.ts";
import { tidyBeside } from "./tidy-beside.ts";
import { within } from "./within.ts";

/** How long a file is read for, in milliseconds. */
export const READ_WITHIN = 20_000;
/** The same for the file of kept work, which can be taken up without it. */
const ATTACH_WITHIN = 5000;

const FORGOTTEN =
  "このファイルは、最近使ったファイルの一覧にもうありません。「ファイルを開く」で選び直してください。";
const NO_ANSWER =
  "ファイルのある場所が応答していません。ネットワークの接続を確かめて、もう一度開いてください。";
const WAITED_TOO_LONG = "パスワードを待っていたファイルが分からなくなりました。もう一度開いてください。";
const KEPT_GONE = "この控えは、もうありません。";

const WRITE: FileRights = { kind: "write" };

/** Where opened bytes came from. `path` undefined: from no disk. */
type Source = Omit<SealedFile, "bytes">;

type Damaged = { readonly failure: ParseFailure } | { readonly unreadable: string };

const draftOf = ({ project, revision, fileName, at }: KeptProject): KeptDraft => ({
  project,
  revision,
  fileName,
  at,
});

/** The ways to open a project. Every method resolves; paths and passwords stay in here. */
export function createOpening(context: SessionContext) {
  const { disk, journals, keeper, versions, keys, sealed, recents, dialogs } = context;
  const handedOver = new Map<string, string>();
  let last: Promise<unknown> = Promise.resolve();
  /** What is opened second is what is open in the end. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  const refused = async (
    { name, path }: Source,
    damaged: Damaged,
    protection?: Protection,
  ): Promise<NotOpened> => {
    if (path === undefined) return { ok: false, name, ...damaged };
    const broken = "failure" in damaged && damaged.failure.kind === "checksum" ? damaged.failure : undefined;
    const projectId = broken?.project.id ?? (await keys.projectAt(path));
    const rescue = await versions.rescue(path, projectId, protection);
    // A copy of it made from a version is still to be protected.
    if (projectId !== undefined && protection && rescue.length > 0)
      context.rememberProtection(projectId, protection);
    return { ok: false, name, ...damaged, ...(rescue.length > 0 ? { rescue } : {}) };
  };

  const openFile = ({ path, hash }: Source, content: ProjectContent): OpenFile | undefined =>
    path === undefined
      ? undefined
      : {
          path,
          access: context.accessTo(path),
          hash,
          maybe: undefined,
          state: content.state,
          merged: undefined,
          stat: undefined,
        };

  /** What was typed and never reached the file. What the file has, or had after a save, is proven obsolete, and goes. */
  const keptFor = async ({ project, protection }: ProjectContent): Promise<KeptProject | undefined> => {
    const found: KeptProject[] = [];
    for (const kept of await keptOf(journals, project.id, protection)) {
      if (kept.unsaved && deltaBetween(project, kept.project).length > 0) found.push(kept);
      else await journals.remove(kept.id);
    }
    return found[0];
  };

  const show = async (source: Source, content: ProjectContent): Promise<Opened> => {
    const { project, revision, protection } = content;
    await context.leave();
    const file = openFile(source, content);
    const current: CurrentProject = { projectId: project.id, revision, protection, base: project, file };
    context.become(current);
    const sequence = keeper.adopt(project);
    const [rights, kept] = await Promise.all([file ? file.access.begin() : WRITE, keptFor(content)]);
    current.revision = Math.max(revision, kept?.revision ?? 0);
    if (kept) current.offered = kept.id;
    if (file) await context.remember(file.path, project, protection);
    if (file && rights.kind === "write") void tidyBeside(disk(file.path), file.path, protection);
    return {
      ok: true,
      name: source.name,
      project,
      revision,
      rights,
      ...(kept ? { kept: draftOf(kept) } : {}),
      sequence,
      sealed: protection !== undefined,
    };
  };

  const take = async (source: Source, bytes: Uint8Array, content: ReadContent): Promise<Opened> => {
    switch (content.kind) {
      case "read":
        return show(source, content);
      case "sealed":
        return { ok: false, name: source.name, sealed: sealed.add({ ...source, bytes }) };
      case "refused":
        return refused(source, { failure: content.failure });
      default:
        return assertNever(content);
    }
  };

  const openPath = (chosen: string): Promise<Opened> =>
    inTurn(async () => {
      const name = nameOf(chosen);
      const read = await within(READ_WITHIN, readBytes(chosen, disk(chosen)));
      if (read.kind === "timeout") return { ok: false, name, unreadable: NO_ANSWER };
      const lost: Source = { name, path: chosen, hash: "" };
      switch (read.value.kind) {
        case "read": {
          const { path, bytes, hash } = read.value;
          const current = context.current();
          // The file that is open already, once more: its password is known.
          const protection = current?.file?.path === path ? current.protection : undefined;
          return take({ name: nameOf(path), path, hash }, bytes, await readContent(bytes, protection));
        }
        case "tooLarge":
          return refused(lost, { failure: read.value });
        case "unreadable":
          return refused(lost, { unreadable: read.value.reason });
        default:
          return assertNever(read.value);
      }
    });

  /** Sound states of a damaged sealed file: those its password opens. */
  const backupsBehind = async (source: Source, password: string): Promise<Protection | undefined> => {
    const projectId = source.path === undefined ? undefined : await keys.projectAt(source.path);
    if (projectId === undefined) return undefined;
    const [newest] = await context.backups.list(projectId).catch(() => []);
    const bytes = newest && (await context.backups.read(projectId, newest.id).catch(() => undefined));
    const unlocked = bytes && (await unlockFile(bytes, password));
    return unlocked?.kind === "open" ? unlocked.protection : undefined;
  };

  const openSealed = (id: string, password: string): Promise<Opened | "wrongPassword"> =>
    inTurn(async () => {
      const waiting = sealed.get(id);
      if (!waiting) return { ok: false, name: "選んだファイル", unreadable: WAITED_TOO_LONG };
      const { bytes, ...source } = waiting;
      const unlocked = await unlockFile(bytes, password);
      switch (unlocked.kind) {
        case "open": {
          sealed.done(id);
          const content = readPlain(unlocked.bytes, unlocked.protection);
          return content.kind === "refused"
            ? refused(source, { failure: content.failure }, unlocked.protection)
            : take(source, bytes, content);
        }
        case "wrongPassword": {
          // Right for the save before: then it is the file whose beginning is damaged.
          const protection = await backupsBehind(source, password);
          if (!protection) return "wrongPassword";
          sealed.done(id);
          return refused(
            source,
            { unreadable: "パスワードは合っていますが、ファイルの先頭の部分が壊れています。" },
            protection,
          );
        }
        case "failed":
          sealed.done(id);
          return refused(source, { unreadable: unlocked.reason }, await backupsBehind(source, password));
        default:
          return assertNever(unlocked);
      }
    });

  /** The kept work an id of the list names: the newest of a project, or that very one. */
  const find = async (id: string): Promise<Exclude<Kept, { kind: "unreadable" }> | undefined> => {
    const list = await journals.all();
    const found = (list.ok ? list.kept : []).filter((kept) => kept.kind !== "unreadable");
    return (
      found.find((kept) => kept.id === id) ??
      found.find((kept) => kept.kind === "project" && kept.projectId === id)
    );
  };

  /** The file kept work belongs to, if it can be read at this moment. */
  const fileOf = async (kept: KeptProject, protection: Protection | undefined) => {
    if (kept.path === undefined) return undefined;
    const read = await within(ATTACH_WITHIN, readBytes(kept.path, disk(kept.path)));
    if (read.kind === "timeout" || read.value.kind !== "read") return undefined;
    const { path, bytes, hash } = read.value;
    const content = await readContent(bytes, protection);
    if (content.kind !== "read" || content.project.id !== kept.projectId) return undefined;
    return { path, hash, content };
  };

  const takeUp = async (kept: KeptProject, protection: Protection | undefined): Promise<Continued> => {
    await context.leave();
    const found = await fileOf(kept, protection);
    const file =
      found && openFile({ name: nameOf(found.path), path: found.path, hash: found.hash }, found.content);
    const isSame = kept.base === undefined || kept.base === found?.hash;
    if (file && !isSame && kept.base !== undefined) {
      // Somebody saved it since: the next save must find that out, and what both come from is not known.
      file.hash = kept.base;
      file.state = undefined;
    }
    const current: CurrentProject = {
      projectId: kept.projectId,
      revision: Math.max(kept.revision, found?.content.revision ?? 0),
      protection,
      base: isSame ? found?.content.project : undefined,
      file,
      origin: kept,
    };
    context.become(current);
    const sequence = keeper.adopt(kept.project);
    const rights = file ? await file.access.begin() : WRITE;
    // The old journal goes only when a new one holds the same.
    const begun = await keeper.keep(headOf(current, kept.at), protection?.journal);
    if (begun.kind === "kept") await journals.remove(kept.id);
    return {
      kind: "continued",
      draft: draftOf(kept),
      file:
        file && found
          ? {
              name: nameOf(file.path),
              project: found.content.project,
              revision: found.content.revision,
              rights,
            }
          : undefined,
      sequence,
      sealed: protection !== undefined,
    };
  };

  return {
    /** Undefined when the user cancels. */
    openProject: async (): Promise<Opened | undefined> => {
      const path = await dialogs.chooseProject();
      return path === undefined ? undefined : openPath(path);
    },

    /** A file dropped on the window. */
    openPath,

    /** One that lies on no disk, e.g. out of a mail: it is saved under a new name. */
    openBytes: (name: string, bytes: Uint8Array): Promise<Opened> =>
      inTurn(async () =>
        take({ name, path: undefined, hash: hashBytes(bytes) }, bytes, await readContent(bytes)),
      ),

    openSealed,

    openRecent: async (id: string): Promise<Opened> => {
      const path = handedOver.get(id) ?? (await recents.pathOf(id));
      return path === undefined
        ? { ok: false, name: "選んだファイル", unreadable: FORGOTTEN }
        : openPath(path);
    },

    /** Takes a path from the operating system; returns the id by which the window opens it. */
    handOver: (path: string): string => {
      const id = randomUUID();
      handedOver.set(id, path);
      return id;
    },

    continueKept: (id: string, password?: string): Promise<Continued> =>
      inTurn(async () => {
        const kept = await find(id);
        if (!kept) return { kind: "failed", reason: KEPT_GONE };
        if (kept.kind === "project") return takeUp(kept, context.protectionOf(kept.projectId));
        if (password === undefined) return { kind: "password" };
        const unlocked = await unlockJournal(kept.sealed, password);
        if (unlocked.kind === "wrongPassword") return { kind: "password" };
        if (unlocked.kind === "failed") return unlocked;
        const { protection } = unlocked;
        const opened = await journals.unseal(kept.id, protection.journal);
        if (opened?.kind === "project") return takeUp(opened, protection);
        return { kind: "failed", reason: opened?.reason ?? KEPT_GONE };
      }),

    find,
  };
}
