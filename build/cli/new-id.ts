import { randomUUID } from "node:crypto";

/** A new id for a register's row, as the window makes them: twelve characters, few enough for Word's tags. */
export function newId(): string {
  return randomUUID().replaceAll("-", "").slice(0, 12);
}
