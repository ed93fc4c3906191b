/** A new id for a line, row, candidate, block, pick or register entry: twelve characters, few enough for Word's tags. */
export function newId(): string {
  return crypto.randomUUID().replaceAll("-", "").slice(0, 12);
}
