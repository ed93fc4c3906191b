import { builtOnce } from "./built-once.ts";

/** The folder of the desktop app of the sources as they stand, as it is packed. */
export function builtApp(): Promise<string> {
  return builtOnce({
    name: "app",
    ending: "",
    sources: ["electron", "renderer", "worksheets", "build", "package.json", "package-lock.json", "LICENSE"],
    script: "build/build-app.ts",
  });
}
