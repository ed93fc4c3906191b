import "./tour-entry.css";
import { useId } from "react";
import type { ItemId } from "../../../worksheets/definition/item-definition.ts";
import { candidateText } from "../../../worksheets/items/dates.ts";
import { yen } from "../../../worksheets/journey/tour/budget.ts";
import type { TourState } from "../../../worksheets/journey/tour/tour-state.ts";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import type { Place } from "./place.ts";

interface TourEntryProps {
  readonly tour: TourState;
  go(place: Place): void;
}

interface Fact {
  readonly label: string;
  /** Where in the plan it is; undefined: the course. */
  readonly item?: ItemId;
  readonly words: string;
  /** What wants looking at. */
  readonly open?: string | undefined;
}

const some = (count: number, words: string, unit: string) =>
  count === 0 ? undefined : `${words}${count}${unit}`;

function factsOf({ period, blocks, unplaced, warnings, preMeetings, tasks, cost }: TourState): Fact[] {
  const met = preMeetings.companies;
  return [
    {
      label: "日程",
      item: "tour.answers",
      words: period === undefined ? "まだ候補がありません" : candidateText(period),
      open: period === undefined || period.decided ? undefined : "まだ決めていません",
    },
    {
      label: "行程",
      words: blocks === 0 ? "まだありません" : `予定${blocks}件`,
      open: [some(unplaced, "置いていない訪問先", "か所"), some(warnings, "注意", "件")]
        .filter(Boolean)
        .join("、"),
    },
    {
      label: "顔合わせ",
      item: "tour.preMeetings",
      words: met === 0 ? "企業をまだ選んでいません" : `${met}社のうち実施済み${preMeetings.done}社`,
      open: some(met - preMeetings.fixed, "日時が決まっていない企業", "社"),
    },
    {
      label: "予算",
      item: "tour.budget",
      words: cost === undefined ? "まだありません" : yen(cost.total),
      open: some(cost?.unreckoned ?? 0, "金額の出ない行", "行"),
    },
    {
      label: "役割",
      item: "tour.roles",
      words: tasks.total === 0 ? "まだありません" : `${tasks.total}件のうち済${tasks.done}件`,
      open: [some(tasks.overdue, "期限を過ぎたもの", "件"), some(tasks.ownerless, "担当なし", "件")]
        .filter(Boolean)
        .join("、"),
    },
  ];
}

/** How the plan of the tour stands, each part a way to its place. */
export function TourEntry({ tour, go }: TourEntryProps) {
  const id = useId();
  return (
    <section className="tour-entry" aria-labelledby={id}>
      <div className="tour-entry__head">
        <Heading level={2} id={id}>
          ツアー計画
        </Heading>
        <Button size="small" icon="calendar" onPress={() => go({ name: "sheet", sheet: "tour" })}>
          ツアーを計画する
        </Button>
      </div>
      <ul className="tour-entry__facts">
        {factsOf(tour).map(({ label, item, words, open }) => (
          <li key={label} className="tour-entry__fact">
            <LinkButton
              covers
              onPress={() => go({ name: "sheet", sheet: "tour", ...(item === undefined ? {} : { item }) })}
            >
              {label}
            </LinkButton>
            <span className="tour-entry__words">{words}</span>
            {open && <span className="tour-entry__open">{open}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
