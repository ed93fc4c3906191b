import type { ComponentType } from "react";
import type { ItemDefinition, ItemKindName } from "../../worksheets/definition/item-definition.ts";
import type { AnswerValue } from "../../worksheets/items/index.ts";
import type { ItemContext } from "../../worksheets/items/item-context.ts";
import type { ItemRef } from "../../worksheets/project/model.ts";
import { CheckEditor } from "./check-editor.tsx";
import { DatesEditor } from "./dates-editor.tsx";
import type { ChangeOptions, ItemEditor } from "./item-editor.ts";
import { ListEditor } from "./list-editor.tsx";
import { LongTextEditor } from "./long-text-editor.tsx";
import { ManyEditor } from "./many-editor.tsx";
import { NumberEditor } from "./number-editor.tsx";
import { OneEditor } from "./one-editor.tsx";
import { RefsEditor } from "./refs-editor.tsx";
import { TableEditor } from "./table-editor.tsx";
import { TextEditor } from "./text-editor.tsx";
import { TimetableEditor } from "./timetable-editor.tsx";
import { YesNoEditor } from "./yes-no-editor.tsx";

/** The editor of every kind. A kind that is missing here does not compile. */
export const ITEM_EDITORS: { readonly [K in ItemKindName]: ItemEditor<K> } = {
  text: TextEditor,
  longText: LongTextEditor,
  list: ListEditor,
  one: OneEditor,
  many: ManyEditor,
  dates: DatesEditor,
  number: NumberEditor,
  yesNo: YesNoEditor,
  check: CheckEditor,
  table: TableEditor,
  refs: RefsEditor,
  timetable: TimetableEditor,
};

interface ItemEditorForProps {
  readonly definition: ItemDefinition;
  /** The answer as it stands, of the definition's kind. */
  readonly value: AnswerValue;
  readonly context: ItemContext;
  readonly itemRef: ItemRef;
  readonly labelId: string;
  readonly describedBy?: string;
  onChange(value: AnswerValue, options?: ChangeOptions): void;
}

/** The editor of an item. The one place where the type of value and definition is taken on trust. */
export function ItemEditorFor(props: ItemEditorForProps) {
  const Editor = ITEM_EDITORS[props.definition.kind] as unknown as ComponentType<ItemEditorForProps>;
  return <Editor {...props} />;
}
