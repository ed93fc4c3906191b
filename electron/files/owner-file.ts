import { randomBytes } from "node:crypto";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { briefly, type Wait } from "./briefly.ts";
import { errno } from "./errno.ts";
import type { FileSystem } from "./file-system.ts";
import { linkKey, type OwnerLink, ownerLinks, ownerPath } from "./owner-chain.ts";
import { type OwnerRecord, ownerBytes, parseOwner } from "./owner-record.ts";
import { sweepLinks } from "./sweep-links.ts";
import { isLast, makeLink, removeLink, succeed, takeOverFrom } from "./take-over.ts";

/** How often an owner calls `heartbeat`, in milliseconds. */
export const HEARTBEAT_EVERY = 15_000;
/** How long a file that is half written, or whose owner is closing it, is waited for. */
const SETTLES_WITHIN = 500;
const LOOK_EVERY = 50;
/** Races lost in a row before the file counts as in use. */
const MOST_RACES = 20;

/** The owner as shown to people: `since` is an ISO 8601 instant by the owner's clock. */
export type ShownOwner = Pick<OwnerRecord, "user" | "computer" | "since">;

export interface InUse {
  readonly kind: "inUse";
  /** Names this very owner: what `takeOver` and `watchOwner` are given. */
  readonly seen: string;
  /** Undefined: the owner file cannot be read, as after a crash while it was made. */
  readonly owner: ShownOwner | undefined;
  /** A computer of the same name as this one. */
  readonly here: boolean;
  /**
   * Only with `here`: whether a process of that number runs. False: very likely left over from a crash. No proof either
   * way (a number is given again; two computers can bear one name), so taking over stays the user's decision.
   */
  readonly alive?: boolean;
}

export type Acquired =
  | { readonly kind: "owned" }
  | InUse
  /** "forbidden": the folder does not let files be made. "full": the disk. "unreachable": anything else. */
  | { readonly kind: "cannot"; readonly why: "forbidden" | "full" | "unreachable" };

/** "gone": the owner file was removed, by whomever; nobody owns the file. */
export type Standing = "ours" | "taken" | "gone" | "unreachable";

/** "failed": it stays for now; `release` can be called again. */
export type Released = "released" | "notOurs" | "failed";

export interface OwnershipOptions {
  readonly fs: FileSystem;
  /** The project file's real path. */
  readonly path: string;
  readonly self: Pick<OwnerRecord, "user" | "computer" | "pid" | "appVersion">;
  readonly clock?: OwnershipClock;
  /** Whether a process of this computer runs. */
  readonly isRunning?: (pid: number) => boolean;
}

export interface OwnershipClock {
  /** Milliseconds that only go up; not the time of day. */
  now(): number;
  readonly wait: Wait;
  date(): Date;
}

export const REAL_CLOCK: OwnershipClock = {
  now: () => performance.now(),
  wait: (milliseconds) => setTimeout(milliseconds),
  date: () => new Date(),
};

/** No method rejects. None ends before the disk answers: a caller that cannot wait uses `within`. */
export interface Ownership {
  /** Makes the owner file if there is none. Also after `stillOurs` said "gone". */
  acquire(): Promise<Acquired>;
  /** Looks at the disk; to be asked right before the rename of a save, too. */
  stillOurs(): Promise<Standing>;
  /**
   * The user's decision to take the file from the owner `seen`. Of many who take over from the same owner one gets
   * "owned". When meanwhile somebody else owns it, that one is told, and the user has to decide anew.
   */
  takeOver(seen: string): Promise<Acquired>;
  /** Says that this process lives, every HEARTBEAT_EVERY; makes the owner file anew when it is gone. */
  heartbeat(): Promise<Standing>;
  /** Who owns the file now; undefined: nobody, this process, or the disk does not tell. */
  otherOwner(): Promise<InUse | undefined>;
  /** Removes the owner file if it is ours. */
  release(): Promise<Released>;
}

const FORBIDDEN = new Set(["EACCES", "EPERM", "EROFS", "ENOTSUP", "ENAMETOOLONG", "EINVAL", "EISDIR"]);
const FULL = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

function cannot(error: unknown): Acquired {
  const code = errno(error);
  return { kind: "cannot", why: FORBIDDEN.has(code) ? "forbidden" : FULL.has(code) ? "full" : "unreachable" };
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errno(error) !== "ESRCH";
  }
}

/** Who may write a project file, by a file beside it that says so; see owner-chain.ts. */
export function createOwnership({
  fs,
  path,
  self,
  clock = REAL_CLOCK,
  isRunning = runs,
}: OwnershipOptions): Ownership {
  const first = ownerPath(path);
  const linking = { fs, first, wait: clock.wait };
  let mine: OwnerRecord | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other: a heartbeat must not make anew what is being released. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  const fresh = (closing: boolean): OwnerRecord => ({
    ...self,
    nonce: randomBytes(16).toString("hex"),
    since: clock.date().toISOString(),
    beat: 0,
    closing,
  });

  const look = () => briefly(() => ownerLinks(fs, first), clock.wait);

  /** The links, once nobody is in the middle of making or removing them. */
  async function settled(): Promise<readonly OwnerLink[]> {
    const until = clock.now() + SETTLES_WITHIN;
    for (;;) {
      const links = await look();
      const owner = links.at(-1)?.owner;
      const passing = owner === "unreadable" || owner?.closing === true;
      if (!passing || clock.now() >= until) return links;
      await clock.wait(LOOK_EVERY);
    }
  }

  function inUse(link: OwnerLink): InUse {
    const { owner } = link;
    if (owner === "unreadable") return { kind: "inUse", seen: linkKey(link), owner: undefined, here: false };
    const { user, computer, since } = owner;
    const here = computer.toLowerCase() === self.computer.toLowerCase();
    return {
      kind: "inUse",
      seen: linkKey(link),
      owner: { user, computer, since },
      here,
      ...(here ? { alive: isRunning(owner.pid) } : {}),
    };
  }

  async function owned(record: OwnerRecord): Promise<Acquired> {
    mine = record;
    await sweepLinks(fs, first);
    return { kind: "owned" };
  }

  async function acquire(): Promise<Acquired> {
    for (let race = 0; race < MOST_RACES; race++) {
      const links = await settled();
      if (mine && isLast(links, mine)) return { kind: "owned" };
      mine = undefined;
      const other = links.at(-1);
      if (other) return inUse(other);
      const record = fresh(false);
      if ((await makeLink(linking, first, record)) && isLast(await look(), record)) return owned(record);
    }
    return { kind: "cannot", why: "unreachable" };
  }

  async function takeOver(seen: string): Promise<Acquired> {
    const links = await look();
    const other = links.at(-1);
    if (!other) return acquire();
    if (mine && isLast(links, mine)) return { kind: "owned" };
    if (linkKey(other) !== seen) return inUse(other);
    const record = fresh(false);
    const outcome = await takeOverFrom(linking, links, record);
    switch (outcome) {
      case "owned":
        return owned(record);
      case "lost":
        return acquire();
      case "refused":
        return { kind: "cannot", why: "forbidden" };
    }
  }

  async function stillOurs(): Promise<Standing> {
    if (!mine) return "gone";
    try {
      const links = await look();
      if (isLast(links, mine)) return "ours";
      if (links.length > 0) return "taken";
      // A share that is not there has no owner file either.
      await fs.stat(dirname(path));
      return "gone";
    } catch {
      return "unreachable";
    }
  }

  /** In place, in a file that proved to be ours while it was open: renamed over the path it could hit another's. */
  async function beat(record: OwnerRecord): Promise<void> {
    const link = (await look()).at(-1);
    if (!link) return;
    const handle = await briefly(() => fs.open(link.path, "r+"), clock.wait);
    try {
      if (parseOwner(await handle.readFile())?.nonce !== record.nonce) return;
      mine = { ...record, beat: record.beat + 1 };
      const bytes = ownerBytes(mine);
      await handle.write(bytes, 0, bytes.length, 0);
    } finally {
      await handle.close();
    }
  }

  async function heartbeat(): Promise<Standing> {
    const record = mine;
    const standing = await stillOurs();
    if (!record || standing === "taken" || standing === "unreachable") return standing;
    if (standing === "ours") {
      await beat(record);
      return "ours";
    }
    switch ((await acquire()).kind) {
      case "owned":
        return "ours";
      case "inUse":
        return "taken";
      case "cannot":
        return "unreachable";
    }
  }

  async function release(): Promise<Released> {
    const record = mine;
    if (!record) return "notOurs";
    const links = await look();
    const closing = fresh(true);
    // From here on nobody can take over from this owner without seeing that it closes. Where there is no room for
    // another link, there is the smaller certainty of having just looked.
    const going = isLast(links, record)
      ? await succeed(linking, links, closing).catch(() => links)
      : undefined;
    mine = undefined;
    if (!going) return "notOurs";
    try {
      await briefly(() => fs.rm(first, { force: true }), clock.wait);
    } catch (error) {
      mine = isLast(going, closing) ? closing : record;
      throw error;
    }
    for (const link of going.slice(1)) await removeLink(fs, link.path);
    return "released";
  }

  return {
    acquire: () => inTurn(() => acquire().catch(cannot)),
    stillOurs: () => inTurn(stillOurs),
    takeOver: (seen) => inTurn(() => takeOver(seen).catch(cannot)),
    heartbeat: () => inTurn(() => heartbeat().catch(() => "unreachable" as const)),
    otherOwner: () =>
      inTurn(async () => {
        const links = await look().catch(() => []);
        const other = links.at(-1);
        return other && !(mine && isLast(links, mine)) ? inUse(other) : undefined;
      }),
    release: () => inTurn(() => release().catch(() => "failed" as const)),
  };
}
