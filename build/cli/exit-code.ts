/** What the commands return to the shell. */
export const EXIT = {
  done: 0,
  /** A file could not be read or written. */
  failed: 1,
  /** The command line was wrong; nothing was done. */
  usage: 2,
} as const;

/** The command line was wrong. Its message is for the user. */
export class UsageError extends Error {}
