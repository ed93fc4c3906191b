import { pathToFileURL } from "node:url";
import type { Host } from "../../../../renderer/host/host.ts";
import type { Screen } from "../../../../renderer/state/screen.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import type { FileRights } from "../../../../worksheets/project/open-file.ts";
import type { AppOptions, AppPage } from "../app-page.ts";
import { builtOnce } from "../built-once.ts";
import { inChromium } from "../in-chromium.ts";
import type { HostCall, HostScript } from "./script.ts";

/** The host in a page, in the hands of its test. */
export interface ScriptedHost {
  /** The calls of these methods so far, in their order. */
  calls(...methods: readonly (keyof Host)[]): Promise<readonly HostCall[]>;
  /** What it answers from now on. */
  answers(change: HostScript): Promise<void>;
  tellRights(rights: FileRights): Promise<void>;
  answerSave(): Promise<void>;
  /** The project on the screen. */
  project(): Promise<Project | undefined>;
  go(screen: Screen): Promise<void>;
}

export interface ScriptedPage extends AppPage {
  readonly host: ScriptedHost;
}

/** Opens the app over a host that answers like this, in a window of its own. */
export type OpenScripted = (script?: HostScript, options?: AppOptions) => Promise<ScriptedPage>;

/** The address of the app over the scripted host. */
export async function scriptedUrl(): Promise<string> {
  const path = await builtOnce({
    name: "scripted",
    ending: ".html",
    sources: ["renderer", "worksheets", "build", "test/e2e/support/scripted-host", "package-lock.json"],
    script: "test/e2e/support/scripted-host/build.ts",
  });
  return pathToFileURL(path).href;
}

function hostOf({ page }: AppPage): ScriptedHost {
  return {
    calls: (...methods) =>
      page.evaluate(
        (asked) => (window.scripted?.calls ?? []).filter(([method]) => asked.includes(method)),
        methods,
      ),
    answers: (change) =>
      page.evaluate((to) => {
        if (window.scripted) Object.assign(window.scripted.script, to);
      }, change),
    tellRights: (rights) => page.evaluate((told) => window.scripted?.tellRights(told), rights),
    answerSave: () => page.evaluate(() => window.scripted?.answerSave()),
    project: () => page.evaluate(() => window.scripted?.project()),
    go: (screen) => page.evaluate((to) => window.scripted?.go(to), screen),
  };
}

/** As inChromium, with the app over a scripted host. */
export function inScripted(name: string, tests: (open: OpenScripted) => void): void {
  inChromium(
    name,
    (open) =>
      tests(async (script = {}, options = {}) => {
        const opened = await open({
          ...options,
          prepare: async (page) => {
            await page.addInitScript((value) => {
              window.hostScript = value;
            }, script);
          },
        });
        return { ...opened, host: hostOf(opened) };
      }),
    scriptedUrl,
  );
}
