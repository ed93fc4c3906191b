import type { ComponentType } from "react";
import type { DefinitionOf, ItemKindName } from "../../worksheets/definition/item-definition.ts";
import type { ValueOf } from "../../worksheets/items/index.ts";
import type { ItemContext } from "../../worksheets/items/item-context.ts";
import type { ItemRef } from "../../worksheets/project/model.ts";

/** What an editor tells about a change, for undo. */
export interface ChangeOptions {
  /** Typing in one field: keystrokes with the same key are undone together. */
  readonly coalesce?: string;
  /** What was done, when it is more than editing the answer, e.g. 「行を追加」. */
  readonly label?: string;
}

export interface EditorProps<K extends ItemKindName> {
  readonly definition: DefinitionOf<K>;
  /** The answer as it stands, carried over or typed. */
  readonly value: ValueOf<K>;
  readonly context: ItemContext;
  readonly itemRef: ItemRef;
  /** Id of the element that names the question, for `aria-labelledby`. */
  readonly labelId: string;
  /** Ids of support text and findings, for `aria-describedby`. */
  readonly describedBy?: string;
  onChange(value: ValueOf<K>, options?: ChangeOptions): void;
}

export type ItemEditor<K extends ItemKindName> = ComponentType<EditorProps<K>>;
