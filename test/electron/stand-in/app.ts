import { mkdirSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import type { AboutPanelOptionsOptions, App } from "electron";
import { Emitter } from "./emitter.ts";
import type { Machine } from "./machine.ts";
import { modelled, NotModelled } from "./not-modelled.ts";
import { preventable } from "./preventable.ts";

type PathName = Parameters<App["getPath"]>[0];

/** A window as far as quitting is concerned. */
export interface Closable {
  /** Whether the window let itself be closed. */
  requestClose(): boolean;
  destroy(): void;
}

type Modelled =
  | "whenReady"
  | "requestSingleInstanceLock"
  | "quit"
  | "exit"
  | "getPath"
  | "setPath"
  | "getVersion"
  | "setAboutPanelOptions"
  | "addRecentDocument";

export class AppStandIn extends Emitter implements Pick<App, Modelled> {
  readonly #machine: Machine;
  readonly #windows: () => readonly Closable[];
  readonly #paths = new Map<string, string>();
  readonly #switches = new Map<string, string | undefined>();
  #quitting = false;
  #end: (code: number) => void = () => undefined;
  /** Resolves to the exit code. */
  readonly ended = new Promise<number>((resolve) => {
    this.#end = resolve;
  });
  aboutPanel: AboutPanelOptionsOptions = {};
  readonly recentDocuments: string[] = [];

  readonly commandLine = modelled("commandLine", {
    appendSwitch: (name: string, value?: string) => {
      if (this.#machine.ready) throw new Error(`The switch ${name} has no effect any more: app is ready`);
      this.#switches.set(name, value);
    },
    hasSwitch: (name: string) => this.#switches.has(name),
  } satisfies Pick<Electron.CommandLine, "appendSwitch" | "hasSwitch">);

  constructor(machine: Machine, windows: () => readonly Closable[]) {
    super();
    this.#machine = machine;
    this.#windows = windows;
    for (const name of ["appData", "documents", "downloads", "temp"] satisfies PathName[]) {
      const path = join(machine.folder, name);
      mkdirSync(path, { recursive: true });
      this.#paths.set(name, path);
    }
    this.#paths.set("userData", join(machine.folder, "appData", "electron"));
  }

  async whenReady(): Promise<void> {
    // Never at once: what main does first has to be done by then.
    await new Promise((resolve) => setImmediate(resolve));
    this.#machine.ready = true;
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  getPath(name: PathName): string {
    const path = this.#paths.get(name);
    if (path === undefined) throw new NotModelled(`app.getPath("${name}")`);
    return path;
  }

  setPath(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error("Path must be absolute");
    this.#paths.set(name, path);
  }

  getVersion(): string {
    return "0.0.0";
  }

  setAboutPanelOptions(options: AboutPanelOptionsOptions): void {
    this.aboutPanel = options;
  }

  addRecentDocument(path: string): void {
    this.recentDocuments.push(path);
  }

  /** Closes every window, unless one keeps itself open, and ends. */
  quit(): void {
    const event = preventable("before-quit", {});
    this.emit("before-quit", event);
    if (event.defaultPrevented) return;
    this.#quitting = true;
    const windows = this.#windows();
    if (windows.length === 0) this.#willQuit();
    for (const window of windows) if (!window.requestClose()) this.#quitting = false;
  }

  exit(code = 0): void {
    if (code !== 0) this.#machine.problems.push(`app.exit(${code})`);
    for (const window of this.#windows()) window.destroy();
    this.#end(code);
  }

  /** A window is gone. */
  closed(): void {
    if (this.#windows().length > 0) return;
    if (this.#quitting) this.#willQuit();
    else if (!this.emit("window-all-closed")) this.quit();
  }

  #willQuit(): void {
    const event = preventable("will-quit", {});
    this.emit("will-quit", event);
    this.#quitting = false;
    if (event.defaultPrevented) return;
    this.emit("quit", preventable("quit", {}), 0);
    this.#end(0);
  }
}
