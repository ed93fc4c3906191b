import { type ReactNode, useRef, useState } from "react";
import type { ItemRef } from "../../../worksheets/project/model.ts";
import { useSession } from "../../state/app-context.tsx";
import type { Screen } from "../../state/screen.ts";
import { Button } from "../../ui/button.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { CopyInfoButton } from "./copy-info-button.tsx";
import type { ShownStep } from "./form-body.tsx";
import { useGoToItem } from "./use-go-to-item.ts";

interface OneByOneProps {
  readonly steps: readonly ShownStep[];
  readonly current: ItemRef | undefined;
  card(ref: ItemRef): ReactNode;
  readonly closing: ReactNode;
}

/** One question at a time with ways to the one before and after; behind the last stands the end of the sheet. */
export function OneByOne({ steps, current, card, closing }: OneByOneProps) {
  const goToItem = useGoToItem();
  const screen = useSession((session) => session.screen);
  const [endedAt, setEndedAt] = useState<Screen>();
  // Being sent to any question leads away from the end.
  const atEnd = endedAt === screen;
  const ending = useRef<HTMLDivElement>(null);
  const shown = steps.flatMap(({ step, refs }) => refs.map((ref) => ({ step, ref })));
  const found = shown.findIndex(({ ref }) => ref.item === current?.item);
  const index = atEnd ? shown.length : Math.max(0, found);
  const at = shown[index];

  const go = (to: number) => {
    const target = shown[to];
    if (target) {
      goToItem(target.ref);
      return;
    }
    setEndedAt(screen);
    requestAnimationFrame(() => ending.current?.focus());
  };

  return (
    <div className="form-body__one">
      {at && (
        <h2 className="form-body__step-title">
          <span className="form-body__step-number">STEP{at.step.number}</span>
          {at.step.name}
        </h2>
      )}
      <ProgressBar
        label="このシートの項目"
        value={Math.min(index + 1, shown.length)}
        max={shown.length}
        words={at ? `${shown.length}問中${index + 1}問目` : `${shown.length}問すべて`}
      />
      {at?.step.id === "b6.step3" && <CopyInfoButton />}
      {at ? (
        card(at.ref)
      ) : (
        <div ref={ending} tabIndex={-1}>
          {closing}
        </div>
      )}
      <div className="form-body__turn">
        {index > 0 && (
          <Button icon="arrow-left" onPress={() => go(index - 1)}>
            前へ
          </Button>
        )}
        {at && (
          <Button variant="solid" iconAfter="arrow-right" onPress={() => go(index + 1)}>
            次へ
          </Button>
        )}
      </div>
    </div>
  );
}
