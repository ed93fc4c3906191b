import { build, type InlineConfig, mergeConfig } from "vite";

/** One script without imports, and the styles it imports. */
export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** What is read of a bundler's output file. */
type Output =
  | { readonly type: "chunk"; readonly fileName: string; readonly code: string }
  | { readonly type: "asset"; readonly fileName: string; readonly source: string | Uint8Array };

function textOf(source: string | Uint8Array): string {
  return typeof source === "string" ? source : new TextDecoder().decode(source);
}

/** Bundles a module with everything it needs into one classic script; nothing is written to disk. */
export async function bundle(config: InlineConfig, entry: string): Promise<Bundle> {
  const built = await build(
    mergeConfig(config, {
      build: {
        write: false,
        cssCodeSplit: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        lib: { entry, formats: ["iife"], name: "coLead", fileName: "bundle" },
        minify: true,
      },
      define: { "process.env.NODE_ENV": JSON.stringify("production") },
    } satisfies InlineConfig),
  );
  const results = Array.isArray(built) ? built : [built];
  const files = results.flatMap((result) => ("output" in result ? (result.output as readonly Output[]) : []));
  const scripts = files.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
  const [script] = scripts;
  if (script === undefined || scripts.length > 1)
    throw new Error(`${entry} became ${scripts.length} scripts instead of one`);
  const style = files
    .flatMap((file) => (file.type === "asset" && file.fileName.endsWith(".css") ? [textOf(file.source)] : []))
    .join("\n");
  return { script, style };
}
