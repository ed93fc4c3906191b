import "./sheet-outline.css";
import { memo } from "react";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import type { ItemProgress, SheetProgress, StepProgress } from "../../../worksheets/journey/progress.ts";
import type { ItemRef } from "../../../worksheets/project/model.ts";
import { classes } from "../../ui/classes.ts";
import { StatusTag } from "../../ui/status-tag.tsx";

interface SheetOutlineProps {
  readonly progress: SheetProgress;
  readonly current: ItemRef | undefined;
  onGo(ref: ItemRef): void;
  /** With the steps' questions; a matrix has the same ones for every company. */
  readonly withItems: boolean;
}

/** The steps of a sheet and their questions, each with how far it is. */
export function SheetOutline({ progress, current, onGo, withItems }: SheetOutlineProps) {
  const { steps, sheet } = progress;
  return (
    <nav className="sheet-outline" aria-label={`${sheet.worksheet.code}のSTEP`}>
      <ol className="sheet-outline__steps">
        {steps.map((step, index) => (
          <li key={step.step.id}>
            <p className="visually-hidden">{`全${steps.length}ステップ中${index + 1}番目`}</p>
            <StepEntry
              step={step}
              current={step.step.items.some(({ id }) => id === current?.item)}
              onGo={onGo}
            />
            {withItems && (
              <ul className="sheet-outline__items">
                {step.items.map((item) => (
                  <ItemEntry
                    key={item.ref.item}
                    item={item}
                    current={item.ref.item === current?.item}
                    onGo={onGo}
                  />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepEntryProps {
  readonly step: StepProgress;
  readonly current: boolean;
  onGo(ref: ItemRef): void;
}

function StepEntry({ step: { step, status, items }, current, onGo }: StepEntryProps) {
  return (
    <button
      type="button"
      className={classes("sheet-outline__step", current && "sheet-outline__step--current")}
      aria-current={current ? "step" : undefined}
      onClick={() => {
        const first = items[0]?.ref;
        if (first) onGo(first);
      }}
    >
      <StatusTag status={status} compact />
      <span>
        <span className="sheet-outline__number">STEP{step.number}</span>
        <span className="sheet-outline__name">{step.name}</span>
      </span>
    </button>
  );
}

interface ItemEntryProps {
  readonly item: ItemProgress;
  readonly current: boolean;
  onGo(ref: ItemRef): void;
}

/** Looked at and left empty is not the same as never looked at. */
function stateInWords({ answered, carried, seen, status }: ItemProgress): string {
  if (status === "toConfirm") return "要確認";
  if (carried) return "引き継ぎ";
  if (answered) return "記入済み";
  return seen ? "見たが未記入" : "未記入";
}

const ItemEntry = memo(function ItemEntry({ item, current, onGo }: ItemEntryProps) {
  const { answered, seen, status, ref } = item;
  const state = status === "toConfirm" ? "asked" : answered ? "answered" : seen ? "seen" : "new";
  return (
    <li>
      <button
        type="button"
        className={classes("sheet-outline__item", current && "sheet-outline__item--current")}
        aria-current={current ? "true" : undefined}
        onClick={() => onGo(ref)}
      >
        <span className={`sheet-outline__state sheet-outline__state--${state}`} title={stateInWords(item)}>
          <span className="visually-hidden">{stateInWords(item)}：</span>
        </span>
        {itemDefinition(ref.item).label}
      </button>
    </li>
  );
});
