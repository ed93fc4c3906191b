/** Ends a switch over a closed union: the compiler names the forgotten member, the runtime names the value. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
