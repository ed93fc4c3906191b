import { Modelled } from "./not-modelled.ts";

// Electron's events have arguments of many types; `any` as in Node's own EventEmitter would be no better.
type Listener = (...args: never[]) => void;

/** What of Node's EventEmitter is used: its own class, so that what is not modelled throws. */
export class Emitter extends Modelled {
  readonly #listeners = new Map<string, { readonly call: Listener; readonly once: boolean }[]>();

  on(event: string, listener: Listener): this {
    return this.#add(event, listener, false);
  }

  once(event: string, listener: Listener): this {
    return this.#add(event, listener, true);
  }

  removeListener(event: string, listener: Listener): this {
    const rest = this.#of(event).filter(({ call }) => call !== listener);
    this.#listeners.set(event, rest);
    return this;
  }

  /** Whether anybody listened. */
  emit(event: string, ...args: readonly unknown[]): boolean {
    const listeners = this.#of(event);
    this.#listeners.set(
      event,
      listeners.filter(({ once }) => !once),
    );
    for (const { call } of listeners) call(...(args as never[]));
    return listeners.length > 0;
  }

  #add(event: string, call: Listener, once: boolean): this {
    this.#listeners.set(event, [...this.#of(event), { call, once }]);
    return this;
  }

  #of(event: string) {
    return this.#listeners.get(event) ?? [];
  }
}
