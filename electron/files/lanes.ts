import { dirname } from "node:path";
import type { FileHandle, FileSystem } from "./file-system.ts";

/**
 * Operations on chosen files that are under way at once. libuv has four threads for all file access of a process: a
 * share that hangs keeps one for a minute, and what is typed must still reach the local journal.
 */
const MOST_AT_ONCE = 2;

type Slot = <T>(work: () => Promise<T>) => Promise<T>;

function slots(most: number): Slot {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

function handleIn(lane: Slot, handle: FileHandle): FileHandle {
  return {
    readFile: () => lane(() => handle.readFile()),
    write: (...args) => lane(() => handle.write(...args)),
    writeFile: (bytes) => lane(() => handle.writeFile(bytes)),
    sync: () => lane(() => handle.sync()),
    datasync: () => lane(() => handle.datasync()),
    truncate: (length) => lane(() => handle.truncate(length)),
    stat: () => lane(() => handle.stat()),
    close: () => lane(() => handle.close()),
  };
}

function fileSystemIn(lane: Slot, fs: FileSystem): FileSystem {
  return {
    open: async (...args) => handleIn(lane, await lane(() => fs.open(...args))),
    readFile: (path) => lane(() => fs.readFile(path)),
    readdir: (path) => lane(() => fs.readdir(path)),
    stat: (path) => lane(() => fs.stat(path)),
    realpath: (path) => lane(() => fs.realpath(path)),
    mkdir: (...args) => lane(() => fs.mkdir(...args)),
    rename: (from, to) => lane(() => fs.rename(from, to)),
    rm: (...args) => lane(() => fs.rm(...args)),
  };
}

/** The same disk for files in one folder. */
export type Lanes = (path: string) => FileSystem;

/**
 * Makes the operations on each folder wait for one another, so that a hanging share takes one thread and not all.
 * For files the user chose; what lies in the app's own folder takes the disk as it is.
 */
export function createLanes(fs: FileSystem, most = MOST_AT_ONCE): Lanes {
  const all = slots(most);
  const lanes = new Map<string, FileSystem>();
  return (path) => {
    const folder = dirname(path);
    const known = lanes.get(folder);
    if (known) return known;
    const own = slots(1);
    // The folder's turn comes first: what waits behind a hanging operation takes no thread.
    const made = fileSystemIn((work) => own(() => all(work)), fs);
    lanes.set(folder, made);
    return made;
  };
}
