import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { ContinuedWork, KeptWork } from "../host/host.ts";
import type { App } from "./app-context.tsx";
import type { FileStore } from "./file-store.ts";
import { mayLeave, stay } from "./open-project.ts";
import { withoutEnding } from "./project-name.ts";
import { askAboutKept } from "./recovery.ts";

interface ContinueOptions {
  readonly password?: string | undefined;
  /** The differences from the file are shown before it is gone on with. */
  readonly compare?: boolean;
}

/** `password`: it is needed, or the one given is wrong. */
export type ContinueOutcome = "done" | "password";

/** What kept work is called where only its line in the list is known. */
export function keptName({ subject, fileName }: KeptWork): string {
  return subject || fileName || (subject === undefined ? "パスワードで保護された作業" : "無題のプロジェクト");
}

/**
 * 「続ける」「ファイルと比べる」: kept work takes the open project's place, with its file open behind it where that can be
 * reached. It stays kept until it is saved. Called again with a password when that is asked for; who gives that up
 * calls `stay`.
 */
export async function continueKept(
  app: App,
  file: FileStore,
  work: KeptWork,
  { password, compare = false }: ContinueOptions = {},
): Promise<ContinueOutcome> {
  if (password === undefined && !(await mayLeave(app, file))) return "done";
  const outcome = await app.host.continueKept(work.projectId, password);
  switch (outcome.kind) {
    case "password":
      return "password";
    case "failed": {
      await stay(app, file);
      const refused = { ok: false, name: keptName(work), unreadable: outcome.reason } as const;
      file.setState({ problem: { kind: "notOpened", refused } });
      return "done";
    }
    case "continued":
      showContinued(app, file, outcome, compare);
      return "done";
    default:
      return assertNever(outcome);
  }
}

type Continued = Extract<ContinuedWork, { readonly kind: "continued" }>;

function showContinued(app: App, file: FileStore, { draft, file: filed }: Continued, compare: boolean): void {
  const { open, close } = app.project.getState();
  const { go, announce } = app.session.getState();
  if (filed && (compare || filed.revision !== draft.revision)) {
    // Going on from the draft would take back what was saved since: the file is shown, and the user chooses.
    const { name, project, revision } = filed;
    // Were it the same project, the autosave would take it for saved and drop what is kept of it.
    close();
    open(project, { revision, saved: true });
    askAboutKept(app, file, { name, filed: project, draft, compare }, revision);
  } else {
    open(draft.project, {
      revision: filed?.revision ?? draft.revision,
      saved: filed?.project ?? false,
      unfiled: true,
    });
    const away = filed === undefined ? draft.fileName : undefined;
    file.setState({
      kept: draft.project,
      givenUp: false,
      suggestedName: away && withoutEnding(away),
      recovery: away === undefined ? undefined : { kind: "fileAway", name: away },
    });
  }
  go({ name: "overview" });
  announce("保存されていない作業を開きました。");
}
