import type { Page } from "playwright-core";
import { axeFindings } from "./axe.ts";

type Look = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

const LOOKS: readonly Look[] = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
];

/** What axe finds in light, dark and forced colours. What is not about colours is the same in each. */
export async function findingsInAllLooks(page: Page, name: string): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const [index, look] of LOOKS.entries()) {
    await page.emulateMedia(look);
    const found = await axeFindings(page, index === 0 ? "everything" : "colours");
    for (const one of found) findings.push(`${name} ${Object.values(look).join()}: ${one}`);
  }
  return findings;
}
