import type { ComponentType } from "react";
import type { ItemId } from "../../worksheets/definition/item-definition.ts";
import type { TableValue } from "../../worksheets/items/table.ts";
import { AgendaTools } from "./agenda-tools.tsx";
import { ServiceTools } from "./service-tools.tsx";

export interface TableToolsProps {
  readonly value: TableValue;
  onChange(value: TableValue, label: string): void;
}

/** What some tables have above them: templates and proposals of their own. */
export const TABLE_TOOLS: Readonly<Record<ItemId, ComponentType<TableToolsProps> | undefined>> = {
  "a2.serviceNotes": ServiceTools,
  "a3.agenda": AgendaTools,
};
