import { createBrowserHost } from "../../../renderer/host/browser-host.ts";
import type { Host, OpenedFile } from "../../../renderer/host/host.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import { parseProjectFile } from "../../../worksheets/project/parse-project-file.ts";
import type { SealCrypto } from "../../../worksheets/project/sealed/seal-crypto.ts";
import { MemoryAccess, type MemoryFile } from "./memory-files.ts";
import { MemoryLocks } from "./memory-locks.ts";
import { MemoryStore } from "./memory-store.ts";
import { quickCrypto } from "./quick-crypto.ts";

export const KITAMI = newProject("p1", "2026-01-05T00:00:00.000Z", {
  name: "北見市",
  fiscalYear: "令和8年度",
});
export const NAMED = { asNew: false, suggestedName: "北見市" } as const;
export const QUIET = { ...NAMED, quiet: true } as const;

/** One user's browser: its storage and locks, which all its tabs share, and the user at its dialogs. */
export class MemoryBrowser {
  readonly access = new MemoryAccess();
  readonly store = new MemoryStore();
  readonly #locks = new MemoryLocks();
  /** Undefined: it has none. */
  crypto: SealCrypto | undefined = quickCrypto();
  #minute = 0;

  /** Opens the app in a new tab. */
  tab(): { readonly host: Host; readonly close: () => void } {
    const locks = this.#locks.tab();
    const host = createBrowserHost({
      files: this.access,
      store: this.store,
      locks,
      crypto: this.crypto,
      now: () => new Date(Date.UTC(2026, 0, 5, 9, this.#minute++)),
      justPressed: () => true,
      showTitle: () => undefined,
    });
    return { host, close: locks.close };
  }

  /** The user opens a file in 「ファイルを開く」. */
  open(host: Host, file: MemoryFile): Promise<OpenedFile | undefined> {
    this.access.chosen = file;
    return host.openProject();
  }
}

export function renamed(project: Project, name: string): Project {
  return { ...project, municipality: { ...project.municipality, name } };
}

export function contentOf(file: MemoryFile): Project | undefined {
  const parsed = parseProjectFile(file.bytes ?? new Uint8Array());
  return parsed.ok ? parsed.project : undefined;
}

export const draftOf = (project: Project, at = "2026-01-05T09:00:00.000Z") => ({
  project,
  revision: 3,
  fileName: "北見.colead",
  at,
});
