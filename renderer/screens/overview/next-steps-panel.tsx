import "./next-steps-panel.css";
import { useId } from "react";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { IconName } from "../../ui/icon-shapes.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import type { NextStep } from "./next-step.ts";
import type { Place } from "./place.ts";

interface NextStepsPanelProps {
  readonly steps: readonly NextStep[];
  go(place: Place): void;
}

const ICONS: Readonly<Record<NextStep["kind"], IconName>> = {
  fill: "pencil",
  warning: "warn",
  question: "flag",
  export: "print",
};

const ACTIONS: Readonly<Record<NextStep["kind"], string>> = {
  fill: "記入する",
  warning: "確かめる",
  question: "確認する",
  export: "書き出す",
};

/** What to do next and why; the first is the one to take, the others are there too. */
export function NextStepsPanel({ steps, go }: NextStepsPanelProps) {
  const id = useId();
  const [first, ...others] = steps;
  if (!first) return undefined;
  return (
    <section className="next-steps-panel" aria-labelledby={id}>
      <div className="next-steps-panel__first">
        <Heading level={2} size="s" id={id}>
          次にすること
        </Heading>
        <p className="next-steps-panel__title">{first.title}</p>
        <p className="next-steps-panel__why">{first.why}</p>
        <Button
          variant="solid"
          size="large"
          iconAfter="arrow-right"
          label={`${ACTIONS[first.kind]}：${first.title}`}
          onPress={() => go(first.place)}
        >
          {ACTIONS[first.kind]}
        </Button>
      </div>
      {others.length > 0 && (
        <div className="next-steps-panel__others">
          <Heading level={3} size="s">
            あわせて
          </Heading>
          <ul className="next-steps-panel__list">
            {others.map((step) => (
              <li key={step.id} className={`next-steps-panel__other next-steps-panel__other--${step.kind}`}>
                <Icon name={ICONS[step.kind]} />
                <div>
                  <LinkButton onPress={() => go(step.place)}>{step.title}</LinkButton>
                  <p className="next-steps-panel__reason">{step.why}</p>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
