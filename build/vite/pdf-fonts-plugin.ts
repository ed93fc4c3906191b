import type { Plugin } from "vite";
import { packedFontFiles } from "./packed-fonts.ts";

/** Puts fonts/<face>.ttf.gz beside index.html, where renderer/export/hosted-parts.ts looks for them. */
export function pdfFontsPlugin(): Plugin {
  return {
    name: "co-lead:pdf-fonts",
    async generateBundle() {
      for (const [face, source] of await packedFontFiles())
        this.emitFile({ type: "asset", fileName: `fonts/${face}.ttf.gz`, source });
    },
    configureServer(server) {
      let fonts: ReturnType<typeof packedFontFiles> | undefined;
      server.middlewares.use((request, response, next) => {
        const face = /^\/fonts\/(\w+)\.ttf\.gz$/u.exec(request.url ?? "")?.[1];
        if (face === undefined) return next();
        fonts ??= packedFontFiles();
        fonts.then((files) => {
          response.setHeader("Content-Type", "application/octet-stream");
          response.end(files.get(face));
        }, next);
      });
    },
  };
}
