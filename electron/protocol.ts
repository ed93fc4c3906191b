import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { protocol } from "electron";
import { z } from "zod";
import { findFile, SCHEME } from "./protocol-files.ts";

/** Written by build/electron/build-app.ts: the name of every file of the renderer. */
const filesSchema = z.array(z.string());

/** Makes app:// a scheme like https, with an origin and fetch. Before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the renderer under app://co-lead/ out of the app's folder, and nothing else. */
export async function serveRenderer(folder: string): Promise<void> {
  const root = join(folder, "renderer");
  const files = new Set(
    filesSchema.parse(JSON.parse(await readFile(join(folder, "renderer-files.json"), "utf8"))),
  );
  protocol.handle(SCHEME, async ({ method, url }) => {
    const found = findFile(root, files, method, url);
    const { status, headers } = found;
    const body =
      found.status === 200 && method !== "HEAD" ? new Uint8Array(await readFile(found.path)) : null;
    return new Response(body, { status, headers });
  });
}
