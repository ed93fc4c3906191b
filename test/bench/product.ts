import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT, type Run, runNode } from "./measure.ts";

/** A call of the product's command line, started as `npm run export` starts it. */
export function productArguments(args: readonly string[]): readonly string[] {
  return [join(ROOT, "build/launch.mjs"), "export", ...args];
}

/** Runs `npm run export` with these arguments into an empty folder. */
export function runProduct(args: readonly string[], folder: string, scratch: string): Promise<Run> {
  emptied(folder);
  return runNode(productArguments([...args, "--out", folder]), scratch);
}

/** The folder, made or emptied. */
export function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Pages of a PDF as pdfkit writes it: its page objects stand there uncompressed. */
export function pdfPages(file: string): number {
  const found = readFileSync(file, "latin1").match(/\/Type \/Page\b/gu)?.length ?? 0;
  if (found === 0) throw new Error(`No pages found in ${file}`);
  return found;
}

/** Pages of all PDFs of a folder. */
export function pagesIn(folder: string): number {
  const files = readdirSync(folder).filter((name) => name.endsWith(".pdf"));
  return files.reduce((sum, name) => sum + pdfPages(join(folder, name)), 0);
}
