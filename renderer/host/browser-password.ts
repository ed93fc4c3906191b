import type { Project } from "../../worksheets/project/model.ts";
import type { Sealer } from "../../worksheets/project/sealed/sealer.ts";
import { suggestedFileName } from "../state/project-name.ts";
import type { Saving } from "./browser-saving.ts";
import type { BrowserSession } from "./browser-session.ts";
import type { PasswordOutcome } from "./file-guard.ts";
import type { SaveOutcome } from "./host.ts";
import { sealInWords } from "./read-content.ts";

const NOT_HERE = "このブラウザーでは、パスワードで保護できません。EdgeかChromeで開いてください。";
/** Why a save that should have changed the password did not come about. */
function troubleOf(outcome: Exclude<SaveOutcome, { kind: "saved" | "downloaded" | "cancelled" }>): string {
  switch (outcome.kind) {
    case "failed":
      return outcome.reason;
    case "changedElsewhere":
      return "ファイルがほかで変更されているため、パスワードは変えていません。先に保存して、内容を合わせてください。";
    case "missing":
      return "ファイルが見つからないため、パスワードは変えていません。先に「名前を付けて保存」で保存してください。";
    case "busy":
      return "ファイルをほかのアプリが使っているため、パスワードは変えていません。閉じてから、もう一度試してください。";
    case "readOnly":
      return "読み取り専用で開いているため、パスワードは変えられません。";
  }
}

/** Setting, changing and removing the open project's password. */
export function createPasswords(session: BrowserSession, { save }: Pick<Saving, "save">) {
  const { keyring, drafts, versions } = session;

  const set = async (project: Project, password: string | undefined): Promise<PasswordOutcome> => {
    let sealer: Sealer | undefined;
    let noKey = false;
    const sealerFor = async () => {
      try {
        sealer = password === undefined ? undefined : await keyring.create(password);
      } catch (error) {
        noKey = true;
        throw error;
      }
      return sealer;
    };
    const outcome = await save(
      project,
      { asNew: false, suggestedName: suggestedFileName(project) },
      sealerFor,
    );
    if (noKey) return { kind: "failed", reason: sealInWords({ kind: "noMemory" }) };
    if (outcome.kind === "cancelled") return outcome;
    if (outcome.kind !== "saved" && outcome.kind !== "downloaded")
      return { kind: "failed", reason: troubleOf(outcome) };
    keyring.protect(project.id, sealer);
    // What cannot be done now is said in `limits`, and done when the file is opened the next time.
    await session.fromStore(drafts.reseal(project.id), undefined);
    await session.fromStore(versions.reseal(project.id), undefined);
    const { name, revision } = outcome;
    return { kind: "done", saved: { name, revision, downloaded: outcome.kind === "downloaded" } };
  };

  return {
    hasPassword: (): boolean => keyring.of(session.projectId()) !== undefined,

    setPassword: async (project: Project, password: string | undefined): Promise<PasswordOutcome> =>
      password !== undefined && !keyring.usable
        ? { kind: "failed", reason: NOT_HERE }
        : set(project, password),
  };
}
