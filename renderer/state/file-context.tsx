import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { FileState, FileStore } from "./file-store.ts";

const FileContext = createContext<FileStore | undefined>(undefined);

export function FileProvider({ file, children }: { readonly file: FileStore; readonly children: ReactNode }) {
  return <FileContext.Provider value={file}>{children}</FileContext.Provider>;
}

/** The open project's file. Throws outside a FileProvider. */
export function useFileStore(): FileStore {
  const file = useContext(FileContext);
  if (!file) throw new Error("useFileStore needs a FileProvider");
  return file;
}

/** A part of the file store; renders again when it changes. */
export function useFile<T>(select: (state: FileState) => T): T {
  return useStore(useFileStore(), select);
}
