import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../../../build/vite/bundle.ts";
import { RENDERER, rendererConfig } from "../../../build/vite/renderer-config.ts";
import { singleFile } from "../../../build/vite/single-file.ts";

/**
 * Writes the app as one file, over another host: `host` is a module in this folder that has a `pickHost` of its own.
 * It exports no documents, so that it has no fonts.
 */
export async function buildWithHost(target: string, host: string): Promise<void> {
  const config = rendererConfig("embedded");
  const otherHost = {
    name: "other-host",
    enforce: "pre" as const,
    resolveId: (id: string) =>
      id.endsWith("/pick-host.ts") ? fileURLToPath(new URL(host, import.meta.url)) : undefined,
  };
  const plugins = [...(config.plugins ?? []), otherHost];
  const { script, style } = await bundle({ ...config, plugins }, join(RENDERER, "main.tsx"));
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
}
