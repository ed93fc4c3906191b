import { itemDefinition } from "../../../../worksheets/catalog/index.ts";
import type { ExampleOrigin, ItemGuidance } from "../../../../worksheets/guidance/guidance.ts";
import { answerText } from "../../../../worksheets/items/index.ts";
import { EMPTY_CONTEXT } from "../../../../worksheets/items/item-context.ts";
import { standingValue } from "../../../../worksheets/journey/carry-over.ts";
import type { ItemRef } from "../../../../worksheets/project/model.ts";
import { useDerived } from "../../../items/use-derived.ts";
import { useApp } from "../../../state/app-context.tsx";
import { newId } from "../../../state/new-id.ts";
import { Button } from "../../../ui/button.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { draftFromExample } from "../draft-from-example.ts";
import { type DraftEffect, draftEffect, withDraft } from "../with-draft.ts";

interface ItemGuidanceViewProps {
  readonly guidance: ItemGuidance;
  readonly itemRef: ItemRef;
}

/** The examples are written by us, from what the region has published. */
function exampleTitle(origin: ExampleOrigin): string {
  return origin === "記入例" ? "記入例（説明のために作ったもの）" : `記入例：${origin}の資料から`;
}

const TAKE_OVER: Readonly<Record<DraftEffect, string>> = {
  fill: "この例を下書きに使う",
  append: "この例の行を追加する",
  replace: "この例に置き換える",
};

/** Help with one question: why it is asked, how to think about it, an example, and how much is enough. */
export function ItemGuidanceView({ guidance, itemRef }: ItemGuidanceViewProps) {
  const { purpose, how, example, exampleFrom, enough, source } = guidance;
  return (
    <>
      <p>{purpose}</p>
      <div>
        <p className="guidance-panel__title">考え方</p>
        <ul>
          {how.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </div>
      <div className="guidance-panel__enough">
        <p className="guidance-panel__title">
          <Icon name="check" />
          ここまで書けば十分
        </p>
        <p>{enough}</p>
      </div>
      <figure className="guidance-panel__example">
        <figcaption className="guidance-panel__title">{exampleTitle(exampleFrom)}</figcaption>
        <blockquote>
          {example.split("\n").map((line) => (
            <p key={line}>{line}</p>
          ))}
        </blockquote>
        <TakeOver example={example} itemRef={itemRef} />
      </figure>
      <p className="guidance-panel__source">{`出典：${source}`}</p>
    </>
  );
}

/** Takes the example over as a draft, where its text can become an answer of this kind. */
function TakeOver({ example, itemRef }: { readonly example: string; readonly itemRef: ItemRef }) {
  const { project, session } = useApp();
  const definition = itemDefinition(itemRef.item);
  const { effect, text } = useDerived((current) => ({
    effect: draftEffect(current, itemRef),
    text: answerText(definition, standingValue(current, itemRef).value, EMPTY_CONTEXT).join("\n"),
  }));
  const shown = draftFromExample(definition, example, newId);
  if (shown === undefined) return null;
  if (answerText(definition, shown, EMPTY_CONTEXT).join("\n") === text)
    return (
      <p className="guidance-panel__taken">この例が答えに入っています。自分の地域の内容に直してください。</p>
    );
  const takeOver = () => {
    const draft = draftFromExample(definition, example, newId);
    if (draft === undefined) return;
    project.getState().edit({
      label: `「${definition.label}」に例を使う`,
      place: { ref: itemRef },
      change: (before) => withDraft(before, itemRef, draft),
    });
    session.getState().announce("例を下書きに入れました。自分の地域の内容に直してください。");
  };
  return (
    <div className="guidance-panel__take">
      <Button edits size="small" icon="copy" onPress={takeOver}>
        {TAKE_OVER[effect]}
      </Button>
      <p>{`「記入例」の印が付きます。直すと印は消えます。${effect === "replace" ? "今の答えには、元に戻す（Ctrl+Z）で戻れます。" : ""}`}</p>
    </div>
  );
}
