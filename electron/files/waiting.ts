import { randomUUID } from "node:crypto";

/** How many wait at once; the oldest is forgotten. Each may take 10 MB. */
const MOST = 8;

/** Files that wait for their password: the window knows them by an id that cannot be guessed. */
export function createWaiting<T>(most = MOST) {
  const waiting = new Map<string, T>();
  return {
    add: (value: T): string => {
      const id = randomUUID();
      waiting.set(id, value);
      const [oldest] = waiting.keys();
      if (waiting.size > most && oldest !== undefined) waiting.delete(oldest);
      return id;
    },
    get: (id: string): T | undefined => waiting.get(id),
    done: (id: string): void => {
      waiting.delete(id);
    },
  };
}

export type Waiting<T> = ReturnType<typeof createWaiting<T>>;
