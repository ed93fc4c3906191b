import { LOCAL_TABLES, type LocalStore, type LocalTable } from "./local-store.ts";

const DATABASE = "co-lead-worksheet";
const VERSION = 1;

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB failed"));
  });
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    for (const table of LOCAL_TABLES) request.result.createObjectStore(table);
  };
  return new Promise((resolve, reject) => {
    // Another window with another version of the app keeps the database: not an error, but as good as one.
    request.onblocked = () => reject(new Error("IndexedDB is blocked"));
    settled(request).then(resolve, reject);
  });
}

/**
 * The browser's own storage, opened on first use; file handles can be stored in it, unlike in localStorage.
 * All pages opened from files share it in Chromium, so the name is the app's own.
 */
export function indexedDbStore(): LocalStore {
  let opening: Promise<IDBDatabase> | undefined;

  const table = async (name: LocalTable, mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    opening ??= openDatabase().then((database) => {
      database.onversionchange = () => database.close();
      database.onclose = () => {
        opening = undefined;
      };
      return database;
    });
    try {
      return (await opening).transaction(name, mode, { durability: "strict" }).objectStore(name);
    } catch (error) {
      opening = undefined;
      throw error;
    }
  };

  /** Resolves when the transaction has reached the disk, not when the request was taken. */
  const write = async (name: LocalTable, change: (store: IDBObjectStore) => void): Promise<void> => {
    const store = await table(name, "readwrite");
    const { transaction } = store;
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("IndexedDB gave up"));
    });
    change(store);
    await done;
  };

  return {
    all: async (name) => settled((await table(name, "readonly")).getAll()),
    get: async (name, key) => settled<unknown>((await table(name, "readonly")).get(key)),
    put: (name, key, row) => write(name, (store) => store.put(row, key)),
    remove: (name, key) => write(name, (store) => store.delete(key)),
  };
}
