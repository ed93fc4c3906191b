import { z } from "zod";

/** Longest single text a project file may hold, in UTF-16 units. Ten times what spec/faults.md row 36 asks for. */
export const MAX_TEXT = 1_000_000;
/** Most lines, rows, candidates or blocks of one answer. */
export const MAX_ROWS = 20_000;

/** Any text as typed. */
export const textSchema = z.string().max(MAX_TEXT);
/**
 * An id of a row, line or register entry. At most 20 characters, because Word allows 64 for a content control's
 * tag, and a tag names an item, a company and a line.
 */
export const idSchema = z.string().min(1).max(20);
/** A project's id: a UUID, or a sample's name. It stands in no tag. */
export const projectIdSchema = z.string().min(1).max(64);

/** Rows with unique ids. */
export function rowsSchema<R extends z.ZodType<{ readonly id: string }>>(row: R) {
  return z
    .array(row)
    .max(MAX_ROWS)
    .refine((rows) => new Set(rows.map(({ id }) => id)).size === rows.length, "同じIDの行が2つあります");
}
