import { useId } from "react";
import type { DefinitionOf } from "../../worksheets/definition/item-definition.ts";
import { BLOCK_TEXTS, type BlockText, type TourBlock } from "../../worksheets/items/timetable.ts";
import { registeredTexts } from "../../worksheets/journey/tour/registered-texts.ts";
import { useProjectState } from "../state/app-context.tsx";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { ReadField } from "./read-field.tsx";
import { readTourTime } from "./read-typed.ts";
import { RegisterField } from "./register-field.tsx";
import type { BlockActions } from "./tour-block-card.tsx";

const MAIN_TEXTS = BLOCK_TEXTS.filter(({ key }) => key === "memo");
const MORE_TEXTS = BLOCK_TEXTS.filter(({ key }) => key !== "memo");

interface TourBlockFormProps {
  readonly definition: DefinitionOf<"timetable">;
  readonly block: TourBlock;
  readonly actions: Pick<BlockActions, "open" | "store" | "addNew" | "remove">;
}

/** The fields of a block. Every change is kept at once; there is nothing to submit. */
export function TourBlockForm({ definition, block, actions }: TourBlockFormProps) {
  const typeId = useId();
  const address = useProjectState(({ project }) => project && registeredTexts(project, block).address);
  const contact = useProjectState(({ project }) => project && registeredTexts(project, block).contact);
  const registered: Partial<Record<BlockText, string | undefined>> = { address, contact };
  const { id } = block;
  const more = MORE_TEXTS.filter(({ key }) => block[key]).map(({ label }) => label);
  const textField = ({ key, label }: (typeof BLOCK_TEXTS)[number]) => (
    <TextField
      key={key}
      label={label}
      support={registered[key] === undefined ? undefined : `空欄なら、一覧の「${registered[key]}」です。`}
      value={block[key] ?? ""}
      onChange={(text) => actions.store(id, key, text, true)}
    />
  );
  return (
    <div className="tour-block-card__form">
      <div className="tour-block-card__pair">
        <div className="text-entry__frame">
          <label className="text-entry__label" htmlFor={typeId}>
            種類
          </label>
          <Select
            id={typeId}
            value={block.type}
            options={definition.blockTypes}
            onChange={(type) => actions.store(id, "type", type, false)}
          />
        </div>
        <TextField
          label="内容"
          value={block.title}
          onChange={(text) => actions.store(id, "title", text, true)}
        />
      </div>
      <div className="tour-block-card__pair">
        <RegisterField
          registers={["companies"]}
          label="企業"
          stored={block.company ?? ""}
          keepsText={false}
          onStore={(row) => actions.store(id, "company", row, false)}
          onNew={(name) => actions.addNew(id, "company", name)}
        />
        <RegisterField
          registers={["places"]}
          label="施設・観光地"
          stored={block.place ?? ""}
          keepsText={false}
          onStore={(row) => actions.store(id, "place", row, false)}
          onNew={(name) => actions.addNew(id, "place", name)}
        />
      </div>
      <div className="tour-block-card__pair tour-block-card__pair--times">
        {(["start", "end"] as const).map((edge) => (
          <ReadField
            key={edge}
            label={edge === "start" ? "開始時刻" : "終了時刻"}
            value={block[edge] ?? ""}
            read={readTourTime}
            onChange={(time) => actions.store(id, edge, time, true)}
          />
        ))}
      </div>
      {MAIN_TEXTS.map(textField)}
      <Disclosure label={more.length === 0 ? "くわしく" : `くわしく（${more.join("・")}を記入済み）`}>
        <div className="tour-block-card__more">{MORE_TEXTS.map(textField)}</div>
      </Disclosure>
      <div className="tour-block-card__tools">
        <Button size="small" icon="check" onPress={() => actions.open(undefined)}>
          閉じる
        </Button>
        <Button edits size="small" variant="text" danger icon="trash" onPress={() => actions.remove(id)}>
          削除
        </Button>
      </div>
    </div>
  );
}
