/**
 * What the saving of files uses of a disk: the methods of node:fs/promises under their own names, so that the real
 * one is passed as it is and tests can put one in its place that fails where a disk can fail.
 * Every method rejects with the system's error (`code`: "ENOSPC", "EBUSY", …).
 */
export interface FileSystem {
  open(path: string, flags: OpenFlags, mode?: number): Promise<FileHandle>;
  readFile(path: string): Promise<Uint8Array>;
  /** Names, without ".", "..", in no particular order. */
  readdir(path: string): Promise<string[]>;
  stat(path: string): Promise<FileStat>;
  /** The file itself, links followed. */
  realpath(path: string): Promise<string>;
  mkdir(path: string, options: { readonly recursive: true; readonly mode?: number }): Promise<unknown>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; `force`: one that is not there is no error. */
  rm(path: string, options?: { readonly force?: boolean }): Promise<void>;
}

/** "r": read. "wx": a new file, EEXIST when there is one. "a": at the end, made when it is not there. */
export type OpenFlags = "r" | "r+" | "wx" | "a";

export interface FileHandle {
  /** From where the handle stands to the end. */
  readFile(): Promise<Uint8Array>;
  /** May write less than it was given, as the system may: see bytesWritten. At `position`, else where the handle stands. */
  write(
    bytes: Uint8Array,
    offset?: number,
    length?: number,
    position?: number,
  ): Promise<{ readonly bytesWritten: number }>;
  /** Writes everything or rejects. */
  writeFile(bytes: Uint8Array): Promise<void>;
  /** Flushes content and what the file system knows of the file. */
  sync(): Promise<void>;
  /** Flushes the content. */
  datasync(): Promise<void>;
  truncate(length: number): Promise<void>;
  stat(): Promise<FileStat>;
  close(): Promise<void>;
}

export interface FileStat {
  /** In bytes. */
  readonly size: number;
  /** Rights and type, as stat(2). */
  readonly mode: number;
  /** Milliseconds since 1970, by the clock of the disk. */
  readonly mtimeMs: number;
  isFile(): boolean;
}
