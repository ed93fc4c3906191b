/** Names that one tab of this browser can hold at a time. A tab that is closed or crashes holds nothing any more. */
export interface TabLocks {
  /**
   * Holds a name until the returned function is called; undefined when another tab holds it. "steal": takes it from
   * whoever does. `onLost`: it was stolen from here. Rejects where the browser refuses.
   */
  take(name: string, how: "ifFree" | "steal", onLost: () => void): Promise<(() => void) | undefined>;
  /** What is held by any tab at this moment. */
  held(): Promise<ReadonlySet<string>>;
}

/** By the browser's own locks (W3C Web Locks); undefined where it has none. */
export function webTabLocks(): TabLocks | undefined {
  // Typed as always there, which it is in secure contexts only.
  const locks: LockManager | undefined = navigator.locks;
  if (locks === undefined) return undefined;
  return {
    take: (name, how, onLost) =>
      new Promise((resolve, reject) => {
        let taken = false;
        locks
          .request(name, how === "steal" ? { steal: true } : { ifAvailable: true }, (lock) => {
            if (!lock) return resolve(undefined);
            taken = true;
            return new Promise<void>((release) => resolve(release));
          })
          // The one way in which a lock that was given ends with an error is that it is stolen.
          .catch((error: unknown) => (taken ? onLost() : reject(error)));
      }),
    held: async () => new Set(((await locks.query()).held ?? []).flatMap(({ name }) => name ?? [])),
  };
}
