import { type BrowserWindow, dialog } from "electron";

/**
 * Shows the page again after it has crashed. What was typed is kept, and the start screen offers it. `leave` ends what
 * the page had open.
 */
export function recoverRenderer(window: BrowserWindow, leave: () => Promise<void>): void {
  window.webContents.on("render-process-gone", async (_event, { reason }) => {
    if (reason === "clean-exit" || window.isDestroyed()) return;
    await leave();
    await dialog.showMessageBox(window, {
      type: "error",
      message: "画面が動かなくなったため、開き直します。",
      detail: "保存していない変更は、このPCに控えてあります。開き直したあと、最初の画面から続けられます。",
      buttons: ["開き直す"],
    });
    if (!window.isDestroyed()) window.webContents.reload();
  });
}
