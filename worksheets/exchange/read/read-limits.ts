/** Largest file that is read, in bytes. A list of 5,000 companies has about one MB. */
export const MAX_TABLE_BYTES = 32 * 1024 * 1024;

/** Most bytes one part of a workbook may unpack to, and all parts that are read together. */
export const MAX_PART_BYTES = 64 * 1024 * 1024;
export const MAX_UNPACKED_BYTES = 128 * 1024 * 1024;

/** Most rows with something in them, per sheet. A register holds 5,000. */
export const MAX_TABLE_ROWS = 20_000;

/** Most columns up to the last filled one. */
export const MAX_TABLE_COLUMNS = 300;

/** Most sheets that are read of a workbook. */
export const MAX_SHEETS = 100;
