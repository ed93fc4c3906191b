import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Project } from "../../../worksheets/project/model.ts";
import { editionUrl } from "./edition.ts";

/** Never asked: the page is put there by the test. In this context the browser has a file system of its own. */
const URL_OF_APP = "https://co-lead.test/";

/** The tabs of one browser profile, and the files the user has. */
export interface SecureApp {
  readonly context: BrowserContext;
  readonly problems: string[];
  /** Opens the app in a new tab. */
  tab(): Promise<Page>;
}

/**
 * The browser edition with real FileSystemFileHandles: the dialogs, which nobody can press in a test, are answered with
 * files of the origin private file system (WHATWG File System). Writing goes to a swap file as on a real disk.
 */
export async function openSecureApp(browser: Browser): Promise<SecureApp> {
  const html = await readFile(fileURLToPath(await editionUrl()), "utf8");
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  context.setDefaultTimeout(30_000);
  const problems: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url === URL_OF_APP) return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    problems.push(`request: ${url.slice(0, 200)}`);
    return route.abort();
  });
  context.on("weberror", (error) => problems.push(`error: ${error.error().stack ?? error.error().message}`));
  await context.addInitScript(() => {
    const folder = () => navigator.storage.getDirectory();
    Object.assign(window, {
      showSaveFilePicker: async ({ suggestedName }: { readonly suggestedName: string }) =>
        (await folder()).getFileHandle(suggestedName, { create: true }),
      showOpenFilePicker: async () => [await (await folder()).getFileHandle(sessionStorage.chosen ?? "")],
    });
  });
  return {
    context,
    problems,
    tab: async () => {
      const page = await context.newPage();
      await page.goto(URL_OF_APP);
      await page.locator(".app__main").waitFor();
      return page;
    },
  };
}

/** Names of the user's files. */
export function fileNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const folder = (await navigator.storage.getDirectory()) as unknown as {
      keys(): AsyncIterable<string>;
    };
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });
}

export async function fileBytes(page: Page, name: string): Promise<Buffer> {
  const bytes = await page.evaluate(async (of) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(of);
    return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
  }, name);
  return Buffer.from(bytes);
}

/** Somebody else writes the file. */
export async function writeFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    async ([of, content]) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(of, { create: true });
      const writable = await handle.createWritable();
      await writable.write(new Uint8Array(content));
      await writable.close();
    },
    [name, [...bytes]] as const,
  );
}

/** 「ファイルを開く」, where the user chooses this one. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.evaluate((of) => {
    sessionStorage.chosen = of;
  }, name);
  await page.keyboard.press("Control+o");
}

/** Whether a text stands anywhere in the page's IndexedDB, in texts or in bytes. */
export function isStored(page: Page, text: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const contains = (value: unknown): boolean => {
      if (typeof value === "string") return value.includes(wanted);
      if (value instanceof Uint8Array) return new TextDecoder().decode(value).includes(wanted);
      if (typeof value !== "object" || value === null) return false;
      return Object.values(value).some(contains);
    };
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      try {
        for (const table of database.objectStoreNames) {
          const rows = await settled(database.transaction(table).objectStore(table).getAll());
          if (rows.some(contains)) return true;
        }
      } finally {
        database.close();
      }
    }
    return false;
  }, text);
}

/** Puts a draft in place of all that is stored, as version 0.1 stored it. */
export function storeOldDraft(page: Page, project: Project): Promise<void> {
  return page.evaluate(async (of) => {
    const database = "co-lead-worksheet";
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(database);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(database, 1);
      request.onupgradeneeded = () => {
        for (const table of ["drafts", "recents"]) request.result.createObjectStore(table);
        const drafts = request.transaction?.objectStore("drafts");
        drafts?.put({ project: of, revision: 2, fileName: undefined, at: "2026-01-05T00:00:00.000Z" }, of.id);
      };
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
  }, project);
}
