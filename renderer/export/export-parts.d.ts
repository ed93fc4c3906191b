/** Where the export's code and fonts come from; build/vite chooses embedded-parts.ts or hosted-parts.ts. */
declare module "virtual:export-parts" {
  import type { PackedFonts } from "./packed-fonts.ts";

  export function startWorker(): Promise<Worker>;
  export function packedFonts(): Promise<PackedFonts>;
}
