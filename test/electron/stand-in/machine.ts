import type { BrowserContext, Page } from "playwright-core";

/** What the parts of one started stand-in share. */
export interface Machine {
  /** The profile of the real Chromium its windows are pages of. */
  readonly context: BrowserContext;
  /** A real folder with what `app.getPath` names. */
  readonly folder: string;
  /** What must not happen: a test that ends with anything in it has failed. */
  readonly problems: string[];
  /** Whether `app` is ready; some calls are for before, some for after. */
  ready: boolean;
  /** The pages of its windows. Any other page was opened by a page. */
  readonly opening: Promise<Page>[];
  /** What main loads into its windows; main should not be cut off in the middle. */
  readonly loading: Promise<unknown>[];
}

/** Throws in Electron's words when something is asked for too early. */
export function whenReadyOnly(machine: Machine, what: string): void {
  if (!machine.ready) throw new Error(`${what} before app is ready`);
}
