import type { Host } from "../host/host.ts";
import type { App } from "./app-context.tsx";
import { explainReadOnly } from "./file-rights.ts";
import { createFileStore, type FileStore } from "./file-store.ts";
import { createProjectStore } from "./project-store.ts";
import { createSessionStore } from "./session-store.ts";
import { watchHost } from "./watch-host.ts";

/** The stores of the app over a host. A project whose file can only be read refuses every edit, and says why. */
export function createApp(host: Host): { readonly app: App; readonly file: FileStore } {
  const file = createFileStore();
  const session = createSessionStore();
  const project = createProjectStore(undefined, {
    mayEdit: () => file.getState().rights.kind === "write",
    refused: () => explainReadOnly(session, file),
  });
  return { app: { host: watchHost(host, file), project, session }, file };
}
