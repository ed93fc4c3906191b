import { useId } from "react";
import type { DefinitionOf } from "../../worksheets/definition/item-definition.ts";
import type { TourBlock } from "../../worksheets/items/timetable.ts";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { ReadField } from "./read-field.tsx";
import { readTime } from "./read-typed.ts";
import { RegisterField } from "./register-field.tsx";
import type { BlockActions } from "./tour-block-card.tsx";

interface TourBlockFormProps {
  readonly definition: DefinitionOf<"timetable">;
  readonly block: TourBlock;
  readonly actions: BlockActions;
}

/** The fields of a block. Every change is kept at once; there is nothing to submit. */
export function TourBlockForm({ definition, block, actions }: TourBlockFormProps) {
  const typeId = useId();
  const { id } = block;
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
        <ReadField
          label="開始時刻"
          value={block.start ?? ""}
          read={readTime}
          onChange={(time) => actions.store(id, "start", time, true)}
        />
        <ReadField
          label="終了時刻"
          value={block.end ?? ""}
          read={readTime}
          onChange={(time) => actions.store(id, "end", time, true)}
        />
      </div>
      <TextField
        label="メモ"
        value={block.memo ?? ""}
        onChange={(text) => actions.store(id, "memo", text, true)}
      />
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
