/** What of Electron the stand-in does not know: to guess it would prove nothing. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`not modelled by the stand-in: ${what}`);
    this.name = "NotModelled";
  }
}

/** What the language itself asks of any object: whether it is a promise, and how it is shown. */
const ASKED_OF_ALL: ReadonlySet<PropertyKey> = new Set(["then", "toJSON", "asymmetricMatch", "nodeType"]);

function isAskedOfAll(target: object, key: PropertyKey): boolean {
  return typeof key === "symbol" || key in target || ASKED_OF_ALL.has(key);
}

/** An object that throws when anything is asked of it that it does not have. */
export function modelled<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get: (target, key, receiver) => {
      if (!isAskedOfAll(target, key)) throw new NotModelled(`${name}.${String(key)}`);
      return Reflect.get(target, key, receiver);
    },
    set: (_target, key) => {
      throw new NotModelled(`${name}.${String(key)} = …`);
    },
  });
}

/** The base of the stand-in's classes: what neither the object nor its class has throws instead of being undefined. */
export class Modelled {}

Object.setPrototypeOf(
  Modelled.prototype,
  new Proxy(Object.create(Object.prototype), {
    get: (target, key, receiver: object) => {
      if (!isAskedOfAll(target, key)) throw new NotModelled(`${receiver.constructor.name}.${String(key)}`);
      return Reflect.get(target, key, receiver);
    },
  }),
);
