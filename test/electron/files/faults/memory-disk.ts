import { dirname } from "node:path";
import type { Mount, Profile } from "./profiles.ts";

/** A file's content and what of it a power loss would leave. */
export interface Inode {
  mode: number;
  mtimeMs: number;
  /** What every program sees. */
  content: Uint8Array;
  /** What the disk holds for certain. */
  durable: Uint8Array;
  /** Successive contents since then; after a power loss any of them may be there, or a part. */
  unsynced: Uint8Array[];
  /** A failed flush dropped the pages: later flushes say yes and write nothing (as Linux does). */
  dropped: boolean;
}

export type NameChange =
  | { readonly kind: "set"; readonly path: string; readonly inode: Inode }
  | { readonly kind: "move"; readonly from: string; readonly path: string; readonly inode: Inode }
  | { readonly kind: "remove"; readonly path: string };

export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function applyChange(names: Map<string, Inode>, change: NameChange): void {
  switch (change.kind) {
    case "set":
      names.set(change.path, change.inode);
      break;
    case "move":
      names.delete(change.from);
      names.set(change.path, change.inode);
      break;
    case "remove":
      names.delete(change.path);
      break;
  }
}

/** What a disk looks like after a restart. */
export type Image = ReadonlyMap<string, Uint8Array>;

/** Disks in memory that know what would survive a power loss at this moment. Methods throw as the system does. */
export class MemoryDisk {
  readonly profile: Profile;
  /** Grows with everything that could change what a crash leaves. */
  version = 0;
  /** Bytes that fit on the share in addition to what it holds now; undefined: any. */
  room: number | undefined;
  readonly #names = new Map<string, Inode>();
  readonly #durableNames = new Map<string, Inode>();
  #unsyncedNames: NameChange[] = [];
  readonly #folders = new Set<string>();
  #clock = Date.UTC(2026, 3, 1);

  constructor(profile: Profile, image: Image = new Map(), folders: readonly string[] = []) {
    this.profile = profile;
    for (const folder of folders) this.#folders.add(folder);
    for (const [path, content] of image) this.put(path, content);
  }

  /** Puts a file there as another PC would, on the disk at once. */
  put(path: string, content: Uint8Array): void {
    this.version++;
    this.mkdir(dirname(path));
    const inode = this.#newInode(0o644);
    inode.content = content;
    inode.durable = content;
    this.#names.set(path, inode);
    this.#durableNames.set(path, inode);
  }

  /** Takes a file away as another PC would. */
  take(path: string): void {
    this.version++;
    this.#names.delete(path);
    this.#durableNames.delete(path);
  }

  #newInode(mode: number): Inode {
    const empty = new Uint8Array(0);
    this.#clock += 1000;
    return { mode, mtimeMs: this.#clock, content: empty, durable: empty, unsynced: [], dropped: false };
  }

  mountOf(path: string): Mount {
    return path.startsWith("/share") ? this.profile.share : this.profile.local;
  }

  inode(path: string): Inode {
    const inode = this.#names.get(path);
    if (inode) return inode;
    throw systemError(this.#folders.has(path) ? "EISDIR" : "ENOENT");
  }

  isFolder(path: string): boolean {
    return this.#folders.has(path);
  }

  has(path: string): boolean {
    return this.#names.has(path);
  }

  create(path: string, mode: number): Inode {
    if (this.#names.has(path)) throw systemError("EEXIST");
    if (!this.#folders.has(dirname(path))) throw systemError("ENOENT");
    const inode = this.#newInode(mode);
    this.#change({ kind: "set", path, inode });
    return inode;
  }

  /** Writes at a place; as much as there is room for. Returns how much. */
  write(inode: Inode, at: number, bytes: Uint8Array): number {
    const grows = Math.max(0, at + bytes.length - inode.content.length);
    const lacking = this.room === undefined ? 0 : Math.max(0, grows - this.room);
    const fits = bytes.subarray(0, bytes.length - lacking);
    if (fits.length === 0 && bytes.length > 0) throw systemError("ENOSPC");
    if (this.room !== undefined) this.room -= grows - lacking;
    const content = new Uint8Array(Math.max(inode.content.length, at + fits.length));
    content.set(inode.content);
    content.set(fits, at);
    this.setContent(inode, content);
    return fits.length;
  }

  setContent(inode: Inode, content: Uint8Array): void {
    this.version++;
    this.#clock += 1000;
    inode.mtimeMs = this.#clock;
    inode.content = content;
    inode.unsynced.push(content);
  }

  /** `writable`: the handle may write, which Windows asks for before it flushes the journal with a file. */
  syncFile(inode: Inode, path: string, writable: boolean): void {
    const mount = this.mountOf(path);
    if (!mount.syncs) throw systemError("ENOTSUP");
    this.version++;
    if (!inode.dropped) {
      inode.durable = inode.content;
      inode.unsynced = [];
    }
    if (mount.names === "journal" && writable) this.#flushNames((changed) => this.mountOf(changed) === mount);
  }

  /** A flush that fails: the pages count as written and are not. */
  failSync(inode: Inode): void {
    this.version++;
    inode.dropped = true;
  }

  syncFolder(folder: string): void {
    this.version++;
    this.#flushNames((path) => dirname(path) === folder);
  }

  #flushNames(which: (path: string) => boolean): void {
    for (const change of this.#unsyncedNames) if (which(change.path)) applyChange(this.#durableNames, change);
    this.#unsyncedNames = this.#unsyncedNames.filter(({ path }) => !which(path));
  }

  #change(change: NameChange): void {
    this.version++;
    applyChange(this.#names, change);
    this.#unsyncedNames.push(change);
  }

  rename(from: string, to: string): void {
    const inode = this.inode(from);
    if (!this.#folders.has(dirname(to))) throw systemError("ENOENT");
    if (this.#folders.has(to)) throw systemError("EISDIR");
    this.#change({ kind: "move", from, path: to, inode });
  }

  remove(path: string): void {
    this.inode(path);
    this.#change({ kind: "remove", path });
  }

  /** Folders are taken to be durable at once: a lost empty folder loses no file. */
  mkdir(path: string): string | undefined {
    let first: string | undefined;
    for (let folder = path; folder !== "/" && !this.#folders.has(folder); folder = dirname(folder)) {
      this.#folders.add(folder);
      first = folder;
    }
    return first;
  }

  list(folder: string): string[] {
    if (!this.#folders.has(folder)) throw systemError("ENOENT");
    const files = [...this.#names.keys()].filter((path) => dirname(path) === folder);
    return files.map((path) => path.slice(folder.length + 1));
  }

  get folders(): readonly string[] {
    return [...this.#folders];
  }

  /** What is there after the process was killed: all that programs could see. */
  afterKill(): Image {
    return new Map([...this.#names].map(([path, { content }]) => [path, content]));
  }

  /** The names that a power loss can leave, each with its inodes. */
  namesAfterPowerLoss(): readonly ReadonlyMap<string, Inode>[] {
    const changes = this.#unsyncedNames;
    const ordered = changes.every(({ path }) => this.mountOf(path).names === "journal");
    const subsets = ordered
      ? Array.from({ length: changes.length + 1 }, (_, length) => changes.slice(0, length))
      : subsetsOf(changes);
    return subsets.map((subset) => {
      const names = new Map(this.#durableNames);
      for (const change of subset) applyChange(names, change);
      return names;
    });
  }
}

/** Beyond this, losses are taken one at a time and in runs: 2ⁿ would drown the rest. */
const MOST_AT_ONCE = 5;

function subsetsOf<T>(all: readonly T[]): T[][] {
  if (all.length > MOST_AT_ONCE) {
    const prefixes = Array.from({ length: all.length + 1 }, (_, length) => all.slice(0, length));
    return [...prefixes, ...all.map((lost) => all.filter((one) => one !== lost))];
  }
  return Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_, i) => (bits >> i) & 1));
}
