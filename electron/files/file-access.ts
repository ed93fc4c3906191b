import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { FileOwner, FileRights, ReadOnlyReason } from "../../worksheets/project/open-file.ts";
import type { FileSystem } from "./file-system.ts";
import {
  type Acquired,
  createOwnership,
  HEARTBEAT_EVERY,
  type InUse,
  type OwnershipOptions,
} from "./owner-file.ts";
import { type Probed, probeFolder } from "./probe-folder.ts";
import type { BeforeRename } from "./replace-file.ts";
import { within } from "./within.ts";

/** What a folder's answer is waited for while a file is opened, in milliseconds. */
export const PROBE_WITHIN = 2500;
/** The same for a decision of the user. */
const DECIDE_WITHIN = 8000;

export interface FileAccessOptions {
  readonly fs: FileSystem;
  /** The project file's real path. */
  readonly path: string;
  readonly self: OwnershipOptions["self"];
  /** Told whenever the rights change until it is closed. */
  readonly onRights: (rights: FileRights) => void;
  /** In milliseconds; given by tests. */
  readonly every?: number;
  readonly probeWithin?: number;
}

/** Whether the open file may be written from here, by its folder's rights and its owner file. Nothing rejects. */
export interface FileAccess {
  rights(): FileRights;
  /** Looks for the first time; "unreachable" when the disk takes too long, and `onRights` when it has answered. */
  begin(): Promise<FileRights>;
  /** Looks once more whether what stood in the way has gone. */
  again(): Promise<FileRights>;
  /** The user's decision to write a file that somebody else seems to have open. */
  takeOver(): Promise<FileRights>;
  readonly beforeRename: BeforeRename;
  /** Gives the file up for others. Ends when the disk answers: use `within`. */
  close(): Promise<void>;
}

const WRITE: FileRights = { kind: "write" };

function readOnly(reason: ReadOnlyReason): FileRights {
  return { kind: "readOnly", reason };
}

const UNREACHABLE = readOnly({ kind: "unreachable" });

function forbiddenBy({ folder, target }: Probed): FileRights | undefined {
  if (target === "readOnly") return readOnly({ kind: "file" });
  if (target === "unreachable") return UNREACHABLE;
  switch (folder) {
    case "all":
      return undefined;
    case "noMake":
    case "noRename":
    case "noRemove":
      return readOnly({ kind: "folder" });
    case "full":
    case "unreachable":
      return readOnly({ kind: folder });
    default:
      return assertNever(folder);
  }
}

function ownerOf({ owner }: InUse): FileOwner | undefined {
  return owner && { user: owner.user, computer: owner.computer, since: owner.since };
}

export function createFileAccess({
  fs,
  path,
  self,
  onRights,
  every = HEARTBEAT_EVERY,
  probeWithin = PROBE_WITHIN,
}: FileAccessOptions): FileAccess {
  const ownership = createOwnership({ fs, path, self });
  let rights: FileRights = UNREACHABLE;
  /** The owner the user was shown. */
  let seen: string | undefined;
  let closed = false;
  let looking: Promise<FileRights> | undefined;
  let beating = false;
  let timer: NodeJS.Timeout | undefined;

  const become = (next: FileRights): FileRights => {
    const changed = JSON.stringify(next) !== JSON.stringify(rights);
    rights = next;
    if (changed && !closed) onRights(next);
    return next;
  };

  const inUse = (other: InUse): FileRights => {
    seen = other.seen;
    const owner = ownerOf(other);
    const lost = rights.kind === "write" || rights.reason.kind === "takenOver";
    if (lost) return become(readOnly({ kind: "takenOver", owner }));
    // Only a hint: process numbers are used again. Whether the file is taken over stays the user's decision.
    const leftBehind = other.here && other.alive === false ? ({ leftBehind: true } as const) : {};
    return become(readOnly({ kind: "inUse", owner, here: other.here, ...leftBehind }));
  };

  const acquired = (outcome: Acquired): FileRights => {
    switch (outcome.kind) {
      case "owned":
        return become(WRITE);
      case "inUse":
        return inUse(outcome);
      case "cannot":
        return become(readOnly({ kind: outcome.why === "forbidden" ? "folder" : outcome.why }));
      default:
        return assertNever(outcome);
    }
  };

  const look = async (): Promise<FileRights> => {
    const forbidden = forbiddenBy(await probeFolder({ fs, path }));
    if (forbidden) return become(forbidden);
    return closed ? rights : acquired(await ownership.acquire());
  };

  /** One look at a time: on a share that hangs they would pile up. */
  const lookOnce = (): Promise<FileRights> => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  };

  const lookWithin = async (milliseconds: number): Promise<FileRights> => {
    const looked = await within(milliseconds, lookOnce());
    return looked.kind === "done" ? looked.value : become(UNREACHABLE);
  };

  const lost = async (): Promise<void> => {
    const other = await ownership.otherOwner();
    // Gone again, or not to be seen: it was somebody else's, and what they wrote is not known here.
    if (other) inUse(other);
    else become(readOnly({ kind: "takenOver", owner: undefined }));
  };

  const beat = async (): Promise<void> => {
    if (rights.kind === "write") {
      if ((await ownership.heartbeat()) === "taken") await lost();
      return;
    }
    switch (rights.reason.kind) {
      case "file":
      case "folder":
        return;
      case "inUse":
      case "takenOver":
      case "full":
      case "unreachable":
        // What has changed in the file meanwhile, every save finds out by its content.
        await lookOnce();
        return;
      default:
        assertNever(rights.reason);
    }
  };

  return {
    rights: () => rights,
    begin: () => {
      timer = setInterval(() => {
        if (beating || closed) return;
        beating = true;
        void beat().finally(() => {
          beating = false;
        });
      }, every);
      timer.unref();
      return lookWithin(probeWithin);
    },
    again: () => lookWithin(probeWithin),
    takeOver: async () => {
      if (rights.kind === "write") return rights;
      if (seen === undefined) return lookWithin(DECIDE_WITHIN);
      const taken = await within(DECIDE_WITHIN, ownership.takeOver(seen));
      return taken.kind === "done" ? acquired(taken.value) : rights;
    },
    beforeRename: async () => {
      if (closed) return "notOwner";
      const standing = await ownership.stillOurs();
      switch (standing) {
        case "ours":
          return "go";
        case "gone":
          // Somebody tidied up. Making it anew decides against whoever was faster.
          if ((await ownership.acquire()).kind === "owned") return "go";
          await lost();
          return "notOwner";
        case "taken":
          await lost();
          return "notOwner";
        case "unreachable":
          throw Object.assign(new Error("The owner file cannot be read"), { code: "EIO" });
        default:
          return assertNever(standing);
      }
    },
    close: async () => {
      closed = true;
      clearInterval(timer);
      await ownership.release();
    },
  };
}
