import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { KeptWork } from "../../worksheets/project/open-file.ts";
import type { ContinuedWork } from "../host/host.ts";
import type { App } from "./app-context.tsx";
import type { FileStore } from "./file-store.ts";
import { mayLeave, stay } from "./open-project.ts";
import { withoutEnding } from "./project-name.ts";
import { askAboutKept, recoveryDifferences } from "./recovery.ts";

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
      await showContinued(app, file, outcome, compare);
      return "done";
    default:
      return assertNever(outcome);
  }
}

type Continued = Extract<ContinuedWork, { readonly kind: "continued" }>;

async function showContinued(
  app: App,
  file: FileStore,
  { draft, file: filed }: Continued,
  compare: boolean,
): Promise<void> {
  const { open, close } = app.project.getState();
  const { go, announce } = app.session.getState();
  announce("保存されていない作業を開きました。");
  if (!filed) {
    const away = draft.fileName;
    open(draft.project, { revision: draft.revision, saved: false, unfiled: true });
    file.setState({
      kept: draft.project,
      givenUp: false,
      suggestedName: away && withoutEnding(away),
      recovery: away === undefined ? undefined : { kind: "fileAway", name: away },
    });
    go({ name: "overview" });
    return;
  }
  const { name, project, revision } = filed;
  // At once, as the host has it open. Were it the same project, the autosave would take it for saved and drop what is
  // kept of it.
  close();
  open(project, { revision, saved: true });
  file.setState({ givenUp: false });
  go({ name: "overview" });
  // Two copies may have come to the same revision apart.
  const movedOn = revision !== draft.revision || (await app.host.fileStanding()) === "changed";
  const isUntouched = app.project.getState().project === project;
  const isFiled = recoveryDifferences({ filed: project, draft }).length === 0;
  // Going on from the draft would take back what was saved since: then the user chooses.
  if (compare || movedOn || isFiled || !isUntouched)
    askAboutKept(app, file, { name, filed: project, draft, movedOn, compare });
  else {
    open(draft.project, { revision, saved: project, unfiled: true });
    file.setState({ kept: draft.project });
  }
}
