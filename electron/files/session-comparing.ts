import { assertNever } from "../../worksheets/definition/assert-never.ts";
import { sharedAncestor } from "../../worksheets/project/lineage.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type {
  FileStanding,
  OtherProject,
  Version,
  VersionContent,
} from "../../worksheets/project/open-file.ts";
import { contentOf } from "./content-of.ts";
import { unlockFile } from "./protection.ts";
import { readBytes } from "./read-bytes.ts";
import { type ProjectContent, type ReadContent, readContent, readPlain } from "./read-content.ts";
import { type CurrentProject, nameOf, type OpenFile, type SessionContext } from "./session-context.ts";
import { READ_WITHIN } from "./session-opening.ts";
import { createWaiting } from "./waiting.ts";
import { lookAtFile } from "./watch-target.ts";
import { within } from "./within.ts";

/** How long a look at the open file may take, in milliseconds. */
const LOOK_WITHIN = 8000;
/** Up to this size, in bytes, every look reads the content: size and time can be the same after a change. */
const ALWAYS_READ = 2 * 1024 * 1024;

const NO_FILE = "このプロジェクトには、まだファイルがありません。";
const FORGOTTEN = "パスワードを待っていたファイルが分からなくなりました。もう一度選んでください。";
const NO_ANSWER = "ファイルのある場所が応答していません。ネットワークの接続を確かめてください。";

interface WaitingOther {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The open project's file, when it was that one. */
  readonly offered: { readonly file: OpenFile; readonly hash: string } | undefined;
}

/** Compares the open project with its file, its versions and other copies. Every method resolves. */
export function createComparing(context: SessionContext) {
  const { disk, versions, dialogs, keeper } = context;
  const waiting = createWaiting<WaitingOther>();
  /** What the open file was last found to hold. */
  let offered:
    | { readonly file: OpenFile; readonly hash: string; readonly content: ProjectContent }
    | undefined;

  const baseFor = async (
    current: CurrentProject | undefined,
    { project, state }: ProjectContent,
  ): Promise<Project | undefined> => {
    const mine = current?.file?.state;
    if (!current || !mine || current.projectId !== project.id) return undefined;
    const ancestor = sharedAncestor(mine, state);
    if (ancestor === undefined) return undefined;
    if (ancestor === mine.checksum) return current.base;
    if (ancestor === state.checksum) return project;
    return (await versions.withChecksum(project.id, ancestor, current.protection))?.project;
  };

  const otherFrom = async (other: WaitingOther, content: ReadContent): Promise<OtherProject> => {
    const { name } = other;
    switch (content.kind) {
      case "read": {
        const { project, revision } = content;
        if (other.offered) offered = { ...other.offered, content };
        return { kind: "read", name, project, revision, base: await baseFor(context.current(), content) };
      }
      case "sealed":
        return { kind: "sealed", name, id: waiting.add(other) };
      case "refused":
        return { kind: "notOpened", refused: { ok: false, name, failure: content.failure } };
      default:
        return assertNever(content);
    }
  };

  const read = async (path: string, file: OpenFile | undefined): Promise<OtherProject> => {
    const name = nameOf(path);
    const unreadable = (reason: string): OtherProject => ({
      kind: "notOpened",
      refused: { ok: false, name, unreadable: reason },
    });
    const found = await within(READ_WITHIN, readBytes(path, disk(path)));
    if (found.kind === "timeout") return unreadable(NO_ANSWER);
    switch (found.value.kind) {
      case "read": {
        const { bytes, hash } = found.value;
        const content = await readContent(bytes, context.current()?.protection);
        return otherFrom({ name, bytes, offered: file && { file, hash } }, content);
      }
      case "tooLarge":
        return { kind: "notOpened", refused: { ok: false, name, failure: found.value } };
      case "unreadable":
        return unreadable(found.value.reason);
      default:
        return assertNever(found.value);
    }
  };

  return {
    fileStanding: async (): Promise<FileStanding> => {
      const file = context.current()?.file;
      if (!file) return "none";
      const { path, hash, maybe, stat } = file;
      const look = async () => {
        const thorough = stat === undefined || stat.size <= ALWAYS_READ;
        const options = { fs: disk(path), path, lastStat: stat, thorough };
        const found = await lookAtFile({ ...options, knownHash: hash });
        if (found.kind !== "changed" || maybe === undefined) return found;
        return lookAtFile({ ...options, lastStat: undefined, knownHash: maybe });
      };
      const found = await within(LOOK_WITHIN, look());
      if (found.kind === "timeout") return "unreachable";
      // A save may have come in between.
      if (found.value.kind === "same" && file.hash === hash) file.stat = found.value.stat;
      return found.value.kind;
    },

    readFile: async (): Promise<OtherProject> => {
      const file = context.current()?.file;
      if (file) return read(file.path, file);
      return { kind: "notOpened", refused: { ok: false, name: "", unreadable: NO_FILE } };
    },

    acceptFile: async (): Promise<boolean> => {
      const current = context.current();
      const accepted = offered;
      if (!current?.file || accepted?.file !== current.file) return false;
      const { file, hash, content } = accepted;
      const found = await within(
        LOOK_WITHIN,
        contentOf(file.path, disk(file.path)).catch(() => ""),
      );
      if (found.kind === "timeout" || found.value !== hash) return false;
      // The next save comes from both.
      if (file.state && file.state.checksum !== content.state.checksum) file.merged = file.state;
      file.state = content.state;
      file.hash = hash;
      file.maybe = undefined;
      file.stat = undefined;
      current.base = content.project;
      current.revision = Math.max(current.revision, content.revision);
      return true;
    },

    /** Undefined when the user cancels. */
    chooseOther: async (): Promise<OtherProject | undefined> => {
      const path = await dialogs.chooseProject();
      return path === undefined ? undefined : read(path, undefined);
    },

    /** Undefined: the password is wrong. */
    unsealOther: async (id: string, password: string): Promise<OtherProject | undefined> => {
      const other = waiting.get(id);
      const name = other?.name ?? "選んだファイル";
      if (!other) return { kind: "notOpened", refused: { ok: false, name, unreadable: FORGOTTEN } };
      const unlocked = await unlockFile(other.bytes, password);
      switch (unlocked.kind) {
        case "open":
          waiting.done(id);
          return otherFrom(other, readPlain(unlocked.bytes, unlocked.protection));
        case "wrongPassword":
          return undefined;
        case "failed":
          return { kind: "notOpened", refused: { ok: false, name, unreadable: unlocked.reason } };
        default:
          return assertNever(unlocked);
      }
    },

    versions: async (): Promise<readonly Version[]> => {
      const current = context.current();
      if (!current) return [];
      const { projectId, file, protection } = current;
      return versions.all({ projectId, project: keeper.project(), path: file?.path, protection });
    },

    readVersion: (id: string): Promise<VersionContent> => versions.read(id),
  };
}
