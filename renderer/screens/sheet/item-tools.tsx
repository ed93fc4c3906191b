import { memo, useRef, useState } from "react";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import { clearValue, setNote, setQuestion } from "../../../worksheets/project/edit-answers.ts";
import type { ItemRef, OpenQuestion } from "../../../worksheets/project/model.ts";
import { useFocusRequest } from "../../items/use-focus-request.ts";
import { useApp } from "../../state/app-context.tsx";
import { Button } from "../../ui/button.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { itemElementId } from "./element-ids.ts";
import { QuestionFields } from "./question-fields.tsx";

interface ItemToolsProps {
  readonly itemRef: ItemRef;
  readonly note: string | undefined;
  readonly question: OpenQuestion | undefined;
  /** There is an answer that can be taken back. */
  readonly canClear: boolean;
}

/** メモ, 要確認 and taking the answer back, which every question has. */
export const ItemTools = memo(function ItemTools({ itemRef, note, question, canClear }: ItemToolsProps) {
  const { project, session } = useApp();
  const focus = useFocusRequest();
  const tools = useRef<HTMLDivElement>(null);
  const definition = itemDefinition(itemRef.item);
  const { label } = definition;
  const place = { ref: itemRef };
  const noteId = `${itemElementId(itemRef)}-note`;
  const whatId = `${itemElementId(itemRef)}-what`;
  const [noteOpened, setNoteOpened] = useState(false);
  const hasNote = noteOpened || note !== undefined;
  const carriesOver = definition.kind === "refs" && definition.initially !== "none";

  const clear = () => {
    project.getState().edit({
      label: `「${label}」の答えを消す`,
      place,
      change: (before) => clearValue(before, itemRef),
    });
    session.getState().announce(`「${label}」の答えを消しました。元に戻すこともできます（Ctrl+Z）。`);
    tools.current?.querySelector("button")?.focus();
  };
  const addQuestion = () => {
    project.getState().edit({
      label: `「${label}」に要確認を付ける`,
      place,
      change: (before) => setQuestion(before, itemRef, { what: "", who: "", by: "" }),
    });
    focus(whatId);
  };

  return (
    <div className="item-card__tools" ref={tools}>
      {hasNote && (
        <TextArea
          id={noteId}
          label="メモ"
          rows={2}
          value={note ?? ""}
          onChange={(text) => {
            // Emptying the field must not take it away from under the caret.
            setNoteOpened(true);
            project.getState().edit({
              label: `「${label}」のメモ`,
              place,
              coalesce: noteId,
              change: (before) => setNote(before, itemRef, text),
            });
          }}
        />
      )}
      {question && <QuestionFields itemRef={itemRef} question={question} whatId={whatId} />}
      <div className="item-card__buttons">
        {!hasNote && (
          <Button
            edits
            variant="text"
            size="small"
            icon="note"
            label={`メモを書く（${label}）`}
            onPress={() => {
              setNoteOpened(true);
              focus(noteId);
            }}
          >
            メモを書く
          </Button>
        )}
        {!question && (
          <Button
            edits
            variant="text"
            size="small"
            icon="flag"
            label={`要確認を付ける（${label}）`}
            onPress={addQuestion}
          >
            要確認を付ける
          </Button>
        )}
        {canClear && (
          <Button
            edits
            variant="text"
            size="small"
            icon={carriesOver ? "undo" : "close"}
            label={`${carriesOver ? "引き継いだ内容に戻す" : "この答えを消す"}（${label}）`}
            onPress={clear}
          >
            {carriesOver ? "引き継いだ内容に戻す" : "この答えを消す"}
          </Button>
        )}
      </div>
    </div>
  );
});
