import "./dates-editor.css";
import { useState } from "react";
import type { DateCandidate, DatesValue } from "../../worksheets/items/dates.ts";
import { tourDays } from "../../worksheets/journey/advice/tour-days.ts";
import { newId } from "../state/new-id.ts";
import { Button } from "../ui/button.tsx";
import { DateCandidateRow } from "./date-candidate-row.tsx";
import { withDecision, withStart } from "./date-candidates.ts";
import { fieldKey } from "./field-key.ts";
import type { ChangeOptions, EditorProps } from "./item-editor.ts";
import { changed, moved, without } from "./rows.ts";
import { useAnnounce } from "./use-announce.ts";
import { useDerived } from "./use-derived.ts";

/** Candidate days or periods in order of preference. */
export function DatesEditor({
  definition,
  value,
  itemRef,
  labelId,
  describedBy,
  onChange,
}: EditorProps<"dates">) {
  const { span } = definition;
  const announce = useAnnounce();
  const days = useDerived((project) => (span === "period" ? (tourDays(project) ?? null) : null)) ?? undefined;
  const [blank, setBlank] = useState(newId);
  // Without a candidate an empty first one is shown; it is kept once something is in it.
  const shown: DatesValue = value.length === 0 ? [{ id: blank, start: "" }] : value;
  const give = (next: DatesValue, options: ChangeOptions) => {
    if (next.some(({ id }) => id === blank)) setBlank(newId());
    onChange(next, options);
  };
  const change = (id: string, field: string, edit: (candidate: DateCandidate) => DateCandidate) =>
    give(changed(shown, id, edit), { coalesce: fieldKey(itemRef, id, field) });
  const move = (id: string, step: 1 | -1) => {
    const next = moved(shown, id, step);
    if (next === shown) return announce(step < 0 ? "いちばん上の候補です" : "いちばん下の候補です");
    give(next, { label: "候補の移動" });
    announce(`第${next.findIndex((candidate) => candidate.id === id) + 1}希望にしました`);
  };
  const remove = (id: string) => {
    if (value.length === 0) return;
    give(without(value, id), { label: "候補の削除" });
    announce("候補を削除しました。「元に戻す」で戻せます");
  };
  const decide = (id: string) => {
    const next = withDecision(shown, id);
    const rank = next.findIndex((candidate) => candidate.id === id) + 1;
    const isDecided = next.some(({ decided }) => decided);
    give(next, { label: isDecided ? "日程の決定" : "日程の決定の取り消し" });
    announce(isDecided ? `第${rank}希望に決めました` : "決定を取り消しました");
  };
  return (
    <div className="dates-editor">
      <ol className="dates-editor__candidates" aria-labelledby={labelId} aria-describedby={describedBy}>
        {shown.map((candidate, index) => (
          <DateCandidateRow
            key={candidate.id}
            candidate={candidate}
            rank={index + 1}
            span={span}
            onStart={(start) => change(candidate.id, "start", (before) => withStart(before, start, days))}
            onField={(field, text) => change(candidate.id, field, (before) => ({ ...before, [field]: text }))}
            onDecide={() => decide(candidate.id)}
            onMove={(step) => move(candidate.id, step)}
            onRemove={() => remove(candidate.id)}
          />
        ))}
      </ol>
      <div className="dates-editor__more">
        <Button
          edits
          variant="text"
          icon="plus"
          onPress={() => give([...shown, { id: newId(), start: "" }], { label: "候補の追加" })}
        >
          候補を追加
        </Button>
      </div>
    </div>
  );
}
