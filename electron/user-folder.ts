import { join } from "node:path";
import { app } from "electron";

/** Names the folder for drafts and settings, in Latin letters. Before anything else uses it. */
export function nameUserFolder(): void {
  // A folder given on the command line (tests, several editions side by side) counts.
  if (!app.commandLine.hasSwitch("user-data-dir"))
    app.setPath("userData", join(app.getPath("appData"), "co-lead-worksheet"));
}
