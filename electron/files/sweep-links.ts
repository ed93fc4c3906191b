import { basename, dirname, join } from "node:path";
import type { FileSystem } from "./file-system.ts";
import { ownerLinks } from "./owner-chain.ts";
import { removeLink } from "./take-over.ts";

/** `.<nonce>` and `~` after the first owner file's name. */
const LATER_LINK = /^(?:\.([0-9a-f]{32})~*|~+)$/u;

/** Removes links of past owners that hang in the air after a crash. Never rejects: they mean nothing. */
export async function sweepLinks(fs: FileSystem, first: string): Promise<void> {
  try {
    const start = basename(first);
    const later = (await fs.readdir(dirname(first))).filter((name) =>
      LATER_LINK.test(afterStart(name, start)),
    );
    if (later.length === 0) return;
    // Looked at after the list was made: a nonce on the list that is not there now has gone, and none comes back.
    const links = await ownerLinks(fs, first);
    if (links.some(({ owner }) => owner === "unreadable")) return;
    const living = new Set(links.map(({ owner }) => (owner === "unreadable" ? "" : owner.nonce)));
    for (const name of later) {
      const nonce = LATER_LINK.exec(afterStart(name, start))?.[1];
      if (nonce === undefined || !living.has(nonce)) await removeLink(fs, join(dirname(first), name));
    }
  } catch {
    // The folder cannot be listed now; the next owner sweeps again.
  }
}

/** What follows in a name that macOS may have decomposed; empty when it begins otherwise. */
function afterStart(name: string, start: string): string {
  const composed = name.normalize("NFC");
  return composed.startsWith(start) ? composed.slice(start.length) : "";
}
