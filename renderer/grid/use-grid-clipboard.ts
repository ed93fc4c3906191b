import { type RefObject, useCallback, useEffect, useRef } from "react";
import { type CopiedBlock, toClipboardHtml, toTsv } from "./clipboard-text.ts";

export interface GridClipboard {
  /** What is selected; undefined leaves the copying to the field the focus is in. */
  copied(): CopiedBlock | undefined;
  /** Empties what has been cut. */
  clear(): void;
  /** Takes what is pasted; false leaves it to the field. */
  paste(text: string): boolean;
  /** After copying; not after cutting. */
  onCopied(): void;
}

/**
 * Copy, cut and paste while the focus is inside `area`. Listens at the document, as the browser fires these events at
 * the body when the focus is in a button or a list. Returns what copies by a menu entry.
 */
export function useGridClipboard(area: RefObject<HTMLElement | null>, clipboard: GridClipboard): () => void {
  const newest = useRef(clipboard);
  useEffect(() => {
    newest.current = clipboard;
  });
  const forced = useRef(false);
  useEffect(() => {
    const isHere = () => forced.current || area.current?.contains(document.activeElement) === true;
    const take = (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopPropagation();
    };
    const put = (event: ClipboardEvent): boolean => {
      const block = isHere() ? newest.current.copied() : undefined;
      if (block === undefined || !event.clipboardData) return false;
      event.clipboardData.setData("text/plain", toTsv(block));
      event.clipboardData.setData("text/html", toClipboardHtml(block));
      take(event);
      return true;
    };
    const copy = (event: ClipboardEvent) => {
      if (put(event)) newest.current.onCopied();
    };
    const cut = (event: ClipboardEvent) => {
      if (put(event)) newest.current.clear();
    };
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (isHere() && newest.current.paste(text)) take(event);
    };
    document.addEventListener("copy", copy, true);
    document.addEventListener("cut", cut, true);
    document.addEventListener("paste", paste, true);
    return () => {
      document.removeEventListener("copy", copy, true);
      document.removeEventListener("cut", cut, true);
      document.removeEventListener("paste", paste, true);
    };
  }, [area]);
  return useCallback(() => {
    forced.current = true;
    // The one way to the clipboard that asks for no permission; the handler above says what is copied.
    document.execCommand("copy");
    forced.current = false;
  }, []);
}
