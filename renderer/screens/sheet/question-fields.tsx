import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import { setQuestion } from "../../../worksheets/project/edit-answers.ts";
import type { ItemRef, OpenQuestion } from "../../../worksheets/project/model.ts";
import { useApp } from "../../state/app-context.tsx";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";

interface QuestionFieldsProps {
  readonly itemRef: ItemRef;
  readonly question: OpenQuestion;
  /** Element id of the first field. */
  readonly whatId: string;
}

/** 要確認: what has to be asked, of whom, by when. */
export function QuestionFields({ itemRef, question, whatId }: QuestionFieldsProps) {
  const { project, session } = useApp();
  const { label } = itemDefinition(itemRef.item);
  const place = { ref: itemRef };
  const set = (key: keyof OpenQuestion) => (text: string) =>
    project.getState().edit({
      label: `「${label}」の要確認`,
      place,
      coalesce: `${whatId} ${key}`,
      change: (before) => setQuestion(before, itemRef, { ...question, [key]: text }),
    });
  const remove = () => {
    project.getState().edit({
      label: `「${label}」の要確認を外す`,
      place,
      change: (before) => setQuestion(before, itemRef, undefined),
    });
    session.getState().announce(`「${label}」の要確認を外しました。`);
  };
  return (
    <fieldset className="item-card__question">
      <legend className="item-card__question-name">要確認</legend>
      <TextField id={whatId} label="何を確認しますか" value={question.what} onChange={set("what")} />
      <div className="item-card__question-row">
        <TextField label="だれに" value={question.who} onChange={set("who")} />
        <TextField label="いつまでに" value={question.by} onChange={set("by")} />
      </div>
      <div>
        <Button
          edits
          variant="outline"
          size="small"
          icon="check"
          label={`確認できたので外す（${label}）`}
          onPress={remove}
        >
          確認できたので外す
        </Button>
      </div>
    </fieldset>
  );
}
