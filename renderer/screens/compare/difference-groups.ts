import { ALL_SHEETS, worksheet, worksheetOfItem } from "../../../worksheets/catalog/index.ts";
import { assertNever } from "../../../worksheets/definition/assert-never.ts";
import type { WorksheetId } from "../../../worksheets/definition/worksheet-definition.ts";
import type { ProjectPlace } from "../../../worksheets/project/merge/place.ts";

type GroupId = WorksheetId | "basics" | "registers";

/** Differences of one part of the project, in the order in which they were given. */
export interface DifferenceGroup<T> {
  readonly id: GroupId;
  readonly title: string;
  readonly members: readonly T[];
}

const ORDER: readonly GroupId[] = ["basics", "registers", ...ALL_SHEETS.map(({ id }) => id)];

/** By worksheet; what belongs to none comes first: 基本情報, 台帳. Groups without members are left out. */
export function differenceGroups<T extends { readonly place: ProjectPlace }>(
  all: readonly T[],
): readonly DifferenceGroup<T>[] {
  const groups = new Map<GroupId, T[]>();
  for (const one of all) {
    const id = groupOf(one.place);
    const group = groups.get(id);
    if (group) group.push(one);
    else groups.set(id, [one]);
  }
  return ORDER.flatMap((id) => {
    const members = groups.get(id);
    return members === undefined ? [] : [{ id, title: titleOf(id), members }];
  });
}

function groupOf(place: ProjectPlace): GroupId {
  switch (place.kind) {
    case "municipality":
      return "basics";
    case "row":
    case "field":
    case "order":
      return "registers";
    case "answer":
    case "note":
    case "question":
    case "seen":
      return worksheetOfItem(place.ref.item).id;
    case "separated":
      return place.worksheet;
    case "confirmed":
      return place.sheet.split("/")[0] as WorksheetId;
    default:
      return assertNever(place);
  }
}

function titleOf(id: GroupId): string {
  if (id === "basics") return "基本情報";
  if (id === "registers") return "台帳";
  const { code, title } = worksheet(id);
  return `${code} ${title.replace(/ワークシート$/u, "")}`;
}
