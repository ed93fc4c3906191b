import { createServer, mergeConfig } from "vite";
import { pdfFontsPlugin } from "./vite/pdf-fonts-plugin.ts";
import { RENDERER, rendererConfig } from "./vite/renderer-config.ts";

/** The development server of the renderer, on this computer only. */
const server = await createServer(
  mergeConfig(rendererConfig("hosted"), {
    logLevel: "info",
    plugins: [pdfFontsPlugin()],
    // The domain and the packages stand beside the renderer.
    server: { host: "127.0.0.1", fs: { allow: [`${RENDERER}/..`] } },
  }),
);
await server.listen();
server.printUrls();
