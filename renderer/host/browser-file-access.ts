import type { FileAccess, FileHandle, FileType, FolderHandle, ReadFile } from "./file-access.ts";

/** The dialogs of the File System Access API (WICG), which TypeScript's DOM library does not have. */
interface Pickers {
  showOpenFilePicker(options: object): Promise<FileHandle[]>;
  showSaveFilePicker(options: object): Promise<FileHandle>;
  showDirectoryPicker(options: object): Promise<FolderHandle>;
}

/** How long a download may take to be read from memory, in milliseconds. */
const DOWNLOAD_TIME = 60_000;

function pickers(): Pickers | undefined {
  return "showOpenFilePicker" in window && "showSaveFilePicker" in window
    ? (window as unknown as Pickers)
    : undefined;
}

function accepted({ description, mime, ending, others = [] }: FileType): object {
  return { types: [{ description, accept: { [mime]: [ending, ...others] } }] };
}

/** A dialog's result; undefined when the user closed it. */
async function unlessCancelled<T>(dialog: Promise<T>): Promise<T | undefined> {
  try {
    return await dialog;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}

async function read(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Opens through `<input type="file">`, where the browser gives no access to files. */
function openByInput(type: FileType): Promise<ReadFile | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = [type.ending, ...(type.others ?? []), type.mime].join(",");
  return new Promise((resolve, reject) => {
    input.addEventListener("cancel", () => resolve(undefined));
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file) read(file).then((bytes) => resolve({ name: file.name, bytes }), reject);
      else resolve(undefined);
    });
    input.click();
  });
}

function download(name: string, bytes: Uint8Array, mime: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: mime }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after this call; nothing says when it is done.
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_TIME);
}

/** Files by the File System Access API (Edge, Chrome), else by file input and download. */
export function browserFileAccess(): FileAccess {
  const native = pickers();
  return {
    rewrites: native !== undefined,
    open: async (type) => {
      if (!native) return openByInput(type);
      const [handle] =
        (await unlessCancelled(native.showOpenFilePicker({ ...accepted(type), id: "project" }))) ?? [];
      return handle && { name: handle.name, bytes: await read(await handle.getFile()), handle };
    },
    chooseTarget: async (suggestedName, type) =>
      native &&
      unlessCancelled(native.showSaveFilePicker({ ...accepted(type), suggestedName, id: "project" })),
    chooseFolder: async () =>
      native && unlessCancelled(native.showDirectoryPicker({ mode: "readwrite", id: "export" })),
    download,
  };
}
