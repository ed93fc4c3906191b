import { NOT_CLONEABLE } from "../clone-codec.ts";
import { page } from "./page-globals.ts";

/**
 * Two worlds of one document that call each other's functions at once, by the rules of Electron's contextBridge: functions
 * become functions of the other world, promises promises, errors new errors with the same message; objects and arrays are
 * copied without prototypes and symbol keys; the rest must be cloneable.
 * The way is an EventTarget both worlds hold and no page script can reach. Chromium clones the `detail` of an event when
 * another world than its own looks at it.
 */

/** A value on its way. */
type Wire =
  | { readonly t: "value"; readonly value: unknown }
  | { readonly t: "array"; readonly items: readonly Wire[] }
  | { readonly t: "object"; readonly entries: readonly (readonly [string, Wire])[] }
  | { readonly t: "function" | "promise"; readonly id: number }
  | { readonly t: "error"; readonly message: string };

type Message =
  | { readonly op: "call"; readonly id: number; readonly args: readonly Wire[] }
  | { readonly op: "settle"; readonly id: number; readonly kept: boolean; readonly value: Wire };

type Reply = { readonly ok: boolean; readonly value: Wire };

type AnyFunction = (...args: unknown[]) => unknown;

/** As deep as Electron goes. */
const DEEPEST = 1000;
const NOTHING: Wire = { t: "value", value: undefined };

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** One world's end. `own` and `other` name the ends. The first function each end offers has the id 0. */
export class WorldBridge {
  readonly #way: EventTarget;
  readonly #own: string;
  readonly #other: string;
  readonly #functions: AnyFunction[] = [];
  readonly #promises = new Map<number, { resolve: AnyFunction; reject: AnyFunction }>();
  #lastPromise = 0;

  constructor(way: EventTarget, own: string, other: string) {
    this.#way = way;
    this.#own = own;
    this.#other = other;
    way.addEventListener(`to-${own}`, (event) => {
      const reply = this.#answer((event as CustomEvent<Message>).detail);
      way.dispatchEvent(new page.CustomEvent(`reply-to-${other}`, { detail: reply }));
    });
  }

  /** Makes a function known under the next id. */
  offer(call: AnyFunction): void {
    this.#functions.push(call);
  }

  /** Calls the other world's function with this id. */
  call(id: number, ...args: readonly unknown[]): unknown {
    const { ok, value } = this.#send({ op: "call", id, args: args.map((arg) => this.#pack(arg)) });
    if (ok) return this.#unpack(value);
    throw this.#unpack(value);
  }

  #send(message: Message): Reply {
    let reply: Reply | undefined;
    const receive = (event: Event) => {
      reply = (event as CustomEvent<Reply>).detail;
    };
    this.#way.addEventListener(`reply-to-${this.#own}`, receive, { once: true });
    this.#way.dispatchEvent(new page.CustomEvent(`to-${this.#other}`, { detail: message }));
    if (!reply) throw new Error("The other world does not answer");
    return reply;
  }

  #answer(message: Message): Reply {
    try {
      switch (message.op) {
        case "call": {
          const call = this.#functions[message.id];
          if (!call) throw new Error("There is no such function");
          return { ok: true, value: this.#pack(call(...message.args.map((arg) => this.#unpack(arg)))) };
        }
        case "settle": {
          const promise = this.#promises.get(message.id);
          this.#promises.delete(message.id);
          promise?.[message.kept ? "resolve" : "reject"](this.#unpack(message.value));
          return { ok: true, value: NOTHING };
        }
      }
    } catch (error) {
      return { ok: false, value: { t: "error", message: messageOf(error) } };
    }
  }

  #pack(value: unknown, depth = 0): Wire {
    if (depth > DEEPEST)
      throw new Error(
        "Electron contextBridge recursion depth exceeded. Nested objects deeper than 1000 are not supported.",
      );
    if (typeof value === "function") {
      this.#functions.push(value as AnyFunction);
      return { t: "function", id: this.#functions.length - 1 };
    }
    if (typeof value !== "object" || value === null) return this.#packCloneable(value);
    if (value instanceof Promise) return this.#packPromise(value);
    if (value instanceof Error) return { t: "error", message: value.message };
    if (Array.isArray(value))
      return { t: "array", items: Array.from(value, (item) => this.#pack(item, depth + 1)) };
    if (Object.prototype.toString.call(value) === "[object Object]")
      return {
        t: "object",
        entries: Object.keys(value).map((key) => [key, this.#pack(Reflect.get(value, key), depth + 1)]),
      };
    return this.#packCloneable(value);
  }

  #packCloneable(value: unknown): Wire {
    try {
      structuredClone(value);
    } catch {
      throw new Error(NOT_CLONEABLE);
    }
    return { t: "value", value };
  }

  #packPromise(promise: Promise<unknown>): Wire {
    const id = ++this.#lastPromise;
    const settle = (kept: boolean, value: unknown) => {
      try {
        this.#send({ op: "settle", id, kept, value: this.#pack(value) });
      } catch (error) {
        this.#send({ op: "settle", id, kept: false, value: { t: "error", message: messageOf(error) } });
      }
    };
    promise.then(
      (value) => settle(true, value),
      (error) => settle(false, error),
    );
    return { t: "promise", id };
  }

  #unpack(wire: Wire): unknown {
    switch (wire.t) {
      case "value":
        return wire.value;
      case "error":
        return new Error(wire.message);
      case "array":
        return wire.items.map((item) => this.#unpack(item));
      case "object": {
        const object = {};
        for (const [key, value] of wire.entries)
          Object.defineProperty(object, key, {
            value: this.#unpack(value),
            enumerable: true,
            configurable: true,
            writable: true,
          });
        return object;
      }
      case "function":
        return (...args: unknown[]) => this.call(wire.id, ...args);
      case "promise":
        return new Promise((resolve, reject) => {
          this.#promises.set(wire.id, { resolve: resolve as AnyFunction, reject });
        });
    }
  }
}
