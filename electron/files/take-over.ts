import { briefly, type Wait } from "./briefly.ts";
import { errno } from "./errno.ts";
import type { FileSystem } from "./file-system.ts";
import { nextLinkPath, type OwnerLink, ownerLinks } from "./owner-chain.ts";
import { type OwnerRecord, ownerBytes, readOwner } from "./owner-record.ts";

export interface Linking {
  readonly fs: FileSystem;
  /** The first owner file. */
  readonly first: string;
  readonly wait: Wait;
}

/** Whether the last link is the record's: whether it owns the file at this moment. */
export function isLast(links: readonly OwnerLink[], { nonce }: OwnerRecord): boolean {
  const last = links.at(-1);
  return last !== undefined && last.owner !== "unreadable" && last.owner.nonce === nonce;
}

/**
 * Makes a new owner file. False when there is one. Not flushed: what a power loss leaves of it can be taken over.
 * Rejects with the system's error; the half file is then removed, where the disk allows it.
 */
export async function makeLink({ fs, wait }: Linking, path: string, record: OwnerRecord): Promise<boolean> {
  try {
    const handle = await briefly(() => fs.open(path, "wx", 0o666), wait);
    try {
      await handle.writeFile(ownerBytes(record));
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (errno(error) === "EEXIST") return false;
    if ((await readOwner(fs, path).catch(() => "absent")) === "unreadable") await removeLink(fs, path);
    throw error;
  }
}

/** Never rejects: a dead link that stays means nothing, and sweepLinks tries again. */
export async function removeLink(fs: FileSystem, path: string): Promise<void> {
  await fs.rm(path, { force: true }).catch(() => undefined);
}

/**
 * Puts a record after the last of `links`, if that is still the last link. The links as they are then, ended by the
 * record, which nobody else can have come before; undefined when somebody did. Rejects with the system's error.
 */
export async function succeed(
  linking: Linking,
  links: readonly OwnerLink[],
  record: OwnerRecord,
): Promise<readonly OwnerLink[] | undefined> {
  const last = links.at(-1);
  if (!last) return undefined;
  const path = nextLinkPath(linking.first, last);
  if (!(await makeLink(linking, path, record))) return undefined;
  const now = await ownerLinks(linking.fs, linking.first);
  if (isLast(now, record)) return now;
  // Somebody was faster and has renamed his link: ours hangs in the air. On the chain it would be somebody else's.
  if (!now.some((link) => link.path === path)) await removeLink(linking.fs, path);
  return undefined;
}

/**
 * Renames the last link over the one before it, and so on to the first, so that one file is left. `links` end with
 * the caller's. Where a rename is refused the rest stays as it is, which means the same.
 */
export async function shorten({ fs, wait }: Linking, links: readonly OwnerLink[]): Promise<void> {
  for (let index = links.length - 1; index > 0; index--) {
    const [before, link] = [links[index - 1], links[index]];
    if (!before || !link) return;
    try {
      await briefly(() => fs.rename(link.path, before.path), wait);
    } catch {
      return;
    }
  }
}

/**
 * Takes over from the last of `links`. "lost": somebody else did, or the owner has gone. "refused": the folder does not
 * let a file be replaced that cannot be read; whoever made it may still be writing it, so that the record counts only
 * when it stands in its place. Rejects with the system's error.
 */
export async function takeOverFrom(
  linking: Linking,
  links: readonly OwnerLink[],
  record: OwnerRecord,
): Promise<"owned" | "lost" | "refused"> {
  const mine = await succeed(linking, links, record);
  if (!mine) return "lost";
  await shorten(linking, mine);
  const now = await ownerLinks(linking.fs, linking.first);
  if (!isLast(now, record)) return "lost";
  if (now.every(({ owner }) => owner !== "unreadable")) return "owned";
  await removeLink(linking.fs, now.at(-1)?.path ?? linking.first);
  return "refused";
}
