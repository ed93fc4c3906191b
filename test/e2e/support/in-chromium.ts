import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { type AppOptions, type AppPage, type LentProfile, lendProfile, openApp } from "./app-page.ts";
import { findChromium, launchChromium } from "./chromium.ts";
import { blankUrl, editionUrl } from "./edition.ts";

/** Opens the app in a window with an empty profile, which is closed after the test. */
export type Open = (options?: AppOptions) => Promise<AppPage>;

/**
 * Tests with the browser edition in a real Chromium, opened from file://. Every test also fails on any request,
 * console error, uncaught error or refusal of the security policy. Skipped, with the reason in the name, where
 * there is no Chromium. `edition` gives the address of another build than the browser edition.
 */
export function inChromium(
  name: string,
  tests: (open: Open) => void,
  edition: () => Promise<string> = editionUrl,
): void {
  const executable = findChromium();
  if (executable === undefined) {
    describe.skip(`${name} (skipped: no Chromium was found on this machine)`, () => tests(notOpened));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    let url: string;
    let lent: LentProfile;
    const opened: AppPage[] = [];
    beforeAll(async () => {
      url = await edition();
      browser = await launchChromium(executable);
      lent = await lendProfile(browser, url, blankUrl());
    });
    afterAll(() => browser?.close());
    afterEach(async () => {
      const problems = opened.flatMap((app) => app.problems);
      await Promise.all(opened.splice(0).map((app) => app.close()));
      expect(problems).toEqual([]);
    });
    tests(async (options) => {
      const app = await (lent.open(options) ?? openApp(browser, url, options));
      opened.push(app);
      return app;
    });
  });
}

function notOpened(): Promise<AppPage> {
  return Promise.reject(new Error("There is no Chromium"));
}
