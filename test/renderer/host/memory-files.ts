import type { FileAccess, FileHandle, FolderHandle } from "../../../renderer/host/file-access.ts";

/** A file on the stand-in disk: what is written arrives on `close`, as in the browser. */
export class MemoryFile implements FileHandle {
  readonly name: string;
  bytes: Uint8Array | undefined;
  permission: PermissionState = "granted";
  /** What the user answers when asked for permission. */
  answer: PermissionState | undefined;
  /** How often the user was asked. */
  asked = 0;
  /** When it was last written, in milliseconds. */
  modified = Date.UTC(2026, 0, 5);
  /** Done just before a write is put in place: somebody else is faster. */
  meanwhile: (() => void) | undefined;
  /** Thrown by reading. */
  unreadable: DOMException | undefined;
  /** Thrown by the next write. */
  failure: DOMException | undefined;
  /** What the disk makes of the bytes. */
  arrives: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes;

  constructor(name: string, bytes?: Uint8Array) {
    this.name = name;
    this.bytes = bytes;
  }

  async getFile(): Promise<File> {
    if (this.unreadable) throw this.unreadable;
    if (!this.bytes) throw new DOMException("gone", "NotFoundError");
    return new File([this.bytes.slice()], this.name, { lastModified: this.modified });
  }

  async createWritable() {
    let written = new Uint8Array();
    return {
      write: async (data: BufferSource) => {
        if (this.failure) throw this.failure;
        written = new Uint8Array(data as Uint8Array<ArrayBuffer>);
        this.meanwhile?.();
      },
      close: async () => {
        this.bytes = this.arrives(written);
      },
      abort: async () => undefined,
    };
  }

  async queryPermission() {
    return this.permission;
  }

  async requestPermission() {
    this.asked += 1;
    this.permission = this.answer ?? this.permission;
    return this.permission;
  }

  async isSameEntry(other: FileHandle): Promise<boolean> {
    return other === this;
  }
}

export class MemoryFolder implements FolderHandle {
  readonly name = "書き出し先";
  readonly files = new Map<string, MemoryFile>();

  async getFileHandle(name: string, { create = false } = {}): Promise<FileHandle> {
    const existing = this.files.get(name);
    if (existing) return existing;
    if (!create) throw new DOMException("none", "NotFoundError");
    const file = new MemoryFile(name, new Uint8Array());
    this.files.set(name, file);
    return file;
  }
}

/** The user and the browser: which file is chosen next, and what was downloaded. */
export class MemoryAccess implements FileAccess {
  rewrites = true;
  chosen: MemoryFile | undefined;
  folder: MemoryFolder | undefined;
  /** An administrator's policy forbids the dialog. */
  forbidden = false;
  readonly suggested: string[] = [];
  readonly downloads: { readonly name: string; readonly bytes: Uint8Array; readonly mime: string }[] = [];

  async open() {
    const { chosen } = this;
    if (!chosen) return undefined;
    const bytes = new Uint8Array(await (await chosen.getFile()).arrayBuffer());
    return this.rewrites ? { name: chosen.name, bytes, handle: chosen } : { name: chosen.name, bytes };
  }

  async chooseTarget(suggestedName: string) {
    if (this.forbidden) throw new DOMException("forbidden by policy", "NotAllowedError");
    this.suggested.push(suggestedName);
    return this.chosen;
  }

  async chooseFolder() {
    return this.folder;
  }

  download(name: string, bytes: Uint8Array, mime: string) {
    this.downloads.push({ name, bytes, mime });
  }
}
