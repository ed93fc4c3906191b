import "./guidance-panel.css";
import { itemDefinition } from "../../../../worksheets/catalog/index.ts";
import type { WorksheetDefinition } from "../../../../worksheets/definition/worksheet-definition.ts";
import { itemGuidance, worksheetGuidance } from "../../../../worksheets/guidance/index.ts";
import type { ItemRef } from "../../../../worksheets/project/model.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Heading } from "../../../ui/heading.tsx";
import { ItemGuidanceView } from "./item-guidance-view.tsx";
import { WorksheetGuidanceView } from "./worksheet-guidance-view.tsx";

interface GuidancePanelProps {
  readonly definition: WorksheetDefinition;
  readonly current: ItemRef | undefined;
}

/** Help with the worksheet, and with the question the focus is in. */
export function GuidancePanel({ definition, current }: GuidancePanelProps) {
  const guidance = current && itemGuidance(current.item);
  return (
    <div className="guidance-panel">
      {/* Open until somebody is at work on a question; another key, so that it closes then. */}
      <Disclosure
        key={current ? "item" : "sheet"}
        label={`${definition.code}の進め方`}
        initiallyOpen={current === undefined}
      >
        <WorksheetGuidanceView guidance={worksheetGuidance(definition.id)} />
      </Disclosure>
      {current && guidance ? (
        <section className="guidance-panel__item" aria-labelledby="guidance-item">
          <Heading level={2} size="m" id="guidance-item">
            {itemDefinition(current.item).label}
          </Heading>
          <ItemGuidanceView key={current.item} guidance={guidance} itemRef={current} />
        </section>
      ) : (
        <p className="guidance-panel__none">項目を選ぶと、ここに考え方と記入例が表示されます。</p>
      )}
    </div>
  );
}
