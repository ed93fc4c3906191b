/** A file the user chose to import from, not looked into yet; or why there are no bytes of it. */
export type ChosenTable =
  | { readonly kind: "chosen"; readonly name: string; readonly bytes: Uint8Array }
  /** Not even loaded into memory. */
  | { readonly kind: "tooLarge"; readonly name: string; readonly bytes: number }
  /** `reason`: a Japanese sentence. */
  | { readonly kind: "unreadable"; readonly name: string; readonly reason: string };
