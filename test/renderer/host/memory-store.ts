import type { LocalStore, LocalTable } from "../../../renderer/host/local-store.ts";

/** A LocalStore in memory that can be made to fail, as IndexedDB does in a private window. */
export class MemoryStore implements LocalStore {
  fails = false;
  readonly #tables = new Map<LocalTable, Map<string, unknown>>();

  #table(name: LocalTable): Map<string, unknown> {
    if (this.fails) throw new DOMException("no storage", "InvalidStateError");
    const table = this.#tables.get(name) ?? new Map<string, unknown>();
    this.#tables.set(name, table);
    return table;
  }

  async all(table: LocalTable) {
    return [...this.#table(table).values()];
  }

  async get(table: LocalTable, key: string) {
    return this.#table(table).get(key);
  }

  async put(table: LocalTable, key: string, row: unknown) {
    this.#table(table).set(key, row);
  }

  async remove(table: LocalTable, key: string) {
    this.#table(table).delete(key);
  }
}
