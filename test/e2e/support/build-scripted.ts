import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../../../build/vite/bundle.ts";
import { RENDERER, rendererConfig } from "../../../build/vite/renderer-config.ts";
import { singleFile } from "../../../build/vite/single-file.ts";

// The app over test/e2e/support/scripted-host.ts instead of a real host. It exports nothing, so that it has no fonts.
const [target] = process.argv.slice(2);
if (target === undefined) throw new Error("build-scripted.ts needs the file to write");
const config = rendererConfig("embedded");
const scripted = {
  ...config,
  plugins: [
    ...(config.plugins ?? []),
    {
      name: "scripted-host",
      enforce: "pre" as const,
      resolveId: (id: string) =>
        id.endsWith("/pick-host.ts")
          ? fileURLToPath(new URL("scripted-host.ts", import.meta.url))
          : undefined,
    },
  ],
};
const { script, style } = await bundle(scripted, join(RENDERER, "main.tsx"));
const page = singleFile({
  template: await readFile(join(RENDERER, "index.html"), "utf8"),
  icon: await readFile(join(RENDERER, "ui/app-mark.svg"), "utf8"),
  script,
  style,
  parts: new Map(),
});
const partial = `${target}.${process.pid}.part`;
await mkdir(dirname(target), { recursive: true });
await writeFile(partial, page);
await rename(partial, target);
