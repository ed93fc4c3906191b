import { hasAnswer } from "../../../worksheets/journey/standing-answer.ts";
import { copyInfoAnswers } from "../../../worksheets/project/copy-answers.ts";
import { useDerived } from "../../items/use-derived.ts";
import { useApp } from "../../state/app-context.tsx";
import { Button } from "../../ui/button.tsx";
import { useGoToItem } from "./use-go-to-item.ts";

const SOURCES = ["a4.topics", "a4.channels", "a4.frequency", "a4.owner"] as const;

/** 「A-4の内容を使う」 at B-6 STEP3: takes A-4's answers over, which can then differ. */
export function CopyInfoButton() {
  const { project, session } = useApp();
  const goToItem = useGoToItem();
  const filled = useDerived((current) => SOURCES.some((item) => hasAnswer(current, { item })));
  const copy = () => {
    project.getState().edit({
      label: "A-4の内容を使う",
      place: { ref: { item: "b6.topics" } },
      change: copyInfoAnswers,
    });
    session.getState().announce("A-4のSTEP1・STEP2の内容を、B-6のSTEP3に写しました。");
  };
  return (
    <div className="form-body__copy">
      {filled ? (
        <>
          <Button edits icon="copy" onPress={copy}>
            A-4の内容を使う
          </Button>
          <p>A-4のSTEP1・STEP2を写します。ここにある内容は置き換わります（元に戻せます）。</p>
        </>
      ) : (
        <>
          <Button icon="arrow-right" onPress={() => goToItem({ item: "a4.topics" })}>
            A-4を記入する
          </Button>
          <p>先にA-4を記入しておくと、ここにその内容を使えます。</p>
        </>
      )}
    </div>
  );
}
