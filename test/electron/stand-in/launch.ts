import { randomUUID } from "node:crypto";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { EXPORTED_NAMES } from "./exported-names.ts";
import type { Machine } from "./machine.ts";
import { NotModelled } from "./not-modelled.ts";
import { createStandIn, type StandIn } from "./stand-in.ts";

export interface LaunchOptions {
  readonly browser: Browser;
  /** The app as build/electron/build-app.ts makes it. */
  readonly app: string;
  /** A folder for everything `app.getPath` names; kept by the caller, so that the app can be started again in it. */
  readonly profile: string;
  /** Files on the command line. */
  readonly args?: readonly string[];
  readonly look?: BrowserContextOptions;
  /** Changes the copy of the app that is run, for tests of the stand-in itself. */
  readonly change?: (folder: string) => Promise<void>;
}

export interface RunningApp extends StandIn {
  readonly problems: string[];
  /** The page of the app's first window. */
  firstPage(): Promise<Page>;
  /** Ends the app without asking it, and removes what was made for it. */
  end(): Promise<void>;
}

/** Where the copy of each app that runs finds its own stand-in. */
const RUNNING = Symbol.for("co-lead electron stand-in");
type Running = Map<string, Readonly<Record<string, unknown>>>;

function running(): Running {
  const all = (Reflect.get(globalThis, RUNNING) as Running | undefined) ?? new Map();
  Reflect.set(globalThis, RUNNING, all);
  return all;
}

/** An export that throws when anything is done with it. */
function unmodelled(name: string): object {
  // A function, not an arrow: a class may be made of it.
  function refuse(): never {
    throw new NotModelled(name);
  }
  return new Proxy(refuse, { get: refuse, construct: refuse, apply: refuse });
}

/** A package named electron, which Node finds before any other from the app's folder. */
async function installElectron(folder: string, id: string): Promise<void> {
  const home = join(folder, "node_modules/electron");
  await mkdir(home, { recursive: true });
  await writeFile(join(home, "package.json"), JSON.stringify({ type: "module", exports: "./index.js" }));
  await writeFile(
    join(home, "index.js"),
    `export const { ${EXPORTED_NAMES.join(", ")} } = globalThis[Symbol.for(${JSON.stringify(RUNNING.description)})].get(${JSON.stringify(id)});\n`,
  );
}

/** A copy of the built app in a folder of its own: Node runs the main file of a folder only once. */
async function copyApp(app: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "electron-stand-in-"));
  for (const name of ["main.js", "preload.cjs", "renderer-files.json", "package.json"])
    await cp(join(app, name), join(folder, name));
  await symlink(join(app, "renderer"), join(folder, "renderer"), "junction");
  return folder;
}

/** Runs the main file as Electron does, with the program's own arguments. */
function run(main: string, args: readonly string[]): void {
  const own = process.argv;
  process.argv = ["electron", ...args];
  try {
    createRequire(main)(main);
  } finally {
    process.argv = own;
  }
}

function watch({ context, problems }: Machine): void {
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      problems.push(`console ${message.type()}: ${message.text().slice(0, 500)}`);
  });
  context.on("weberror", (error) => problems.push(`error: ${error.error().stack ?? error.error().message}`));
}

/** Starts the app's own main process on the stand-in. */
export async function launchStandIn(options: LaunchOptions): Promise<RunningApp> {
  const context = await options.browser.newContext({ serviceWorkers: "block", ...options.look });
  context.setDefaultTimeout(30_000);
  const machine: Machine = {
    context,
    folder: options.profile,
    problems: [],
    ready: false,
    opening: [],
    loading: [],
  };
  watch(machine);
  const standIn = await createStandIn(machine);
  const folder = await copyApp(options.app);
  const id = randomUUID();
  await installElectron(folder, id);
  await options.change?.(folder);
  const names = EXPORTED_NAMES.map((name) => [name, unmodelled(name)] as const);
  running().set(id, { ...Object.fromEntries(names), ...standIn.electron });
  const opened = context.waitForEvent("page");
  // Main may fail before it opens a window; whoever waits for the page is told then.
  opened.catch(() => undefined);
  const end = async () => {
    running().delete(id);
    await Promise.allSettled(machine.loading);
    await context.close();
    await standIn.ipcMain.idle();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    run(join(folder, "main.js"), options.args ?? []);
  } catch (error) {
    await end();
    throw error;
  }
  return { ...standIn, problems: machine.problems, firstPage: () => opened, end };
}
