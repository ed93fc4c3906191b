/** A row that is put, or (`row` absent) taken away. */
export interface StoreChange {
  readonly table: LocalTable;
  readonly key: string;
  readonly row?: unknown;
}

/** A small store on this computer: rows by key in named tables. Every method rejects when the storage does. */
export interface LocalStore {
  all(table: LocalTable): Promise<readonly unknown[]>;
  get(table: LocalTable, key: string): Promise<unknown>;
  /** All of the changes or, when it rejects, none of them. */
  change(changes: readonly StoreChange[]): Promise<void>;
}

/** `versions` says what there is, `contents` holds its bytes: a list must not have to read them all. */
export const LOCAL_TABLES = ["drafts", "recents", "versions", "contents"] as const;
export type LocalTable = (typeof LOCAL_TABLES)[number];
