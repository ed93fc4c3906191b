import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

export type Probe = "opening" | "keys" | "drag" | "matrix";

/** Projects are opened by the file chooser, which can be answered from here; the pickers of the API cannot. */
const NO_PICKERS = `for (const name of ["showOpenFilePicker", "showSaveFilePicker", "showDirectoryPicker"])
  Reflect.deleteProperty(globalThis, name);`;

/** A new window of a browser profile of its own, in which a probe runs before every page's own script. */
export async function openWindow(browser: Browser, probe: Probe): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
  });
  const source = (name: string) => readFileSync(join(import.meta.dirname, "probes", `${name}.js`), "utf8");
  await context.addInitScript({ content: [NO_PICKERS, source("painted"), source(probe)].join("\n") });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  page.on("filechooser", () => undefined);
  return page;
}
