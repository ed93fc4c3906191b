import type { TabLocks } from "../../../renderer/host/tab-locks.ts";

/** The locks of one browser, which its tabs share. */
export class MemoryLocks {
  readonly #held = new Map<string, { readonly tab: object; readonly onLost: () => void }>();

  /** A tab's way to them; `close` is what closing or crashing does. */
  tab(): TabLocks & { close(): void } {
    const tab = {};
    const held = this.#held;
    return {
      take: async (name, how, onLost) => {
        const other = held.get(name);
        if (other && how === "ifFree") return undefined;
        const mine = { tab, onLost };
        held.set(name, mine);
        other?.onLost();
        return () => {
          if (held.get(name) === mine) held.delete(name);
        };
      },
      held: async () => new Set(held.keys()),
      close: () => {
        for (const [name, lock] of held) if (lock.tab === tab) held.delete(name);
      },
    };
  }
}
