/** Where the code and fonts of exports and imports come from; build/vite chooses embedded-parts.ts or hosted-parts.ts. */
declare module "virtual:export-parts" {
  import type { PackedFonts } from "./packed-fonts.ts";

  export function startWorker(): Promise<Worker>;
  /** A new worker that reads one file (renderer/import/import-worker.ts). */
  export function startReader(): Promise<Worker>;
  export function packedFonts(): Promise<PackedFonts>;
}
