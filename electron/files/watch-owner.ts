import type { FileSystem } from "./file-system.ts";
import { linkKey, type OwnerLink, ownerLinks, ownerPath } from "./owner-chain.ts";
import { HEARTBEAT_EVERY, type OwnershipClock, REAL_CLOCK } from "./owner-file.ts";

/** "changed": somebody else owns it now, or nobody. "silent": no sign of life, which is no proof of death. */
export type OwnerLife = "alive" | "silent" | "changed" | "unreachable";

export interface WatchOwnerOptions {
  readonly fs: FileSystem;
  /** The project file's real path. */
  readonly path: string;
  /** As told by `acquire`. */
  readonly seen: string;
  readonly clock?: OwnershipClock;
  /** In milliseconds, by this computer's own clock. */
  readonly during?: number;
  readonly every?: number;
}

/**
 * Whether the owner of a file lives: whether its heartbeat goes on while this computer watches. Two computers' clocks
 * are never compared. Answers as soon as it knows; never rejects.
 */
export async function watchOwner({
  fs,
  path,
  seen,
  clock = REAL_CLOCK,
  during = 3 * HEARTBEAT_EVERY,
  every = 1000,
}: WatchOwnerOptions): Promise<OwnerLife> {
  const first = ownerPath(path);
  const until = clock.now() + during;
  let before: number | undefined;
  for (;;) {
    const last = await ownerLinks(fs, first).then(
      (links): OwnerLink | "nobody" => links.at(-1) ?? "nobody",
      () => "unreachable" as const,
    );
    if (last === "unreachable") return "unreachable";
    if (last === "nobody" || linkKey(last) !== seen) return "changed";
    const beat = last.owner === "unreadable" ? undefined : last.owner.beat;
    if (before !== undefined && beat !== before) return "alive";
    before = beat;
    if (clock.now() >= until) return "silent";
    await clock.wait(every);
  }
}
