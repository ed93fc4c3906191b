import { itemDefinition } from "../../../../worksheets/catalog/index.ts";
import { CHECK_LABELS } from "../../../../worksheets/items/check.ts";
import { setValue } from "../../../../worksheets/project/edit-answers.ts";
import { updateRow } from "../../../../worksheets/project/edit-registers.ts";
import { shownName } from "../../../../worksheets/project/ref-in-words.ts";
import { REGISTER_FIELDS } from "../../../../worksheets/project/register-fields.ts";
import { rowsById } from "../../../../worksheets/project/rows-by-id.ts";
import { checkState, setChecks } from "../../../../worksheets/project/set-checks.ts";
import { sheetKey } from "../../../../worksheets/project/sheet-key.ts";
import { useStable } from "../../../items/use-stable.ts";
import { useApp } from "../../../state/app-context.tsx";
import { useReadOnly } from "../../../ui/read-only.tsx";
import type { MatrixActions } from "./matrix-row.tsx";
import { nextCheck } from "./next-check.ts";

/** What can be done with the rows, as the same functions at every render. */
export function useMatrixActions({
  enter,
  remove,
  compare,
}: Pick<MatrixActions, "enter" | "remove" | "compare">): MatrixActions {
  const { project, session } = useApp();
  const { guarded } = useReadOnly();
  return useStable<MatrixActions>({
    enter,
    compare,
    remove: guarded(remove),
    openSheet: (company) => session.getState().go({ name: "sheet", sheet: sheetKey("b3", company) }),
    cycle: guarded((item, company) => {
      const row = rowsById(project.getState().project?.companies ?? []).get(company);
      if (!row) return;
      const state = nextCheck(checkState(row, item));
      const ref = { item, company };
      const { label } = itemDefinition(item);
      project.getState().edit({
        label: `${shownName(row.name)}「${label}」を${CHECK_LABELS[state]}に`,
        place: { ref },
        change: (before) => setValue(before, ref, state),
      });
      session.getState().announce(CHECK_LABELS[state]);
    }),
    set: guarded((changes, label, done) => {
      const before = project.getState().project;
      project.getState().edit({ label, change: (current) => setChecks(current, changes) });
      const same = project.getState().project === before;
      session.getState().announce(same ? "変わるチェックはありません" : done);
    }),
    patch: (company, patch, field) => {
      const label = REGISTER_FIELDS.companies.find(({ key }) => key === field)?.label ?? "企業";
      project.getState().edit({
        label: `${label}の記入`,
        coalesce: `companies/${company}/${field}`,
        change: (before) => updateRow(before, "companies", company, patch),
      });
    },
  });
}
