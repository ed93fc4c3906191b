import { answerRequest, type Handlers } from "../../../electron/answer-request.ts";
import { ASKED_BY_NAME, type Bridge } from "../../../electron/bridge.ts";
import type { ProjectSession } from "../../../electron/files/project-session.ts";
import type { FileRights } from "../../../worksheets/project/open-file.ts";

/** What the main process has beside the session, left out by tests of the session. */
type Others = Pick<
  Handlers,
  | "recentFiles"
  | "forgetRecent"
  | "chooseTable"
  | "deliver"
  | "openDelivered"
  | "showTitle"
  | "ready"
  | "closingAnswered"
>;

const OTHERS: Others = {
  recentFiles: () => [],
  forgetRecent: () => undefined,
  chooseTable: () => undefined,
  deliver: () => ({ kind: "cancelled" }),
  openDelivered: () => ({ kind: "opened" }),
  showTitle: () => undefined,
  ready: () => undefined,
  closingAnswered: () => undefined,
};

/** The bridge without Electron: what is sent is checked and cloned as on its way to the main process and back. */
export function directBridge(
  session: ProjectSession,
  onRights: (listener: (rights: FileRights) => void) => () => void,
): Bridge {
  const handlers: Handlers = { ...session, ...OTHERS };
  const named = Object.fromEntries(
    ASKED_BY_NAME.map((name) => [
      name,
      async (...args: readonly unknown[]) =>
        structuredClone(await answerRequest(handlers, name, true, structuredClone(args))),
    ]),
  ) as unknown as Pick<Bridge, (typeof ASKED_BY_NAME)[number]>;
  return {
    ...named,
    openDropped: async () => ({ ok: true, value: undefined }),
    onRights,
    listen: () => () => undefined,
  };
}
