/** A small store on this computer: rows by key in named tables. Every method rejects when the storage does. */
export interface LocalStore {
  all(table: LocalTable): Promise<readonly unknown[]>;
  get(table: LocalTable, key: string): Promise<unknown>;
  put(table: LocalTable, key: string, row: unknown): Promise<void>;
  remove(table: LocalTable, key: string): Promise<void>;
}

export const LOCAL_TABLES = ["drafts", "recents"] as const;
export type LocalTable = (typeof LOCAL_TABLES)[number];
