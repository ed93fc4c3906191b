import "./hand-out-panel.css";
import { useId, useMemo, useState } from "react";
import { worksheetOfItem } from "../../../../worksheets/catalog/index.ts";
import {
  type HandOutWarning,
  handOutWarnings,
} from "../../../../worksheets/export/hand-outs/hand-out-warnings.ts";
import { keptBackWords } from "../../../../worksheets/export/hand-outs/kept-back-words.ts";
import { planHandOuts } from "../../../../worksheets/export/hand-outs/plan-hand-outs.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { useApp } from "../../../state/app-context.tsx";
import { suggestedFileName } from "../../../state/project-name.ts";
import type { Screen } from "../../../state/screen.ts";
import { today } from "../../../state/today.ts";
import { useScreenMemory } from "../../../state/use-screen-memory.ts";
import { Button } from "../../../ui/button.tsx";
import { ChoiceGroup } from "../../../ui/choice-group.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Heading } from "../../../ui/heading.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { ExportPreview } from "../../export/export-preview.tsx";
import { ExportStatus } from "../../export/export-status.tsx";
import { MissingCharacters } from "../../export/missing-characters.tsx";
import { useExportRun } from "../../export/use-export-run.ts";
import {
  ALL_FORMATS,
  ALL_KINDS,
  ALL_PERSONAL,
  FORMAT_OPTIONS,
  type HandOutChoices,
  handOutSummary,
  initialHandOuts,
  KIND_OPTIONS,
  PERSONAL_OPTIONS,
  toggled,
} from "./hand-out-choices.ts";

/** Where an item is edited while the tour is planned: the course has a tab of its own. */
function placeOf({ item, company }: HandOutWarning): Screen {
  if (item === "b5.timetable") return { name: "sheet", sheet: "tour", item: "tour.base" };
  return { name: "sheet", sheet: worksheetOfItem(item).id, item, ...(company ? { company } : {}) };
}

interface HandOutPanelProps {
  readonly settled: Project;
}

/** Makes the tour's hand-outs: which, what of the personal data goes in, and what to know before. */
export function HandOutPanel({ settled }: HandOutPanelProps) {
  const { session } = useApp();
  const id = useId();
  const run = useExportRun();
  const [remembered, remember] = useScreenMemory("handOuts");
  const [choices, setChoices] = useState<HandOutChoices>(() => remembered() ?? initialHandOuts(today()));
  const { formats, kinds, personal } = choices;
  const plan = useMemo(
    () => ({ kind: "handOuts", options: { ...choices, date: today() } }) as const,
    [choices],
  );
  const documents = useMemo(() => planHandOuts(settled, plan.options), [settled, plan]);
  const warnings = useMemo(() => handOutWarnings(settled, kinds), [settled, kinds]);
  const keptBack = useMemo(() => keptBackWords(settled, plan.options), [settled, plan]);
  const summary = handOutSummary(documents, formats);

  const change = (changed: Partial<HandOutChoices>) => {
    const next = { ...choices, ...changed };
    setChoices(next);
    remember(next);
  };
  const write = () => {
    if (!summary.ready) {
      session.getState().announce(summary.words);
      return;
    }
    run.start(
      async (running) => {
        const { exportInWorker } = await import("../../../export/run-export.ts");
        return exportInWorker(settled, plan, formats, running);
      },
      `${suggestedFileName(settled)}_配布資料`,
    );
  };

  return (
    <section className="hand-out-panel" aria-labelledby={id}>
      <Heading level={3} id={id}>
        配布資料を作る
      </Heading>
      <ChoiceGroup
        label="作る資料"
        options={KIND_OPTIONS}
        value={kinds}
        onToggle={(kind, on) => change({ kinds: toggled(ALL_KINDS, kinds, kind, on) })}
      />
      <ChoiceGroup
        label="入れる個人情報（選ばなければ入れません）"
        options={PERSONAL_OPTIONS}
        value={personal}
        onToggle={(one, on) => change({ personal: toggled(ALL_PERSONAL, personal, one, on) })}
      />
      {keptBack.length > 0 && (
        <Notice title="次のものは入れません">
          <ul className="hand-out-panel__list">
            {keptBack.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice tone="warn" title="作る前に確かめてください">
          <ul className="hand-out-panel__list">
            {warnings.map((warning) => (
              <li key={warning.message}>
                {warning.message}{" "}
                <LinkButton
                  label={`直す：${warning.message}`}
                  onPress={() => session.getState().go(placeOf(warning))}
                >
                  直す
                </LinkButton>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ChoiceGroup
        label="ファイルの形式"
        options={FORMAT_OPTIONS}
        value={formats}
        onToggle={(format, on) => change({ formats: toggled(ALL_FORMATS, formats, format, on) })}
      />
      {formats.includes("pdf") && summary.ready && <MissingCharacters project={settled} plan={plan} />}
      <div className="hand-out-panel__act">
        <p className="hand-out-panel__words" role="status">
          {summary.words}
        </p>
        <Button variant="solid" icon="download" onPress={write}>
          配布資料を作る
        </Button>
      </div>
      <ExportStatus run={run} />
      <Disclosure label="仕上がりを見る">
        <ExportPreview documents={documents} what="いまの選び方での見本です。" />
      </Disclosure>
    </section>
  );
}
