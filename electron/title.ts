import type { BrowserWindow } from "electron";

/** The window's title: 「●名前 – 製品名」 while the file lacks something. */
export function showTitle(window: BrowserWindow, title: string, unsaved: boolean): void {
  window.setTitle(unsaved ? `●${title}` : title);
  // The dot in macOS' close button.
  window.setDocumentEdited(unsaved);
}

/** The title is set by showTitle alone, not by the page's title element. */
export function keepTitle(window: BrowserWindow): void {
  window.on("page-title-updated", (event) => event.preventDefault());
}
