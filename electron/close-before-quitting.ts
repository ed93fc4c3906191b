import { app } from "electron";

/** Holds the end of the app back until `close` has ended, once. It must end in any case. */
export function closeBeforeQuitting(close: () => Promise<void>): void {
  let done = false;
  let closing = false;
  app.on("will-quit", (event) => {
    if (done) return;
    event.preventDefault();
    if (closing) return;
    closing = true;
    void close().finally(() => {
      done = true;
      app.quit();
    });
  });
}
