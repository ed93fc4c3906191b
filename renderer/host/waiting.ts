/** How many files may wait for their password at a time. */
const MOST = 8;

/** Things that wait for the user under an id; the oldest are forgotten. */
export function createWaiting<T>() {
  const waiting = new Map<string, T>();
  return {
    /** Returns the id. */
    add(thing: T): string {
      const id: string = crypto.randomUUID();
      waiting.set(id, thing);
      const [oldest] = waiting.keys();
      if (waiting.size > MOST && oldest !== undefined) waiting.delete(oldest);
      return id;
    },
    get: (id: string): T | undefined => waiting.get(id),
    remove: (id: string): void => {
      waiting.delete(id);
    },
  };
}
