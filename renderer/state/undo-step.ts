import { sheetKeyOf } from "../../worksheets/journey/sheets.ts";
import type { App } from "./app-context.tsx";
import type { EditPlace, UndoStep } from "./project-store.ts";

/** Goes to where an edit happened, so that undoing it is seen. */
function showPlace(app: App, { ref }: EditPlace): void {
  if (!ref) return;
  const { screen, go } = app.session.getState();
  const sheet = sheetKeyOf(ref);
  if (screen.name !== "sheet" || screen.sheet === sheet) return;
  go({
    name: "sheet",
    sheet,
    item: ref.item,
    ...(ref.company === undefined ? {} : { company: ref.company }),
  });
}

function tell(app: App, step: UndoStep | "refused" | undefined, did: string, nothing: string): void {
  // Why has been said where it was refused.
  if (step === "refused") return;
  if (step) showPlace(app, step.place);
  app.session.getState().announce(step ? `「${step.label}」を${did}。` : nothing);
}

/** Takes the last edit back, says which, and shows where it was. */
export function undoStep(app: App): void {
  tell(app, app.project.getState().undo(), "元に戻しました", "元に戻すものはありません。");
}

/** Does again what was taken back. */
export function redoStep(app: App): void {
  tell(app, app.project.getState().redo(), "やり直しました", "やり直すものはありません。");
}
