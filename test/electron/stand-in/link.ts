/** What goes between the preload's world and the stand-in's main process, as JSON. Payloads are encoded clones. */

export type FromPreload =
  | { readonly kind: "invoke"; readonly id: number; readonly channel: string; readonly payload: string }
  | { readonly kind: "send"; readonly channel: string; readonly payload: string }
  /** The page called window.open. */
  | { readonly kind: "open"; readonly url: string }
  | { readonly kind: "preload-error"; readonly message: string };

export type ToPreload =
  | { readonly kind: "answer"; readonly id: number; readonly ok: true; readonly payload: string }
  | { readonly kind: "answer"; readonly id: number; readonly ok: false; readonly message: string }
  | { readonly kind: "message"; readonly channel: string; readonly payload: string }
  | { readonly kind: "files"; readonly files: readonly FileOnDisk[] };

/** A file a test will drop: from what can be seen of it in the page to where it lies. */
export interface FileOnDisk {
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly lastModified: number;
  readonly path: string;
}

export interface PreloadConfig {
  /** The name under which the two worlds of the document meet. */
  readonly secret: string;
  /** Whether the preload script runs in frames inside the page, too. */
  readonly inSubFrames: boolean;
  /** Why there is no script to run. */
  readonly broken: string | undefined;
}

/** The isolated world's name. */
export const WORLD = "Electron Isolated Context (stand-in)";
/** In the isolated world only: the way out, and the way in. */
export const BINDING = "standInSend";
export const RECEIVE = "standInReceive";
export const INVOKE = "standInInvoke";
