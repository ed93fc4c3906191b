/**
 * Values as text and back, by the rules of structured cloning, which Electron uses between its processes: kept are
 * undefined, dates, maps, sets, bytes, errors, shared and circular references; prototypes, accessors and symbol keys are
 * lost; functions, symbols, promises and what belongs to a page are refused. Runs in Node and in the page.
 */

/** What Electron says of a value that cannot be sent. */
export const NOT_CLONEABLE = "An object could not be cloned.";

const VIEWS = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
} as const;
type ViewName = keyof typeof VIEWS;

/** A place in the table of values. */
type At = number;
type Node =
  | { readonly t: "undefined" | "null" }
  | { readonly t: "value"; readonly value: boolean | string }
  /** As text: JSON has no NaN, no infinity and no negative zero. */
  | { readonly t: "number" | "bigint"; readonly value: string }
  | { readonly t: "date"; readonly time: number | null }
  | { readonly t: "regexp"; readonly source: string; readonly flags: string }
  | { readonly t: "bytes"; readonly base64: string }
  | {
      readonly t: "view";
      readonly name: ViewName;
      readonly buffer: At;
      readonly start: number;
      readonly length: number;
    }
  | { readonly t: "error"; readonly name: string; readonly message: string; readonly stack: string }
  | { readonly t: "array"; readonly length: number; readonly entries: readonly (readonly [string, At])[] }
  | { readonly t: "object"; readonly entries: readonly (readonly [string, At])[] }
  | { readonly t: "map"; readonly entries: readonly (readonly [At, At])[] }
  | { readonly t: "set"; readonly values: readonly At[] };

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(""));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function refuse(): never {
  throw new Error(NOT_CLONEABLE);
}

function kindOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** A value as text. Throws an Error with NOT_CLONEABLE as its message. */
export function encodeClone(value: unknown): string {
  const table: Node[] = [];
  const known = new Map<object, At>();

  const add = (one: unknown): At => {
    if (typeof one === "object" && one !== null) {
      const at = known.get(one);
      if (at !== undefined) return at;
    }
    const at = table.push({ t: "undefined" }) - 1;
    if (typeof one === "object" && one !== null) known.set(one, at);
    table[at] = nodeOf(one);
    return at;
  };

  const entriesOf = (object: object) =>
    Object.keys(object).map((key) => [key, add(Reflect.get(object, key))] as const);

  const nodeOf = (one: unknown): Node => {
    switch (typeof one) {
      case "undefined":
        return { t: "undefined" };
      case "boolean":
      case "string":
        return { t: "value", value: one };
      case "number":
        return { t: "number", value: Object.is(one, -0) ? "-0" : String(one) };
      case "bigint":
        return { t: "bigint", value: String(one) };
      case "function":
      case "symbol":
        return refuse();
      case "object":
        return one === null ? { t: "null" } : objectNode(one);
    }
  };

  const objectNode = (one: object): Node => {
    if (ArrayBuffer.isView(one)) {
      const name = kindOf(one);
      if (!Object.hasOwn(VIEWS, name)) return refuse();
      const length = one.byteLength / (one instanceof DataView ? 1 : bytesPerElement(name as ViewName));
      return { t: "view", name: name as ViewName, buffer: add(one.buffer), start: one.byteOffset, length };
    }
    if (Array.isArray(one)) return { t: "array", length: one.length, entries: entriesOf(one) };
    switch (kindOf(one)) {
      case "Object":
        return { t: "object", entries: entriesOf(one) };
      case "Date": {
        const time = (one as Date).getTime();
        return { t: "date", time: Number.isNaN(time) ? null : time };
      }
      case "RegExp":
        return { t: "regexp", source: (one as RegExp).source, flags: (one as RegExp).flags };
      case "Map":
        return { t: "map", entries: [...(one as Map<unknown, unknown>)].map(([k, v]) => [add(k), add(v)]) };
      case "Set":
        return { t: "set", values: [...(one as Set<unknown>)].map(add) };
      case "ArrayBuffer":
        return { t: "bytes", base64: toBase64(new Uint8Array(one as ArrayBuffer)) };
      case "Error": {
        const { name, message, stack = "" } = one as Error;
        return { t: "error", name, message, stack };
      }
      default:
        return refuse();
    }
  };

  add(value);
  return JSON.stringify(table);
}

function bytesPerElement(name: ViewName): number {
  const view = VIEWS[name];
  return "BYTES_PER_ELEMENT" in view ? view.BYTES_PER_ELEMENT : 1;
}

type MakeView = new (buffer: ArrayBuffer, start: number, length: number) => ArrayBufferView;

function makeView(name: ViewName, buffer: ArrayBuffer, start: number, length: number): ArrayBufferView {
  const View = VIEWS[name] as MakeView;
  return new View(buffer, start, length);
}

/** The value of a text made by `encodeClone`. */
export function decodeClone(text: string): unknown {
  const table = JSON.parse(text) as readonly Node[];
  const made = new Map<At, unknown>();

  const get = (at: At): unknown => {
    if (made.has(at)) return made.get(at);
    const node = table[at];
    if (!node) throw new Error(`No value at ${at}`);
    return make(at, node);
  };

  /** Notes an object before what it holds is made: it may hold itself. */
  const keep = <T>(at: At, value: T): T => {
    made.set(at, value);
    return value;
  };

  const fill = (object: object, entries: readonly (readonly [string, At])[]) => {
    // Not assigned: "__proto__" is an ordinary key in a clone.
    for (const [key, at] of entries)
      Object.defineProperty(object, key, {
        value: get(at),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return object;
  };

  const make = (at: At, node: Node): unknown => {
    switch (node.t) {
      case "undefined":
        return undefined;
      case "null":
        return null;
      case "value":
        return node.value;
      case "number":
        return Number(node.value);
      case "bigint":
        return BigInt(node.value);
      case "date":
        return keep(at, new Date(node.time ?? Number.NaN));
      case "regexp":
        return keep(at, new RegExp(node.source, node.flags));
      case "bytes":
        return keep(at, fromBase64(node.base64).buffer);
      case "view":
        return keep(at, makeView(node.name, get(node.buffer) as ArrayBuffer, node.start, node.length));
      case "error": {
        const error = keep(at, new Error(node.message));
        return Object.assign(error, { name: node.name, stack: node.stack });
      }
      case "array":
        return fill(keep(at, new Array(node.length)), node.entries);
      case "object":
        return fill(keep(at, {}), node.entries);
      case "map": {
        const map = keep(at, new Map());
        for (const [key, value] of node.entries) map.set(get(key), get(value));
        return map;
      }
      case "set": {
        const set = keep(at, new Set());
        for (const value of node.values) set.add(get(value));
        return set;
      }
    }
  };

  return get(0);
}
