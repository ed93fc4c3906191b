import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeClone, encodeClone, NOT_CLONEABLE } from "./stand-in/clone-codec.ts";

const sent = (value: unknown) => decodeClone(encodeClone(value));

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withObjectString: true,
  withUnicodeString: true,
});

describe("values sent between the stand-in's processes", () => {
  it("arrive as structured cloning would make them", () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(sent(value)).toStrictEqual(structuredClone(value));
      }),
    );
  });

  it("keep bytes, undefined and dates, also next to each other", () => {
    const value = { bytes: new Uint8Array([0, 255]), nothing: undefined, at: new Date(0), list: [undefined] };
    expect(sent(value)).toStrictEqual(value);
    expect(Object.hasOwn(sent(value) as object, "nothing")).toBe(true);
  });

  it("keep what is shared shared, and circles closed", () => {
    const shared = new Uint8Array([1, 2, 3]);
    const circle: { self?: unknown; views: unknown[] } = { views: [shared, shared.subarray(1)] };
    circle.self = circle;
    const got = sent(circle) as typeof circle;
    expect(got.self).toBe(got);
    const [whole, part] = got.views as [Uint8Array, Uint8Array];
    expect(part.buffer).toBe(whole.buffer);
    expect(part).toEqual(new Uint8Array([2, 3]));
  });

  it("lose prototypes and symbol keys", () => {
    class Company {
      name = "北の酪農";
      greet() {}
    }
    const got = sent(Object.assign(new Company(), { [Symbol("id")]: 1 })) as object;
    expect(Object.getPrototypeOf(got)).toBe(Object.prototype);
    expect(Reflect.ownKeys(got)).toEqual(["name"]);
  });

  it("keep a key named __proto__ as a key", () => {
    const value = JSON.parse('{"__proto__":{"admin":true}}');
    const got = sent(value) as { admin?: boolean };
    expect(got.admin).toBeUndefined();
    expect(Object.keys(got)).toEqual(["__proto__"]);
  });

  it.each([
    ["a function", () => undefined],
    ["a function deep inside", { rows: [{ onClick: () => undefined }] }],
    ["a symbol", Symbol("a")],
    ["a promise", Promise.resolve()],
    ["a weak map", new WeakMap()],
    ["what belongs to a page", Object.defineProperty({}, Symbol.toStringTag, { value: "HTMLElement" })],
  ])("are refused when they are %s", (_, value) => {
    expect(() => encodeClone(value)).toThrow(NOT_CLONEABLE);
  });
});
