/** The operating system's code of an error ("ENOENT"); empty for any other error. */
export function errno(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "";
}
