import type { Browser, BrowserContext, BrowserContextOptions, Download, Page } from "playwright-core";

export interface AppOptions extends Pick<BrowserContextOptions, "viewport" | "colorScheme" | "forcedColors"> {
  /** Leaves the File System Access API in place; else files are downloaded and chosen by an input. */
  readonly pickers?: true;
  /** Before the first page is loaded. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** A window of the app in a browser profile of its own. */
export interface AppPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to anywhere, errors, and refusals of the security policy so far: there must be none. */
  readonly problems: string[];
}

/** Schemes that never leave the computer. */
const OWN = /^(?:blob:|data:)/u;

/** Notes everything that must not happen in a page of this context. */
function watched(context: BrowserContext, url: string): string[] {
  const problems: string[] = [];
  context.on("request", (request) => {
    const address = request.url();
    if (!OWN.test(address) && address.split("#")[0] !== url)
      problems.push(`request: ${address.slice(0, 200)}`);
  });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      problems.push(`console ${message.type()}: ${message.text().slice(0, 500)}`);
  });
  context.on("weberror", (error) => problems.push(`error: ${error.error().stack ?? error.error().message}`));
  return problems;
}

/** Opens the app at its first screen. Time is Japan's, as the users' is. */
export async function openApp(browser: Browser, url: string, options: AppOptions = {}): Promise<AppPage> {
  const { pickers, prepare, ...shown } = options;
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    reducedMotion: "reduce",
    acceptDownloads: true,
    serviceWorkers: "block",
    ...shown,
  });
  context.setDefaultTimeout(10_000);
  const problems = watched(context, url);
  if (!pickers)
    await context.addInitScript(() => {
      for (const name of ["showOpenFilePicker", "showSaveFilePicker", "showDirectoryPicker"])
        Reflect.deleteProperty(window, name);
    });
  await prepare?.(context);
  const page = await context.newPage();
  // From here on file inputs are answered by the tests: asking for it as one is opened may be too late.
  page.on("filechooser", () => undefined);
  await page.goto(url);
  await page.locator(".app__main").waitFor();
  return { page, context, problems };
}

/** The bytes of a file that was downloaded, with its name. */
export async function downloaded(
  download: Download,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
