import { Icon } from "../../ui/icon.tsx";
import type { ImportPhase } from "./use-import.ts";

const STEPS = ["ファイルを選ぶ", "列を確かめる", "行を確かめる", "完了"] as const;

const PLACE: Readonly<Record<ImportPhase["kind"], number>> = {
  start: 0,
  reading: 0,
  refused: 0,
  columns: 1,
  preview: 2,
  done: 3,
};

/** Where in the wizard the user is. */
export function ImportSteps({ phase }: { readonly phase: ImportPhase["kind"] }) {
  const current = PLACE[phase];
  return (
    <ol className="import-steps" aria-label="取り込みの手順">
      {STEPS.map((step, i) => (
        <li
          key={step}
          className={`import-steps__step${i === current ? " import-steps__step--current" : ""}`}
          aria-current={i === current ? "step" : undefined}
        >
          <span className="import-steps__mark">{i < current ? <Icon name="check" /> : i + 1}</span>
          {step}
          {i < current && <span className="visually-hidden">（済み）</span>}
        </li>
      ))}
    </ol>
  );
}
