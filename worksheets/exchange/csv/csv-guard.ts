/**
 * Spreadsheets take text that begins with one of these for a formula when they open a .csv, whether it is quoted or
 * not. A sign alone, as many write it for "none", is no formula. Source: OWASP, "CSV Injection".
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/u;
const SIGN_ALONE = /^[+\-＋－]$/u;

/** A text as it stands in a .csv: what looks like a formula gets an apostrophe before it, which `unguarded` takes away. */
export function guarded(text: string): string {
  return FORMULA.test(text) && !SIGN_ALONE.test(text) ? `'${text}` : text;
}

/** The text that `guarded` was given. Other texts that begin with an apostrophe keep it. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
