/** How one file system behaves, as far as saving can tell. */
export interface Mount {
  /**
   * What a power loss leaves of renames and new names that were not flushed. `any`: any of them, in any order
   * (POSIX promises no more). `journal`: the first so many; flushing a file flushes them too (NTFS).
   */
  readonly names: "any" | "journal";
  /** Whether files can be flushed; if not, sync answers ENOTSUP. */
  readonly syncs: boolean;
  /** How opening a folder is answered; undefined: it opens and can be flushed. */
  readonly folderError?: string;
  /** What is answered for no fault of ours, per operation. */
  readonly errors: Readonly<Partial<Record<OperationKind, readonly string[]>>>;
  /** Whether the connection can drop. */
  readonly remote: boolean;
}

export type OperationKind =
  | "open"
  | "write"
  | "sync"
  | "truncate"
  | "close"
  | "read"
  | "list"
  | "stat"
  | "realpath"
  | "mkdir"
  | "rename"
  | "rm";

/** Where the target lies, and where the folder of this user lies. */
export interface Profile {
  readonly name: string;
  readonly share: Mount;
  readonly local: Mount;
}

const EXT4: Mount = {
  names: "any",
  syncs: true,
  remote: false,
  errors: {
    open: ["ENOSPC", "EMFILE", "EACCES"],
    write: ["ENOSPC", "EDQUOT", "EIO"],
    sync: ["EIO", "ENOSPC"],
    truncate: ["EIO"],
    close: ["EIO"],
    read: ["EIO"],
    list: ["EIO"],
    stat: ["EIO"],
    realpath: ["EIO"],
    mkdir: ["ENOSPC"],
    rename: ["ENOSPC", "EIO"],
    rm: ["EIO"],
  },
};

const NTFS: Mount = {
  names: "journal",
  syncs: true,
  remote: false,
  folderError: "EPERM",
  errors: {
    open: ["EBUSY", "EPERM", "ENOSPC"],
    write: ["ENOSPC", "EIO"],
    sync: ["EIO", "EPERM"],
    truncate: ["EIO"],
    close: ["EIO"],
    read: ["EBUSY", "EPERM"],
    list: ["EPERM"],
    stat: ["EPERM"],
    realpath: ["EPERM"],
    mkdir: ["EPERM"],
    rename: ["EPERM", "EBUSY", "EACCES"],
    rm: ["EBUSY", "EPERM"],
  },
};

const SMB: Mount = {
  names: "any",
  syncs: true,
  remote: true,
  errors: {
    open: ["EACCES", "EIO", "EHOSTDOWN"],
    write: ["ENOSPC", "EIO", "ETIMEDOUT"],
    sync: ["EIO", "ETIMEDOUT"],
    truncate: ["EIO"],
    close: ["EIO", "ENOSPC"],
    read: ["EACCES", "EBUSY", "EIO"],
    list: ["EIO"],
    stat: ["ETIMEDOUT"],
    realpath: ["ETIMEDOUT"],
    mkdir: ["EIO"],
    rename: ["EACCES", "EBUSY", "EIO", "ETIMEDOUT"],
    rm: ["EACCES", "EIO"],
  },
};

export const PROFILES: readonly Profile[] = [
  { name: "ext4", share: EXT4, local: EXT4 },
  { name: "NTFS", share: NTFS, local: NTFS },
  { name: "SMB", share: { ...SMB, names: "journal", folderError: "EISDIR" }, local: NTFS },
  { name: "SMB whose folders can be flushed", share: SMB, local: EXT4 },
  // No promise can be kept there, and none is made: `flushed` is false.
  { name: "SMB without flushing", share: { ...SMB, syncs: false, folderError: "EACCES" }, local: NTFS },
];
