import { randomBytes } from "node:crypto";
import { errno } from "../../../electron/files/errno.ts";
import type { FileSystem } from "../../../electron/files/file-system.ts";
import { ownerPath } from "../../../electron/files/owner-chain.ts";
import type { Acquired, Ownership, OwnershipOptions } from "../../../electron/files/owner-file.ts";
import { type OwnerRecord, ownerBytes, readOwner } from "../../../electron/files/owner-record.ts";

/** Owner files as they are written when nobody thinks of the other process: what the harness has to catch. */
export type BadLocker = "checkThenCreate" | "overwrite" | "markerForGood";

async function writeNew(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const handle = await fs.open(path, "wx");
  await handle.writeFile(bytes);
  await handle.close();
}

export function badOwnership(bad: BadLocker, { fs, path, self }: OwnershipOptions): Ownership {
  const first = ownerPath(path);
  let mine: OwnerRecord | undefined;
  const record = (): OwnerRecord => ({
    ...self,
    nonce: randomBytes(16).toString("hex"),
    since: new Date(0).toISOString(),
    beat: 0,
    closing: false,
  });
  const put = async (): Promise<Acquired> => {
    const next = record();
    const temporary = `${first}.${next.nonce}.new`;
    await writeNew(fs, temporary, ownerBytes(next));
    await fs.rename(temporary, first);
    mine = next;
    return { kind: "owned" };
  };
  const inUse = (found: OwnerRecord | "unreadable"): Acquired => ({
    kind: "inUse",
    seen: found === "unreadable" ? "" : found.nonce,
    owner: undefined,
    here: false,
  });

  return {
    acquire: async () => {
      const found = await readOwner(fs, first);
      if (found !== "absent") return inUse(found);
      if (bad === "checkThenCreate") return put();
      const next = record();
      try {
        await writeNew(fs, first, ownerBytes(next));
      } catch (error) {
        if (errno(error) === "EEXIST") return inUse("unreadable");
        throw error;
      }
      mine = next;
      return { kind: "owned" };
    },
    stillOurs: async () => {
      const found = await readOwner(fs, first);
      if (found === "absent" || !mine) return "gone";
      return found !== "unreadable" && found.nonce === mine.nonce ? "ours" : "taken";
    },
    takeOver: async (seen) => {
      const found = await readOwner(fs, first);
      if (found === "absent") return inUse("unreadable");
      const same = inUse(found);
      if (same.kind !== "inUse" || same.seen !== seen) return same;
      if (bad !== "markerForGood") return put();
      const marker = `${first}.marker`;
      try {
        await writeNew(fs, marker, new Uint8Array());
      } catch {
        return same;
      }
      const again = await readOwner(fs, first);
      const unchanged = again !== "absent" && again !== "unreadable" && again.nonce === seen;
      const outcome = unchanged ? await put() : same;
      await fs.rm(marker);
      return outcome;
    },
    heartbeat: async () => "ours",
    otherOwner: async () => undefined,
    release: async () => {
      await fs.rm(first, { force: true });
      return "released";
    },
  };
}
