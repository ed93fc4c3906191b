import { useId } from "react";
import type { DefinitionOf } from "../../../worksheets/definition/item-definition.ts";
import type { TimetableValue, TourBlock } from "../../../worksheets/items/timetable.ts";
import { setValue } from "../../../worksheets/project/edit-answers.ts";
import { changed } from "../../items/rows.ts";
import type { BlockActions } from "../../items/tour-block-card.tsx";
import { TourBlockForm } from "../../items/tour-block-form.tsx";
import { withField } from "../../items/tour-blocks.ts";
import { useAddToRegister } from "../../items/use-register.ts";
import { useApp } from "../../state/app-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Select } from "../../ui/select.tsx";
import type { CourseActions } from "./use-course.ts";

const TIMETABLE = { item: "b5.timetable" } as const;

interface BlockInspectorProps {
  readonly definition: DefinitionOf<"timetable">;
  readonly value: TimetableValue;
  readonly block: TourBlock;
  readonly title: string;
  readonly days: number;
  readonly buttonId: string;
  readonly actions: CourseActions;
}

/** Everything about one block. Every change is kept at once. */
export function BlockInspector({
  definition,
  value,
  block,
  title,
  days,
  buttonId,
  actions,
}: BlockInspectorProps) {
  const { project } = useApp();
  const headingId = useId();
  const dayId = useId();
  const addToRegister = useAddToRegister(TIMETABLE);
  const { id } = block;
  const edit = (next: TimetableValue, label: string, coalesce?: string) =>
    project.getState().edit({
      label,
      place: { ref: { item: "tour.base" } },
      ...(coalesce === undefined ? {} : { coalesce }),
      change: (before) => setValue(before, TIMETABLE, next),
    });
  const form: Pick<BlockActions, "open" | "store" | "addNew" | "remove"> = {
    open: () => {
      actions.select(undefined);
      document.getElementById(buttonId)?.focus();
    },
    store: (of, field, text, typing) =>
      edit(
        changed(value, of, (one) => withField(one, field, text)),
        "行程の変更",
        typing ? `tour ${of} ${field}` : undefined,
      ),
    addNew: (of, field, name) =>
      addToRegister({
        register: field === "company" ? "companies" : "places",
        name,
        toValue: (row) => changed(value, of, (one) => withField(one, field, row)),
      }),
    remove: actions.remove,
  };
  return (
    <section className="block-inspector" aria-labelledby={headingId}>
      <Heading level={3} id={headingId}>
        {title}
      </Heading>
      <div className="text-entry__frame">
        <label className="text-entry__label" htmlFor={dayId}>
          何日目
        </label>
        <Select
          id={dayId}
          value={String(block.day)}
          options={Array.from({ length: days }, (_, i) => ({ id: String(i + 1), label: `${i + 1}日目` }))}
          onChange={(day) =>
            edit(
              changed(value, id, (one) => ({ ...one, day: Number(day) })),
              "予定の移動",
            )
          }
        />
      </div>
      <TourBlockForm definition={definition} block={block} actions={form} />
      <div className="block-inspector__tools">
        <Button edits size="small" icon="copy" onPress={() => actions.duplicate(id)}>
          複製
        </Button>
        {block.start !== undefined && (
          <Button edits size="small" variant="text" onPress={() => actions.unschedule(id)}>
            時刻を外す
          </Button>
        )}
      </div>
    </section>
  );
}
