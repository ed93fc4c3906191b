import type { ClipboardEvent } from "react";
import { fromRadicals } from "../../worksheets/text/kangxi.ts";

type Entry = HTMLInputElement | HTMLTextAreaElement;

/**
 * Takes over a paste whose text has look-alike radicals (⾼⼈⽅, from PDFs) and puts the ordinary characters in.
 * Every other paste is left to the browser, so that its own undo and caret stay as they are.
 */
export function pasteFromRadicals(event: ClipboardEvent<Entry>, onChange: (value: string) => void): void {
  const pasted = event.clipboardData.getData("text/plain");
  const text = fromRadicals(pasted);
  if (text === pasted) return;
  event.preventDefault();
  const entry = event.currentTarget;
  entry.setRangeText(text, entry.selectionStart ?? 0, entry.selectionEnd ?? 0, "end");
  onChange(entry.value);
}
