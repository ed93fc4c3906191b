import { pathToFileURL } from "node:url";
import { builtOnce } from "./built-once.ts";

/** The address of the browser edition of the sources as they stand, as a file. */
export async function editionUrl(): Promise<string> {
  const path = await builtOnce({
    name: "edition",
    ending: ".html",
    sources: ["renderer", "worksheets", "build", "package-lock.json"],
    script: "test/e2e/support/build-edition.ts",
  });
  return pathToFileURL(path).href;
}

/** The address of an empty page of the edition's origin. */
export function blankUrl(): string {
  return new URL("blank.html", import.meta.url).href;
}
