import type { Browser } from "playwright-core";
import { openWindow } from "./window.ts";

/** One opening of a page, in milliseconds since the navigation began. */
export interface Opening {
  /** Its first screen was drawn. */
  readonly shown: number;
  /** The answer to a press of its first button was drawn. */
  readonly interactive: number;
}

/** Opens a page in a new profile, so that nothing of it is cached. */
export async function measureOpening(browser: Browser, url: string): Promise<Opening> {
  const page = await openWindow(browser, "opening");
  try {
    await page.goto(url, { waitUntil: "commit" });
    return await page.evaluate<Opening>("benchOpening");
  } finally {
    await page.context().close();
  }
}
