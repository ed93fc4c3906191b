import type { FileHandle, FileStat, FileSystem } from "../../../electron/files/file-system.ts";

/** A folder in memory in which several actors work, one operation at a time, in an order somebody else decides. */
interface Inode {
  bytes: Uint8Array;
}

class DiskError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export class SteppedDisk {
  readonly files = new Map<string, Inode>();

  write(path: string, bytes: Uint8Array): void {
    this.files.set(path, { bytes });
  }

  private inode(path: string): Inode {
    const inode = this.files.get(path);
    if (!inode) throw new DiskError("ENOENT");
    return inode;
  }

  /** `step` is awaited before every operation that another actor's could change the outcome of. */
  for(step: () => Promise<void>): FileSystem {
    const stat = (size: number, file: boolean): FileStat => ({
      size,
      mode: 0o100644,
      mtimeMs: 0,
      isFile: () => file,
    });
    const handle = (inode: Inode): FileHandle => ({
      readFile: async () => {
        await step();
        return inode.bytes;
      },
      write: async (bytes) => {
        await step();
        inode.bytes = bytes;
        return { bytesWritten: bytes.length };
      },
      writeFile: async (bytes) => {
        await step();
        inode.bytes = bytes;
      },
      sync: async () => undefined,
      datasync: async () => undefined,
      truncate: async () => undefined,
      stat: async () => stat(inode.bytes.length, true),
      close: async () => undefined,
    });
    return {
      open: async (path, flags) => {
        await step();
        if (flags !== "wx") return handle(this.inode(path));
        if (this.files.has(path)) throw new DiskError("EEXIST");
        const inode = { bytes: new Uint8Array() };
        this.files.set(path, inode);
        return handle(inode);
      },
      readFile: async (path) => {
        await step();
        return this.inode(path).bytes;
      },
      readdir: async (folder) => {
        await step();
        return [...this.files.keys()].map((path) => path.slice(folder.length + 1));
      },
      stat: async (path) => {
        if (!path.includes("~$")) return stat(0, false);
        // What stands there is read in a step of its own; that nothing does is learnt here.
        if (!this.files.has(path)) await step();
        return stat(this.inode(path).bytes.length, true);
      },
      realpath: async (path) => path,
      mkdir: async () => undefined,
      rename: async (from, to) => {
        await step();
        const inode = this.inode(from);
        this.files.delete(from);
        this.files.set(to, inode);
      },
      rm: async (path) => {
        await step();
        this.files.delete(path);
      },
    };
  }
}
