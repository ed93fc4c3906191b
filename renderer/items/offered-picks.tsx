import "../ui/choices.css";
import { useId, useState } from "react";
import type { RefPick, RefsValue } from "../../worksheets/items/refs.ts";
import { Button } from "../ui/button.tsx";
import { ChoiceCard } from "../ui/choice-card.tsx";
import { useReadOnly } from "../ui/read-only.tsx";
import { TextField } from "../ui/text-field.tsx";
import { matches, type OfferedPick, samePick } from "./picks.ts";
import { useShortened } from "./use-shortened.ts";

/** From so many on, typing narrows the list down. */
const SEARCHED_FROM = 9;

interface OfferedPicksProps {
  /** 「企業の一覧から選ぶ」 */
  readonly legend: string;
  /** What can be added by typing, 「企業」 or 「項目」. */
  readonly noun: string;
  readonly offered: readonly OfferedPick[];
  /** Said when nothing is offered. */
  readonly emptyText: string;
  readonly value: RefsValue;
  onToggle(pick: RefPick): void;
  /** A text that is not offered. */
  onAdd(text: string): void;
}

/** What can be picked, as check boxes; one field narrows the list down and adds what is not in it. */
export function OfferedPicks({
  legend,
  noun,
  offered,
  emptyText,
  value,
  onToggle,
  onAdd,
}: OfferedPicksProps) {
  const { guarded } = useReadOnly();
  const group = useId();
  const [typed, setTyped] = useState("");
  const searching = offered.length >= SEARCHED_FROM;
  const found = searching ? offered.filter(({ text }) => matches(text, typed)) : offered;
  const { rows, hidden, showAll } = useShortened(found);
  const add = () => {
    if (typed.trim() === "") return;
    onAdd(typed.trim());
    setTyped("");
  };
  const cards = (
    <div className="choices">
      <div className="choices__grid choices__grid--2">
        {rows.map(({ pick, text, origin }) => (
          <ChoiceCard
            key={pick.id}
            type="checkbox"
            group={group}
            option={{ id: pick.id, label: text, description: origin }}
            chosen={value.some((other) => samePick(other, pick))}
            onChoose={() => onToggle(pick)}
          />
        ))}
      </div>
    </div>
  );
  return (
    <fieldset className="refs-editor__offered">
      <legend className="visually-hidden">{legend}</legend>
      {offered.length === 0 && <p className="refs-editor__caption">{emptyText}</p>}
      {!searching && rows.length > 0 && cards}
      <div className="refs-editor__find">
        <TextField
          label={searching ? `${noun}を探す・書き加える` : `${noun}を書き加える`}
          // What a list is narrowed down by can be typed even where the list can only be read.
          type={searching ? "search" : "text"}
          value={typed}
          onChange={setTyped}
          onEnter={(event) => {
            event.preventDefault();
            guarded(add)();
          }}
        />
        <Button edits icon="plus" onPress={add}>
          書き加える
        </Button>
      </div>
      {searching && cards}
      {searching && found.length === 0 && (
        <p className="refs-editor__caption">「{typed.trim()}」は見つかりません。書き加えることができます。</p>
      )}
      {hidden > 0 && (
        <div>
          <Button variant="text" icon="down" onPress={showAll}>
            残り{String(hidden)}件を表示
          </Button>
        </div>
      )}
    </fieldset>
  );
}
