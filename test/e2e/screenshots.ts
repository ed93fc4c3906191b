import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AppOptions, openApp } from "./support/app-page.ts";
import { findChromium, launchChromium } from "./support/chromium.ts";
import { editionUrl } from "./support/edition.ts";
import { SCREENS } from "./support/screens.ts";

/** Pictures of every screen: `npx tsx test/e2e/screenshots.ts [name …]` writes them to out/screens/. */
const FOLDER = fileURLToPath(new URL("../../out/screens", import.meta.url));

const LOOKS: Readonly<Record<string, AppOptions>> = {
  light: {},
  dark: { colorScheme: "dark" },
  narrow: { viewport: { width: 400, height: 800 } },
};

async function main(wanted: readonly string[]): Promise<void> {
  const executable = findChromium();
  if (executable === undefined) throw new Error("No Chromium was found on this machine");
  await mkdir(FOLDER, { recursive: true });
  const url = await editionUrl();
  const browser = await launchChromium(executable);
  try {
    for (const [look, options] of Object.entries(LOOKS)) {
      const { page, context, problems } = await openApp(browser, url, options);
      for (const { name, show } of SCREENS) {
        await show(page);
        if (wanted.length === 0 || wanted.includes(name))
          await page.screenshot({ path: join(FOLDER, `${name}-${look}.png`) });
      }
      for (const problem of problems) console.error(`${look}: ${problem}`);
      await context.close();
    }
  } finally {
    await browser.close();
  }
  console.log(FOLDER);
}

await main(process.argv.slice(2));
