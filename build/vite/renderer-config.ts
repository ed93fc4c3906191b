import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { InlineConfig } from "vite";

export const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
export const RENDERER = fileURLToPath(new URL("../../renderer", import.meta.url));

/**
 * How the renderer is built for every host. `parts`: where the export's code and fonts are — inside the single HTML
 * file, or in files beside index.html.
 */
export function rendererConfig(parts: "embedded" | "hosted"): InlineConfig {
  return {
    configFile: false,
    root: RENDERER,
    base: "./",
    logLevel: "warn",
    plugins: [react()],
    resolve: {
      alias: { "virtual:export-parts": `${RENDERER}/export/${parts}-parts.ts` },
      // In a worker of a browser too, pdfmake's and fontkit's builds for browsers are the right ones.
      mainFields: ["browser", "module", "main"],
    },
    worker: { format: "es" },
    build: {
      // Edge and Chrome of March 2024, for light-dark(); Electron is newer.
      target: ["chrome123", "edge123", "firefox120"],
      cssTarget: ["chrome123", "edge123", "firefox120"],
      // Paths of this machine have no place in what is handed out.
      sourcemap: false,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4096,
    },
  };
}
