import type { Browser, BrowserContext, BrowserContextOptions, Download, Page } from "playwright-core";

export interface AppOptions extends Pick<BrowserContextOptions, "viewport" | "colorScheme" | "forcedColors"> {
  /** Leaves the File System Access API in place; else files are downloaded and chosen by an input. */
  readonly pickers?: true;
  /** Before the app is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A window of the app with no other in its browser profile. */
export interface AppPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to anywhere, errors, and refusals of the security policy so far: there must be none. */
  readonly problems: string[];
  /** Nothing of it remains. Again: does nothing. */
  close(): Promise<void>;
}

/** How every profile is set up: time is Japan's, as the users' is. */
const PROFILE = {
  locale: "ja-JP",
  timezoneId: "Asia/Tokyo",
  acceptDownloads: true,
  serviceWorkers: "block",
} as const;

/** Schemes that never leave the computer. */
const OWN = /^(?:blob:|data:)/u;

/** Notes everything that must not happen in a page of this context. */
function watch(context: BrowserContext, note: (problem: string) => void, own: readonly string[]): void {
  context.on("request", (request) => {
    const address = request.url();
    if (!OWN.test(address) && !own.includes(address.split("#")[0] ?? ""))
      note(`request: ${address.slice(0, 200)}`);
  });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      note(`console ${message.type()}: ${message.text().slice(0, 500)}`);
  });
  context.on("weberror", (error) => note(`error: ${error.error().stack ?? error.error().message}`));
}

async function load(context: BrowserContext, url: string, options: AppOptions): Promise<Page> {
  const { pickers, prepare, viewport = { width: 1366, height: 768 }, ...media } = options;
  const page = await context.newPage();
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ reducedMotion: "reduce", ...media });
  page.setDefaultTimeout(30_000);
  if (!pickers)
    await page.addInitScript(() => {
      for (const name of ["showOpenFilePicker", "showSaveFilePicker", "showDirectoryPicker"])
        Reflect.deleteProperty(window, name);
    });
  await prepare?.(page);
  // From here on file inputs are answered by the tests: asking for it as one is opened may be too late.
  page.on("filechooser", () => undefined);
  await page.goto(url);
  await page.locator(".app__main").waitFor();
  return page;
}

/** Opens the app at its first screen, in a profile of its own. */
export async function openApp(browser: Browser, url: string, options: AppOptions = {}): Promise<AppPage> {
  const context = await browser.newContext(PROFILE);
  const problems: string[] = [];
  watch(context, (problem) => problems.push(problem), [url]);
  const page = await load(context, url, options);
  return { page, context, problems, close: () => context.close() };
}

/** A profile that windows of the app use one after the other; each finds it empty. */
export interface LentProfile {
  /** Undefined while another window has it. */
  open(options?: AppOptions): Promise<AppPage> | undefined;
}

/**
 * A profile to lend to one window after the other: its process and the app's compiled code stay warm, which halves
 * what a window costs. `blank`: the address of an empty page of the same origin, which keeps the process alive and
 * empties the profile.
 */
export async function lendProfile(browser: Browser, url: string, blank: string): Promise<LentProfile> {
  const context = await browser.newContext(PROFILE);
  const keeper = await context.newPage();
  await keeper.goto(blank);
  let problems: string[] = [];
  let lent = false;
  watch(context, (problem) => problems.push(problem), [url]);
  const lend = async (options: AppOptions): Promise<AppPage> => {
    const own: string[] = [];
    problems = own;
    const page = await load(context, url, options);
    const close = async () => {
      if (problems !== own) return;
      problems = [];
      await Promise.all(context.pages().map((other) => other !== keeper && other.close()));
      await context.clearPermissions();
      await keeper.evaluate(emptyStorage);
      lent = false;
    };
    return { page, context, problems: own, close };
  };
  return {
    open: (options = {}) => {
      if (lent) return undefined;
      lent = true;
      return lend(options);
    },
  };
}

/** In a page: forgets all that its origin has stored. */
async function emptyStorage(): Promise<void> {
  localStorage.clear();
  for (const { name = "" } of await indexedDB.databases())
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
    });
}

/** The bytes of a file that was downloaded, with its name. */
export async function downloaded(
  download: Download,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
