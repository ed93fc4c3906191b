import "./tasks-tab.css";
import {
  TOUR_CHECKPOINTS,
  TOUR_CHECKPOINTS_SOURCE,
  TOUR_TASKS,
  TOUR_TASKS_SOURCE,
} from "../../../worksheets/guidance/tour-tasks.ts";
import type { TableRow } from "../../../worksheets/items/table.ts";
import { standingAnswer } from "../../../worksheets/journey/standing-answer.ts";
import { taskCounts, withMissingRows } from "../../../worksheets/journey/tour/tour-tasks.ts";
import { setValue } from "../../../worksheets/project/edit-answers.ts";
import type { ItemRef } from "../../../worksheets/project/model.ts";
import { useAnnounce } from "../../items/use-announce.ts";
import { useDerived } from "../../items/use-derived.ts";
import { useApp } from "../../state/app-context.tsx";
import { newId } from "../../state/new-id.ts";
import { today } from "../../state/today.ts";
import { Button } from "../../ui/button.tsx";

interface Basics {
  readonly ref: ItemRef;
  /** The column that tells rows apart. */
  readonly column: string;
  readonly label: string;
  readonly source: string;
  readonly rows: readonly TableRow["cells"][];
}

const BASICS: readonly Basics[] = [
  {
    ref: { item: "tour.roles" },
    column: "task",
    label: "基本の役割を入れる",
    source: TOUR_TASKS_SOURCE,
    rows: TOUR_TASKS.map((task) => ({ ...task, state: "todo" })),
  },
  {
    ref: { item: "tour.checklist" },
    column: "what",
    label: "基本のチェックリストを入れる",
    source: TOUR_CHECKPOINTS_SOURCE,
    rows: TOUR_CHECKPOINTS.map((point) => ({ ...point })),
  },
];

/** How the tasks stand, and what a tour needs as a rule, to be put in where it is missing. */
export function TasksTab() {
  const { project: store } = useApp();
  const announce = useAnnounce();
  const { total, done, ownerless, overdue } = useDerived((project) => taskCounts(project, today()));
  const insert = ({ ref, column, label, rows }: Basics) => {
    const project = store.getState().project;
    if (!project) return;
    const before = standingAnswer(project, "table", ref);
    const next = withMissingRows(before, column, rows, newId);
    if (next === before) return announce("基本のものは、すべて入っています");
    store.getState().edit({ label, place: { ref }, change: (old) => setValue(old, ref, next) });
    const ids = new Set(before.map(({ id }) => id));
    announce(`${next.filter(({ id }) => !ids.has(id)).length}行を入れました。「元に戻す」で戻せます`);
  };
  return (
    <div className="tasks-tab">
      <p>
        {total === 0
          ? "役割は、まだ書かれていません。"
          : `役割${total}件：済${done}件、担当なし${ownerless}件、期限を過ぎたもの${overdue}件`}
      </p>
      <ul className="tasks-tab__basics">
        {BASICS.map((basics) => (
          <li key={basics.ref.item}>
            <Button edits size="small" icon="download" onPress={() => insert(basics)}>
              {basics.label}
            </Button>
            <span className="tasks-tab__source">まだないものだけを足します。出典：{basics.source}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
