/** Keys and positions from the root of a JSON text to one value. */
export type JsonPath = readonly (string | number)[];

/** A place in a JSON text. Line and column count from 1, the column in UTF-16 units. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
  readonly path: JsonPath;
}

/** Why a text is not accepted as JSON. */
export type JsonFailure =
  /** `detail`: what was expected there, in Japanese. */
  | { readonly kind: "notJson"; readonly place: JsonPlace; readonly detail: string }
  | { readonly kind: "tooDeep"; readonly place: JsonPlace; readonly limit: number }
  /** More values than any project has. */
  | { readonly kind: "tooMany"; readonly place: JsonPlace; readonly limit: number }
  /** A key that means something to JavaScript itself, e.g. `__proto__`. */
  | { readonly kind: "forbiddenKey"; readonly place: JsonPlace; readonly key: string }
  | { readonly kind: "duplicateKey"; readonly place: JsonPlace; readonly key: string }
  /** A number that JavaScript would change on reading: 1e400, 2^53 and above, -0. */
  | { readonly kind: "badNumber"; readonly place: JsonPlace; readonly text: string }
  | { readonly kind: "loneSurrogate"; readonly place: JsonPlace };
