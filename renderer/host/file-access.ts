/** A file that was read. `handle` allows to write it again; a browser without file access gives none. */
export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly handle?: FileHandle;
}

/** What is used of the browser's FileSystemFileHandle. Can be kept in IndexedDB. */
export interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{
    write(data: BufferSource): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
  queryPermission(mode: { readonly mode: "read" | "readwrite" }): Promise<PermissionState>;
  requestPermission(mode: { readonly mode: "read" | "readwrite" }): Promise<PermissionState>;
  isSameEntry(other: FileHandle): Promise<boolean>;
}

/** What is used of FileSystemDirectoryHandle. */
export interface FolderHandle {
  readonly name: string;
  getFileHandle(name: string, options?: { readonly create?: boolean }): Promise<FileHandle>;
}

/** A kind of file for the dialogs. */
export interface FileType {
  readonly description: string;
  readonly mime: string;
  /** With its dot. */
  readonly ending: string;
  /** More endings that can be opened. */
  readonly others?: readonly string[];
}

/** How this browser opens, saves and hands out files. A dialog that is cancelled resolves to undefined. */
export interface FileAccess {
  /** Whether a chosen file can be written again without asking. */
  readonly rewrites: boolean;
  open(type: FileType): Promise<ReadFile | undefined>;
  /** Asks where to save; undefined when cancelled. Only where `rewrites`. */
  chooseTarget(suggestedName: string, type: FileType): Promise<FileHandle | undefined>;
  /** Asks for a folder; only where `rewrites`. */
  chooseFolder(): Promise<FolderHandle | undefined>;
  /** Starts a download; whether it arrives is not known. */
  download(name: string, bytes: Uint8Array, mime: string): void;
}

export const PROJECT_FILE: FileType = {
  description: "Co-LEAD ワークシート",
  mime: "application/json",
  ending: ".colead",
};

/** What can be imported from. An .xls cannot, but choosing it says what to do. */
export const TABLE_FILE: FileType = {
  description: "Excel・CSV",
  mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ending: ".xlsx",
  others: [".xlsm", ".csv", ".tsv", ".txt", ".xls"],
};
