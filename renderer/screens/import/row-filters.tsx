import { ACTION_LABELS } from "../../../worksheets/exchange/import/action-labels.ts";
import type { PlannedRow } from "../../../worksheets/exchange/import/import-plan.ts";
import { classes } from "../../ui/classes.ts";

/** Which rows are shown. `look`: conflicts, and cells about which there is something to say. */
export type RowFilter = "all" | "look" | PlannedRow["action"];

const FILTERS: readonly RowFilter[] = ["all", "look", "add", "update", "same", "skip"];
const LABELS: Readonly<Record<RowFilter, string>> = {
  all: "すべて",
  look: "確認が必要",
  ...ACTION_LABELS,
};

export function isShown({ action, conflict, row }: PlannedRow, filter: RowFilter): boolean {
  if (filter === "all") return true;
  return filter === "look" ? conflict || row.notes.length > 0 : action === filter;
}

interface RowFiltersProps {
  readonly rows: readonly PlannedRow[];
  readonly filter: RowFilter;
  onFilter(filter: RowFilter): void;
}

/** The kinds of rows with how many there are; pressing one shows only those. */
export function RowFilters({ rows, filter, onFilter }: RowFiltersProps) {
  return (
    <fieldset className="import-filters">
      <legend className="visually-hidden">表示する行</legend>
      {FILTERS.map((one) => {
        const count = rows.filter((row) => isShown(row, one)).length;
        return (
          <button
            key={one}
            type="button"
            className={classes("import-filters__one", one === filter && "import-filters__one--on")}
            aria-pressed={one === filter}
            onClick={() => onFilter(one)}
          >
            {LABELS[one]} {count}
          </button>
        );
      })}
    </fieldset>
  );
}
