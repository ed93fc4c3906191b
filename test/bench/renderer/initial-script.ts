import { gzipSync } from "node:zlib";
import { build, mergeConfig } from "vite";
import { rendererConfig } from "../../../build/vite/renderer-config.ts";

/** What is read of the bundler's output. */
interface Chunk {
  readonly type: "chunk";
  readonly fileName: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
}
interface Asset {
  readonly type: "asset";
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/** A file of the desktop app's renderer. */
export interface BuiltFile {
  readonly name: string;
  readonly bytes: number;
  readonly gzipped: number;
}

export interface InitialScript {
  /** The scripts that run before the first screen: index.html's, and what they import without waiting. */
  readonly files: readonly BuiltFile[];
  /** Paths of the modules in them. */
  readonly modules: readonly string[];
  /** Every other script. */
  readonly later: readonly BuiltFile[];
}

function builtFile({ fileName, ...file }: Chunk | Asset): BuiltFile {
  const content = file.type === "chunk" ? file.code : file.source;
  return {
    name: fileName,
    bytes: Buffer.byteLength(content),
    gzipped: gzipSync(content).byteLength,
  };
}

/** Builds the desktop app's renderer without writing it, and sorts its scripts by when they are loaded. */
export async function initialScript(): Promise<InitialScript> {
  const config = mergeConfig(rendererConfig("hosted"), {
    build: { write: false },
    // A test runner's own setting must not make another app.
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
  });
  const built = await build(config);
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !("output" in result)) throw new Error("The bundler left no output");
  const output = result.output as unknown as readonly (Chunk | Asset)[];
  const html = output.find(({ fileName }) => fileName === "index.html");
  if (html?.type !== "asset") throw new Error("The bundler left no index.html");
  const chunks = new Map(
    output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])),
  );

  const initial = new Map<string, Chunk>();
  const take = (fileName: string): void => {
    const chunk = chunks.get(fileName);
    if (!chunk || initial.has(fileName)) return;
    initial.set(fileName, chunk);
    chunk.imports.forEach(take);
  };
  for (const [, , path = ""] of htmlText(html).matchAll(/<(?:script|link)\b[^>]*(src|href)="\.\/([^"]+)"/gu))
    take(path);
  if (initial.size === 0) throw new Error("index.html loads no script");

  const isScript = ({ fileName }: Chunk | Asset) => fileName.endsWith(".js");
  return {
    files: [...initial.values()].map(builtFile),
    modules: [...initial.values()].flatMap(({ moduleIds }) => moduleIds),
    later: output.filter((file) => isScript(file) && !initial.has(file.fileName)).map(builtFile),
  };
}

function htmlText({ source }: Asset): string {
  return typeof source === "string" ? source : new TextDecoder().decode(source);
}
