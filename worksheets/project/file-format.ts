/** The first thing a project file says about itself. */
export const FORMAT = "co-lead-worksheet";

/** The version this program writes. Raised together with a new migration. */
export const FORMAT_VERSION = 4;

/** The first version whose files name the saves before them. */
export const LINEAGE_SINCE = 2;

/** Largest project file that is read, in bytes: thirty times 300 companies with everything filled in. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** What a project file holds; the keys are written in this order. */
export interface ProjectFile {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** Counts the saves of one project, from 0. */
  readonly revision: number;
  /** "sha256:" and 64 lower-case hexadecimal digits, see checksum.ts. */
  readonly checksum: string;
  /** Checksums of the saves this one came from, newest first, see lineage.ts. Version 1 has none. */
  readonly lineage: readonly string[];
  readonly project: unknown;
}
