import { codePointLabel } from "./code-point-label.ts";

/** Replaces each lone surrogate by U+FFFD, so that the text survives UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

export interface XmlSafeText {
  readonly text: string;
  /** What was taken out, each once, as "U+0007", in order of appearance. */
  readonly removed: readonly string[];
}

/** Takes out what XML 1.0 cannot carry even escaped (production [2] Char), e.g. for Word and Excel files. */
export function xmlSafe(text: string): XmlSafeText {
  const removed = new Set<string>();
  const kept = text.replace(
    /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
    (character) => {
      removed.add(codePointLabel(character));
      return "";
    },
  );
  return { text: kept, removed: [...removed] };
}
