import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { JournalHead, JournalLabel, Protect } from "./journal-content.ts";
import { isInUse, type JournalSession } from "./journal-session.ts";
import { JOURNAL_UNREADABLE } from "./journal-trouble.ts";
import { readOldDraft } from "./old-draft.ts";
import { readJournal } from "./read-journal.ts";

interface Found {
  /** Names it among what is kept on this computer; no path. */
  readonly id: string;
  /** ISO 8601 instant of the last edit; where that cannot be read, when the disk says it was written. */
  readonly at: string;
  /** Another process seems to write it at this moment: not to be offered as left behind. See isInUse. */
  readonly inUse: boolean;
  /** Written since this app was started. */
  readonly own: boolean;
}

/** A project as it was kept. */
export interface KeptProject extends Found, JournalHead {
  readonly kind: "project";
  readonly projectId: string;
  readonly project: Project;
  /** What follows the state given here and cannot be read: 0 when everything can. */
  readonly unreadableBytes: number;
}

/** One that needs its password, see Journals.unseal. */
export interface KeptSealed extends Found {
  readonly kind: "sealed";
  /** Sealed bytes with the header that says how the key comes from the password. */
  readonly sealed: Uint8Array;
}

export interface KeptUnreadable extends Found {
  readonly kind: "unreadable";
  /** How long it is; undefined when the disk does not give it. */
  readonly bytes: number | undefined;
  /** A Japanese sentence. */
  readonly reason: string;
}

export type Kept = KeptProject | KeptSealed | KeptUnreadable;

/** A file of the journals' folder as read from the disk. */
export interface KeptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When the disk says it was written, in milliseconds since 1970. */
  readonly writtenAt: number;
}

/** A journal's file among the others. */
export interface KeptJournal {
  readonly kept: Kept;
  /** What it says about itself. */
  readonly label: JournalLabel | undefined;
  /** How many changes its session had made by its end; undefined when that cannot be read. */
  readonly changes: number | undefined;
}

/** What a journal's file holds. Rejects only when `protect` does. */
export async function keptJournal(
  { name: id, bytes, writtenAt }: KeptFile,
  session: JournalSession,
  protect?: Protect,
): Promise<KeptJournal> {
  const content = await readJournal(bytes, protect);
  const { label } = content;
  const inUse = label !== undefined && isInUse(label, session);
  const own = label?.session === session.id;
  const at = new Date(writtenAt).toISOString();
  switch (content.kind) {
    case "project": {
      const { changes, head, project, unreadableBytes } = content;
      const kept: Kept = {
        kind: "project",
        id,
        inUse,
        own,
        ...head,
        projectId: project.id,
        project,
        unreadableBytes,
      };
      return { kept, label, changes };
    }
    case "sealed": {
      const { changes, sealed } = content;
      return { kept: { kind: "sealed", id, inUse, own, at, sealed }, label, changes };
    }
    case "notOpened":
    case "tooNew":
    case "damaged": {
      const reason = JOURNAL_UNREADABLE[content.kind];
      return {
        kept: { kind: "unreadable", id, inUse, own, at, bytes: bytes.length, reason },
        label,
        changes: undefined,
      };
    }
    default:
      return assertNever(content);
  }
}

/** The same for a draft of version 0.1. */
export function keptDraft({ name: id, bytes, writtenAt }: KeptFile): Kept {
  const draft = readOldDraft(bytes);
  if (draft === undefined) {
    const at = new Date(writtenAt).toISOString();
    return {
      kind: "unreadable",
      id,
      inUse: false,
      own: false,
      at,
      bytes: bytes.length,
      reason: JOURNAL_UNREADABLE.damaged,
    };
  }
  return {
    kind: "project",
    id,
    inUse: false,
    own: false,
    ...draft,
    projectId: draft.project.id,
    path: undefined,
    base: undefined,
    unsaved: true,
    unreadableBytes: 0,
  };
}
