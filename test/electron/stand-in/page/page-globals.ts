/** What of a page the scripts in this folder use; the rest of test/electron knows no DOM. */

interface PageEvent extends Event {
  readonly relatedTarget: EventTarget | null;
}

interface PageGlobals {
  readonly document: EventTarget & {
    addEventListener(type: string, listener: (event: PageEvent) => void): void;
    removeEventListener(type: string, listener: (event: PageEvent) => void): void;
  };
  readonly MouseEvent: new (type: string, init: { readonly relatedTarget: EventTarget }) => Event;
  readonly CustomEvent: new (type: string, init: { readonly detail: unknown }) => Event;
  /** The page's own window, or the frame's. */
  readonly top: unknown;
}

export const page = globalThis as unknown as PageGlobals;
