import { pathToFileURL } from "node:url";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import type { AppPage } from "../app-page.ts";
import { builtOnce } from "../built-once.ts";
import type { Open } from "../in-chromium.ts";
import type { StandIn } from "./state.ts";

/** The address of the stand-in window of the sources as they stand. */
export async function standInUrl(): Promise<string> {
  const path = await builtOnce({
    name: "stand-in",
    ending: ".html",
    sources: [
      "renderer",
      "worksheets",
      "build",
      "test/e2e/support/stand-in",
      "test/renderer/state/idle-host.ts",
    ],
    script: "test/e2e/support/stand-in/build.ts",
  });
  return pathToFileURL(path).href;
}

const CALM: StandIn = {
  kind: "electron",
  screen: { name: "overview" },
  fileName: "北見市.colead",
  saved: kitami,
  project: kitami,
  revision: 3,
  rights: { kind: "write" },
  versions: [],
  file: [],
  accepted: [],
  chosen: [],
  saves: [],
};

/** Opens the app with a project open and a host that answers this. */
export function openStandIn(
  open: Open,
  answers: Partial<StandIn>,
  options: Parameters<Open>[0] = {},
): Promise<AppPage> {
  const standIn = { ...CALM, ...answers };
  return open({
    ...options,
    prepare: async (context) => {
      await context.addInitScript((given) => {
        window.standIn = given;
      }, standIn);
    },
  });
}
