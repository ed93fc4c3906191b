import type { FileStanding } from "../../worksheets/project/open-file.ts";
import type { App } from "./app-context.tsx";
import type { FileStore } from "./file-store.ts";
import { REAL_TIMERS, type Timers } from "./timers.ts";

/** The file is looked at again after so long, in milliseconds. */
export const LOOK_EVERY = 60_000;

const NEWS: Readonly<Partial<Record<FileStanding, string>>> = {
  changed: "このファイルは、ほかで変更されました。",
  missing: "ファイルが見つかりません。移動されたか、削除された可能性があります。",
  unreachable: "保存先につながりません。",
};

/** Looks again and again whether somebody changed, moved or removed the open file. */
export function startStandingWatch(app: App, file: FileStore, timers: Timers = REAL_TIMERS) {
  let looking = false;
  let timer: unknown;

  const look = async (): Promise<void> => {
    const before = file.getState();
    if (looking || before.name === undefined || before.saving) return;
    looking = true;
    const standing = await app.host.fileStanding();
    looking = false;
    const { name, savedAt, saving, standing: known } = file.getState();
    // An answer from before a save, or of another file, says nothing about this one.
    if (saving || name !== before.name || savedAt !== before.savedAt || standing === known) return;
    file.setState({ standing, standingSeen: false });
    const news = NEWS[standing];
    if (news !== undefined) app.session.getState().announce(news);
  };
  const again = () => {
    timer = timers.set(() => {
      void look();
      again();
    }, LOOK_EVERY);
  };
  again();
  return {
    look,
    stop(): void {
      timers.clear(timer);
    },
  };
}
