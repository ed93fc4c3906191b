import "./tour-block-card.css";
import { type KeyboardEvent, memo } from "react";
import type { DefinitionOf } from "../../worksheets/definition/item-definition.ts";
import { tourSpan } from "../../worksheets/items/time.ts";
import type { TourBlock } from "../../worksheets/items/timetable.ts";
import { MenuButton } from "../ui/menu-button.tsx";
import { TourBlockForm } from "./tour-block-form.tsx";
import type { BlockField } from "./tour-blocks.ts";

/** What a block can ask of its timetable. The same object at every render. */
export interface BlockActions {
  open(id: string | undefined): void;
  store(id: string, field: BlockField, text: string, typing: boolean): void;
  addNew(id: string, field: "company" | "place", name: string): void;
  /** Earlier or later within its half day. */
  shift(id: string, step: 1 | -1): void;
  /** To the half day before or after. */
  carry(id: string, step: 1 | -1): void;
  remove(id: string): void;
}

interface TourBlockCardProps {
  readonly definition: DefinitionOf<"timetable">;
  readonly block: TourBlock;
  /** In words: 「企業訪問：海風製作所」. */
  readonly title: string;
  readonly buttonId: string;
  readonly expanded: boolean;
  readonly actions: BlockActions;
}

const KEYS: Readonly<Record<string, readonly ["shift" | "carry", 1 | -1]>> = {
  ArrowUp: ["shift", -1],
  ArrowDown: ["shift", 1],
  ArrowLeft: ["carry", -1],
  ArrowRight: ["carry", 1],
};

/** One block of the tour; pressing it opens its form in place. */
export const TourBlockCard = memo(function TourBlockCard({
  definition,
  block,
  title,
  buttonId,
  expanded,
  actions,
}: TourBlockCardProps) {
  const { id } = block;
  const onKeyDown = (event: KeyboardEvent) => {
    const move = event.altKey ? KEYS[event.key] : undefined;
    if (move === undefined) return;
    event.preventDefault();
    actions[move[0]](id, move[1]);
  };
  const time = tourSpan(block.start, block.end);
  return (
    <li className={`tour-block-card tour-block-card--${block.type}`}>
      <div className="tour-block-card__head">
        <button
          type="button"
          id={buttonId}
          className="tour-block-card__open"
          aria-expanded={expanded}
          onClick={() => actions.open(expanded ? undefined : id)}
          onKeyDown={onKeyDown}
        >
          {time && <span className="tour-block-card__time">{time}</span>}
          <span className="tour-block-card__title">{title}</span>
          {block.memo && <span className="tour-block-card__memo">{block.memo}</span>}
        </button>
        <MenuButton
          edits
          label={`「${title}」の移動・削除`}
          iconOnly
          items={[
            {
              id: "up",
              label: "前にする",
              icon: "up",
              shortcut: "Alt+↑",
              onAction: () => actions.shift(id, -1),
            },
            {
              id: "down",
              label: "後にする",
              icon: "down",
              shortcut: "Alt+↓",
              onAction: () => actions.shift(id, 1),
            },
            {
              id: "before",
              label: "前の半日へ",
              icon: "left",
              shortcut: "Alt+←",
              onAction: () => actions.carry(id, -1),
            },
            {
              id: "after",
              label: "次の半日へ",
              icon: "right",
              shortcut: "Alt+→",
              onAction: () => actions.carry(id, 1),
            },
            { id: "remove", label: "削除", icon: "trash", danger: true, onAction: () => actions.remove(id) },
          ]}
        />
      </div>
      {expanded && <TourBlockForm definition={definition} block={block} actions={actions} />}
    </li>
  );
});
