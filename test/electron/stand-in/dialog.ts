import { basename, join } from "node:path";
import type { Dialog, MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from "electron";
import type { Machine } from "./machine.ts";
import { modelled } from "./not-modelled.ts";

/** What the user does with the next dialog. */
export type DialogAnswer =
  /** Chooses these; none: cancels. */
  | { readonly kind: "open"; readonly paths: readonly string[] }
  | { readonly kind: "save"; readonly path: string | undefined }
  /** Chooses this folder, or the proposed name in it. */
  | { readonly kind: "into"; readonly folder: string }
  /** Presses the button with this label. */
  | { readonly kind: "message"; readonly button: string };

export type ShownDialog =
  | { readonly kind: "open"; readonly options: OpenDialogOptions }
  | { readonly kind: "save"; readonly options: SaveDialogOptions }
  | { readonly kind: "message"; readonly options: MessageBoxOptions };

/** Dialogs with answers chosen by the test, given in this order. One that nobody expects is cancelled and a problem. */
export function dialogStandIn(machine: Machine) {
  const answers: DialogAnswer[] = [];
  const shown: ShownDialog[] = [];

  const unexpected = () => {
    machine.problems.push(`unexpected dialog: ${JSON.stringify(shown.at(-1))}`);
  };

  const pathsToOpen = ({ properties = [] }: OpenDialogOptions): readonly string[] => {
    const answer = answers.shift();
    if (answer?.kind === "open") return answer.paths;
    if (answer?.kind === "into" && properties.includes("openDirectory")) return [answer.folder];
    unexpected();
    return [];
  };

  const pathToSave = ({ defaultPath = "" }: SaveDialogOptions): string | undefined => {
    const answer = answers.shift();
    if (answer?.kind === "save") return answer.path;
    if (answer?.kind === "into") return join(answer.folder, basename(defaultPath));
    unexpected();
    return undefined;
  };

  const buttonOf = ({ buttons = [], cancelId = 0 }: MessageBoxOptions): number => {
    const answer = answers.shift();
    if (answer?.kind !== "message") {
      unexpected();
      return cancelId;
    }
    const index = buttons.indexOf(answer.button);
    if (index < 0) throw new Error(`The dialog has no button 「${answer.button}」: ${buttons.join("、")}`);
    return index;
  };

  /** Each function takes the window first, or leaves it out. */
  const optionsOf = (args: readonly unknown[]) => args.at(-1) ?? {};

  const dialog = modelled("dialog", {
    showOpenDialog: async (...args: readonly unknown[]) => {
      const options: OpenDialogOptions = optionsOf(args);
      shown.push({ kind: "open", options });
      const paths = pathsToOpen(options);
      return { canceled: paths.length === 0, filePaths: [...paths] };
    },
    showSaveDialog: async (...args: readonly unknown[]) => {
      const options: SaveDialogOptions = optionsOf(args);
      shown.push({ kind: "save", options });
      const path = pathToSave(options);
      return { canceled: path === undefined, filePath: path ?? "" };
    },
    showMessageBox: async (...args: readonly unknown[]) => {
      const options = optionsOf(args) as MessageBoxOptions;
      shown.push({ kind: "message", options });
      return { response: buttonOf(options), checkboxChecked: false };
    },
  } satisfies Pick<Dialog, "showOpenDialog" | "showSaveDialog" | "showMessageBox">);

  return { dialog, answers, shown };
}
