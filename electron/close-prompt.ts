import { type BrowserWindow, dialog } from "electron";
import type { Tell } from "./ipc.ts";

/** A page that does not answer may not keep its window open for longer than this, in milliseconds. */
const LONGEST_GOODBYE = 3000;

const BUTTONS = ["保存", "保存しない", "キャンセル"] as const;
const [SAVE, DISCARD, CANCEL] = [0, 1, 2] as const;

export interface ClosePrompt {
  setUnsaved(unsaved: boolean): void;
  /** The page's answer to the notice `closing`. */
  answered(leave: boolean): void;
}

/** Asks before a window with unsaved edits is closed; the page then saves or gives them up. */
export function askBeforeClosing(window: BrowserWindow, tell: Tell): ClosePrompt {
  let unsaved = false;
  let asking = false;

  const ask = async () => {
    const { response } = await dialog.showMessageBox(window, {
      type: "warning",
      message: "変更を保存しますか。",
      detail: "保存しないと、前回の保存のあとの変更は失われます。",
      buttons: [...BUTTONS],
      defaultId: SAVE,
      cancelId: CANCEL,
      noLink: true,
    });
    if (response === SAVE) tell("closing", "save");
    if (response === DISCARD) {
      tell("closing", "discard");
      setTimeout(() => {
        if (!window.isDestroyed()) window.destroy();
      }, LONGEST_GOODBYE);
    }
  };

  window.on("close", (event) => {
    if (!unsaved) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void ask().finally(() => {
      asking = false;
    });
  });

  return {
    setUnsaved: (value) => {
      unsaved = value;
    },
    answered: (leave) => {
      if (!leave) return;
      unsaved = false;
      window.close();
    },
  };
}
