import { LOCAL_TABLES, type LocalStore, type LocalTable, type StoreChange } from "./local-store.ts";

const DATABASE = "co-lead-worksheet";
/** 2: versions of files. */
const VERSION = 2;

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB failed"));
  });
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    const { result: database } = request;
    for (const table of LOCAL_TABLES)
      if (!database.objectStoreNames.contains(table)) database.createObjectStore(table);
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

  const begin = async (tables: readonly LocalTable[], mode: IDBTransactionMode): Promise<IDBTransaction> => {
    opening ??= openDatabase().then((database) => {
      database.onversionchange = () => database.close();
      database.onclose = () => {
        opening = undefined;
      };
      return database;
    });
    try {
      return (await opening).transaction(tables, mode, { durability: "strict" });
    } catch (error) {
      opening = undefined;
      throw error;
    }
  };

  /** Resolves when the transaction has reached the disk, not when the requests were taken. */
  const change = async (changes: readonly StoreChange[]): Promise<void> => {
    if (changes.length === 0) return;
    const transaction = await begin([...new Set(changes.map(({ table }) => table))], "readwrite");
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("IndexedDB gave up"));
    });
    try {
      for (const { table, key, row } of changes) {
        const store = transaction.objectStore(table);
        if (row === undefined) store.delete(key);
        else store.put(row, key);
      }
    } catch (error) {
      // A row that cannot be stored is found at once; those before it must not stay without it.
      transaction.abort();
      await done.catch(() => undefined);
      throw error;
    }
    await done;
  };

  const read = async <T>(table: LocalTable, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    settled(ask((await begin([table], "readonly")).objectStore(table)));

  return {
    all: (table) => read(table, (store) => store.getAll()),
    get: (table, key) => read<unknown>(table, (store) => store.get(key)),
    change,
  };
}
