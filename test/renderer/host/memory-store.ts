import type { LocalStore, LocalTable, StoreChange } from "../../../renderer/host/local-store.ts";

/** A LocalStore in memory that can be made to fail, as IndexedDB does in a private window. */
export class MemoryStore implements LocalStore {
  fails = false;
  /** Room for so many rows of `contents`; what does not fit is refused, as when a browser's quota is used up. */
  room = Number.POSITIVE_INFINITY;
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

  async change(changes: readonly StoreChange[]) {
    const contents = this.#table("contents");
    const added = changes.filter(
      ({ table, key, row }) => table === "contents" && row !== undefined && !contents.has(key),
    );
    if (added.length > 0 && contents.size + added.length > this.room)
      throw new DOMException("full", "QuotaExceededError");
    for (const { table, key, row } of changes) {
      if (row === undefined) this.#table(table).delete(key);
      else this.#table(table).set(key, row);
    }
  }

  /** Whether a text stands anywhere in what is stored. */
  holds(text: string): boolean {
    return [...this.#tables.values()].some((table) => [...table.values()].some((row) => contains(row, text)));
  }
}

function contains(value: unknown, text: string): boolean {
  if (typeof value === "string") return value.includes(text);
  if (value instanceof Uint8Array) return new TextDecoder().decode(value).includes(text);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((one) => contains(one, text));
}
