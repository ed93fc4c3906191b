import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import type { FileSystem } from "./file-system.ts";
import { type OwnerRecord, readOwner } from "./owner-record.ts";

/**
 * Who owns a file is a function of what lies beside it, so that there is one owner at every moment:
 *
 * - `~$<name>.owner` is the first link; without it nobody owns the file.
 * - The link after one with nonce N is `~$<name>.owner.N`; the link after one that cannot be read is its name and `~`.
 * - The last link is the owner.
 *
 * A link is only ever made with `wx`. As its name is that of the link before it, of many who take over from the same
 * owner one succeeds, and whoever crashes at any point leaves a chain that has a last link, which can be taken over in
 * turn. A new owner renames its link over the one before it, back to the first: each such step leaves the last link
 * the same, and in the end one file is there. A nonce never comes back, so a link after a nonce that has gone is dead.
 */
export interface OwnerLink {
  readonly path: string;
  readonly owner: OwnerRecord | "unreadable";
}

/** Most links followed; each needs a crash in the middle of a takeover. */
const MOST_LINKS = 32;
/** In bytes of UTF-8; file systems take 255 for a name, of which the further links need some. */
const LONGEST_NAME = 180;

/** The first owner file of a project file, beside it. */
export function ownerPath(target: string): string {
  const name = basename(target).normalize("NFC");
  const bytes = Buffer.byteLength(name);
  const hash = () => createHash("sha256").update(name).digest("hex").slice(0, 16);
  const short = bytes <= LONGEST_NAME ? name : `${[...name].slice(0, 40).join("")}-${hash()}`;
  return join(dirname(target), `~$${short}.owner`);
}

/** Names an owner without saying who: what a takeover was decided on. */
export function linkKey({ path, owner }: OwnerLink): string {
  return owner === "unreadable" ? `unreadable ${basename(path)}` : owner.nonce;
}

/** Where the link after this one is made. */
export function nextLinkPath(first: string, { path, owner }: OwnerLink): string {
  return owner === "unreadable" ? `${path}~` : `${first}.${owner.nonce}`;
}

async function follow(fs: FileSystem, first: string): Promise<readonly OwnerLink[]> {
  const links: OwnerLink[] = [];
  const nonces = new Set<string>();
  for (let path = first; links.length < MOST_LINKS; ) {
    const owner = await readOwner(fs, path);
    if (owner === "absent") break;
    // A copy of an earlier link would lead in a circle.
    const link: OwnerLink = {
      path,
      owner: owner !== "unreadable" && nonces.has(owner.nonce) ? "unreadable" : owner,
    };
    if (link.owner !== "unreadable") nonces.add(link.owner.nonce);
    links.push(link);
    path = nextLinkPath(first, link);
  }
  return links;
}

const keys = (links: readonly OwnerLink[]) =>
  links.map((link) => `${link.path}\n${linkKey(link)}`).join("\n");

/**
 * The links of an owner file, the first one first; none when nobody owns it. It is what lay there at one moment:
 * everything is looked at twice, as links are renamed meanwhile. Rejects with the system's error.
 */
export async function ownerLinks(fs: FileSystem, first: string): Promise<readonly OwnerLink[]> {
  let before = await follow(fs, first);
  for (;;) {
    const now = await follow(fs, first);
    if (keys(now) === keys(before)) return now;
    before = now;
  }
}
