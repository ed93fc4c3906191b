/** Merges another state of the project. */
export function MergeScreen(_: { readonly from: "file" | "chosen" }) {
  return null;
}
