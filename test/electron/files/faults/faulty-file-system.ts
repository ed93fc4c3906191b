import { dirname } from "node:path";
import type { FileHandle, FileStat, FileSystem, OpenFlags } from "../../../../electron/files/file-system.ts";
import { type Inode, type MemoryDisk, systemError } from "./memory-disk.ts";
import type { OperationKind } from "./profiles.ts";

export interface Operation {
  readonly kind: OperationKind;
  readonly path: string;
}

/** What happens at an operation instead of, or before, what should. */
export type Fault =
  | {
      readonly kind: "error";
      readonly code: string /** The error comes although it was done. */;
      readonly done: boolean;
    }
  /** Half is written. `told`: the system says so; otherwise it claims to have written all. */
  | { readonly kind: "short"; readonly told: boolean }
  /** Another PC does something just before. */
  | { readonly kind: "meddle"; readonly act: (disk: MemoryDisk) => void };

export type FaultPlan = (operation: Operation, index: number) => Fault | undefined;

/** A large write reaches the system in several parts, each of which can fail. */
const PARTS = 3;

/**
 * A disk in memory as a FileSystem in which every call to the system is a numbered operation at which `plan` can put a
 * fault. `watch` is awaited between operations: the moments at which a crash is looked at.
 */
export class FaultyFileSystem implements FileSystem {
  readonly trace: Operation[] = [];
  readonly #disk: MemoryDisk;
  readonly #plan: FaultPlan;
  readonly #watch: () => Promise<void>;

  constructor(
    disk: MemoryDisk,
    plan: FaultPlan = () => undefined,
    watch: () => Promise<void> = async () => {},
  ) {
    this.#disk = disk;
    this.#plan = plan;
    this.#watch = watch;
  }

  async #do<T>(kind: OperationKind, path: string, work: (fault: Fault | undefined) => T): Promise<T> {
    const operation = { kind, path };
    const index = this.trace.push(operation) - 1;
    const fault = this.#plan(operation, index);
    if (fault?.kind === "meddle") fault.act(this.#disk);
    if (fault?.kind === "error" && !fault.done) throw systemError(fault.code);
    const result = work(fault);
    await this.#watch();
    if (fault?.kind === "error") throw systemError(fault.code);
    return result;
  }

  async open(path: string, flags: OpenFlags, mode = 0o666): Promise<FileHandle> {
    return this.#do("open", path, () => {
      if (this.#disk.isFolder(path)) {
        const { folderError } = this.#disk.mountOf(path);
        if (folderError !== undefined) throw systemError(folderError);
        return this.#handle(path, undefined, flags);
      }
      const known = flags === "wx" || (flags === "a" && !this.#disk.has(path));
      return this.#handle(path, known ? this.#disk.create(path, mode) : this.#disk.inode(path), flags);
    });
  }

  #handle(path: string, inode: Inode | undefined, flags: OpenFlags): FileHandle {
    const disk = this.#disk;
    const file = (): Inode => {
      if (!inode) throw systemError("EISDIR");
      return inode;
    };
    let at = flags === "a" ? file().content.length : 0;
    const write = async (bytes: Uint8Array, position?: number): Promise<number> =>
      this.#do("write", path, (fault) => {
        const half = fault?.kind === "short" ? bytes.subarray(0, Math.floor(bytes.length / 2)) : bytes;
        const written = disk.write(file(), position ?? at, half);
        if (position === undefined) at += written;
        return fault?.kind === "short" && !fault.told ? bytes.length : written;
      });
    const sync = async (): Promise<void> => {
      const operation = { kind: "sync", path } as const;
      const index = this.trace.push(operation) - 1;
      const fault = this.#plan(operation, index);
      if (fault?.kind === "meddle") fault.act(disk);
      if (fault?.kind === "error") {
        if (inode && !fault.done) disk.failSync(inode);
        if (!fault.done) throw systemError(fault.code);
      }
      if (inode) disk.syncFile(inode, path, flags !== "r");
      else disk.syncFolder(path);
      await this.#watch();
      if (fault?.kind === "error") throw systemError(fault.code);
    };
    return {
      readFile: async () =>
        this.#do("read", path, () => {
          const rest = file().content.subarray(at);
          at += rest.length;
          return rest;
        }),
      write: async (bytes, offset = 0, length = bytes.length - offset, position = undefined) => ({
        bytesWritten: await write(bytes.subarray(offset, offset + length), position),
      }),
      // As Node's: goes on after a short write until all is written or the system refuses.
      writeFile: async (bytes) => {
        const part = Math.max(512, Math.ceil(bytes.length / PARTS));
        for (let done = 0; done < bytes.length; ) done += await write(bytes.subarray(done, done + part));
      },
      sync,
      datasync: sync,
      truncate: async (length) =>
        this.#do("truncate", path, () => {
          const content = new Uint8Array(length);
          content.set(file().content.subarray(0, length));
          disk.setContent(file(), content);
        }),
      stat: async () => this.#do("stat", path, () => stat(file())),
      close: async () => this.#do("close", path, () => undefined),
    };
  }

  async readFile(path: string): Promise<Uint8Array> {
    return this.#do("read", path, () => this.#disk.inode(path).content);
  }

  async readdir(path: string): Promise<string[]> {
    return this.#do("list", path, () => this.#disk.list(path));
  }

  async stat(path: string): Promise<FileStat> {
    return this.#do("stat", path, () => stat(this.#disk.inode(path)));
  }

  async realpath(path: string): Promise<string> {
    return this.#do("realpath", path, () => {
      this.#disk.inode(path);
      return path;
    });
  }

  async mkdir(path: string): Promise<string | undefined> {
    return this.#do("mkdir", dirname(path), () => this.#disk.mkdir(path));
  }

  async rename(from: string, to: string): Promise<void> {
    return this.#do("rename", to, () => this.#disk.rename(from, to));
  }

  async rm(path: string, options?: { readonly force?: boolean }): Promise<void> {
    return this.#do("rm", path, () => {
      if (this.#disk.has(path) || !options?.force) this.#disk.remove(path);
    });
  }
}

function stat({ content, mode, mtimeMs }: Inode): FileStat {
  return { size: content.length, mode: 0o100000 | mode, mtimeMs, isFile: () => true };
}
