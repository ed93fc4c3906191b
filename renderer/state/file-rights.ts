import type { FileRights } from "../../worksheets/project/open-file.ts";
import type { App } from "./app-context.tsx";
import type { FileStore } from "./file-store.ts";
import { withoutEnding } from "./project-name.ts";
import { readOnlyInWords } from "./rights-in-words.ts";
import type { SessionStore } from "./session-store.ts";

function sameRights(a: FileRights, b: FileRights): boolean {
  if (a.kind === "write" || b.kind === "write") return a.kind === b.kind;
  return readOnlyInWords(a.reason).why === readOnlyInWords(b.reason).why;
}

/** Takes over what the host says about the open file, and says so where that is new. */
export function learnRights(app: App, file: FileStore, rights: FileRights): void {
  const before = file.getState();
  // What is told of a file that was closed meanwhile is of no use.
  if (before.name === undefined) return;
  file.setState({ rights });
  if (sameRights(before.rights, rights)) return;
  app.session
    .getState()
    .announce(
      rights.kind === "write"
        ? "編集できるようになりました。"
        : `読み取り専用になりました。${readOnlyInWords(rights.reason).why}`,
    );
}

/** Says why nothing can be edited, and leads to the banner that says what can be done. */
export function explainReadOnly(session: SessionStore, file: FileStore): void {
  const { rights } = file.getState();
  if (rights.kind === "write") return;
  file.setState(({ refusals }) => ({ refusals: refusals + 1 }));
  session.getState().announce(`読み取り専用です。${readOnlyInWords(rights.reason).why}`);
}

/** 「もう一度確かめる」 */
export async function checkRights(app: App, file: FileStore): Promise<void> {
  const before = file.getState().rights;
  const rights = await app.host.rights();
  learnRights(app, file, rights);
  if (rights.kind === "readOnly" && sameRights(before, rights))
    app.session.getState().announce(`まだ編集できません。${readOnlyInWords(rights.reason).why}`);
}

/** 「編集を引き継ぐ」, once the user has confirmed it. What the other saved meanwhile is found by the look at the file. */
export async function takeOver(app: App, file: FileStore): Promise<void> {
  const rights = await app.host.takeOver();
  if (file.getState().name === undefined) return;
  file.setState({ rights });
  const { announce } = app.session.getState();
  if (rights.kind === "readOnly") {
    announce(`編集を引き継げませんでした。${readOnlyInWords(rights.reason).why}`);
    return;
  }
  announce("編集を引き継ぎました。");
  const standing = await app.host.fileStanding();
  file.setState({ standing, standingSeen: false });
}

/** 「コピーとして編集する」: the project goes on without its file, which stays as it is; its first save asks for a name. */
export function editAsCopy(app: App, file: FileStore): void {
  const { name } = file.getState();
  app.host.newProject();
  if (name !== undefined) file.setState({ suggestedName: `${withoutEnding(name)}（コピー）` });
  app.project.getState().unfile();
  app.session
    .getState()
    .announce(
      "コピーとして編集できます。もとのファイルは変わりません。保存するときに、名前を付けてください。",
    );
}

/** Says, to who types into a field that can only be read, why nothing appears; the caret stays where it is. */
export function explainTyping(session: SessionStore, file: FileStore): void {
  const { rights } = file.getState();
  if (rights.kind === "readOnly")
    session.getState().announce(`読み取り専用のため、入力できません。${readOnlyInWords(rights.reason).why}`);
}
