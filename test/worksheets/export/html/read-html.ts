/** A start tag as the tests see it. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => ENTITIES[name] ?? "");
}

/** The part between <body> and </body>. */
export function bodyOf(html: string): string {
  return /<body>([\s\S]*)<\/body>/u.exec(html)?.[1] ?? "";
}

/** Text as a reader meets it, elements apart by a character that no text contains. */
export function textOf(html: string): string {
  return unescaped(html.replace(/<[^>]*>/gu, "\u0001"));
}

/** Every start tag. The writer escapes ">" in attributes, so a tag ends at the first one. */
export function tagsOf(html: string): readonly Tag[] {
  return [...html.matchAll(/<([a-zA-Z][^\s>]*)((?:\s[^>]*)?)>/gu)].map(([, name = "", rest = ""]) => ({
    name,
    attributes: Object.fromEntries(
      [...rest.matchAll(/\s([^\s=]+)="([^"]*)"/gu)].map(([, key = "", value = ""]) => [
        key,
        unescaped(value),
      ]),
    ),
  }));
}

/** Whether every element is closed in the right order. */
export function isBalanced(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-zA-Z][^\s>]*)[^>]*>/gu)) {
    if (name === "meta" || name === "col") continue;
    if (slash === "") open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

/** Text as any HTML document can carry it: no controls, "\n" for every line end. */
export function carried(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/\r\n?/gu, "\n");
}

/** The first of `texts` that does not follow the ones before it; undefined when all stand in order. */
export function firstOutOfOrder(text: string, texts: readonly string[]): string | undefined {
  let at = 0;
  for (const wanted of texts) {
    const found = text.indexOf(carried(wanted), at);
    if (found < 0) return wanted;
    at = found + carried(wanted).length;
  }
  return undefined;
}
