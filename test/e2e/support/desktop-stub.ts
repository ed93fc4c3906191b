import type { BrowserContext, Page } from "playwright-core";

/** What the desktop's main process would answer, and what it was asked. */
export interface DesktopAnswers {
  /** A recent file that is not there any more, by its name. */
  readonly missing?: string;
  /** Why a delivered file cannot be opened. */
  readonly trouble?: string;
}

/**
 * Loads the page again as the desktop edition's, with a stand-in for its bridge: the screens of that edition in a
 * browser. `asked` gives the calls so far.
 */
export async function asDesktop(
  page: Page,
  context: BrowserContext,
  answers: DesktopAnswers,
): Promise<{ asked(): Promise<readonly unknown[]> }> {
  await context.addInitScript(({ missing, trouble }) => {
    const asked: unknown[] = [];
    const value = async (of?: unknown) => ({ ok: true, value: of });
    let recents = missing === undefined ? [] : [missing];
    const bridge = {
      openProject: () => value(),
      openDropped: () => value(),
      recentFiles: () =>
        value(recents.map((name) => ({ id: "r1", name, subject: "北見市", at: "2026-11-16T00:00:00.000Z" }))),
      openRecent: (id: string) => {
        asked.push(["openRecent", id]);
        return value({ ok: false, name: missing, unreadable: `「${missing}」が見つかりません。` });
      },
      forgetRecent: (id: string) => {
        asked.push(["forgetRecent", id]);
        recents = [];
        return value();
      },
      newProject: () => value(),
      saveProject: () => value({ kind: "cancelled" }),
      keepEdits: () => value({ kind: "kept" }),
      keptWork: () => value([]),
      rights: () => value({ kind: "write" }),
      onRights: () => () => undefined,
      fileStanding: () => value("none"),
      versions: () => value([]),
      dropDraft: () => value(),
      deliver: (files: readonly { readonly name: string }[]) =>
        value({
          kind: "done",
          files: files.map(({ name }) => name),
          where: "フォルダー「書き出し」",
          delivery: "d1",
        }),
      openDelivered: (target: object) => {
        asked.push(["openDelivered", target]);
        return value(trouble === undefined ? { kind: "opened" } : { kind: "failed", reason: trouble });
      },
      showTitle: () => value(),
      listen: () => () => undefined,
    };
    Object.assign(window, { coLeadDesktop: bridge, askedOfDesktop: asked });
  }, answers);
  await page.reload();
  await page.locator(".app__main").waitFor();
  return {
    asked: () =>
      page.evaluate(() => (window as unknown as { readonly askedOfDesktop: unknown[] }).askedOfDesktop),
  };
}
