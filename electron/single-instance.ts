import { app, type BrowserWindow } from "electron";

/** Whether this is the only running app of this user. If not, the other one has been told and this one ends. */
export function isFirstInstance(): boolean {
  const first = app.requestSingleInstanceLock();
  if (!first) app.quit();
  return first;
}

/** Brings the window to the front when the app is started once more. */
export function comeToFront(window: BrowserWindow): void {
  app.on("second-instance", () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}
