/** The cost of deriving a key from a password (RFC 7914 §2). Memory: 128·N·r bytes. */
export interface ScryptParameters {
  /** Cost, a power of two. */
  readonly N: number;
  /** Block size. */
  readonly r: number;
  /** Parallelisation. */
  readonly p: number;
}

/** What this program seals with: 128 MiB and about half a second on an office PC (OWASP Password Storage). */
export const SCRYPT: ScryptParameters = { N: 2 ** 17, r: 8, p: 1 };

const MOST: ScryptParameters = { N: 2 ** 20, r: 32, p: 4 };
const MOST_MEMORY = 2 ** 30;

/**
 * Whether a file may have the key derived with these parameters. A file is anybody's: without a ceiling, opening
 * one would take the PC's whole memory, or hours.
 */
export function isBearable({ N, r, p }: ScryptParameters): boolean {
  const isPowerOfTwo = N > 1 && Number.isInteger(Math.log2(N));
  const isInRange = N <= MOST.N && r >= 1 && r <= MOST.r && p >= 1 && p <= MOST.p;
  return isPowerOfTwo && isInRange && 128 * N * r <= MOST_MEMORY;
}
