import type { RegisterName } from "../../definition/register.ts";
import type { Project } from "../../project/model.ts";
import { REGISTER_LABELS, type RegisterRows, registerRows } from "../../project/register-fields.ts";
import { MAX_REGISTER_ROWS } from "../../project/schema.ts";
import { type FieldsOfRow, fieldChanges, fieldsOf, fieldValues } from "./field-changes.ts";
import type { Candidate, ImportPlan, PlannedRow } from "./import-plan.ts";
import type { ImportSetting, RowDecision, RowDecisions } from "./import-setting.ts";
import type { ImportedRow } from "./imported-row.ts";
import { NameIndex } from "./name-index.ts";

type Row = RegisterRows[RegisterName];

/** What is known of the register while a sheet is being planned. */
interface Planning {
  readonly project: Project;
  readonly setting: ImportSetting;
  readonly register: RegisterName;
  readonly byId: ReadonlyMap<string, Row>;
  readonly byName: NameIndex<Row>;
  /** Rows of the register that a row of the sheet is, by id with its number. */
  readonly taken: Map<string, number>;
  /** Rows of the sheet that are added. */
  readonly added: NameIndex<{ readonly name: string; readonly number: number }>;
  /** How many rows the register still takes. */
  room: number;
}

/**
 * What importing these rows would do to a register, row by row, with the reason. `decisions`: what the user decided
 * otherwise. Nothing is decided silently: what fits several rows, or two rows of the sheet for one, is left out and
 * said.
 */
export function planImport(
  project: Project,
  rows: readonly ImportedRow[],
  setting: ImportSetting,
  decisions: RowDecisions = new Map(),
): ImportPlan {
  const { register } = setting;
  const present = registerRows(project, register) as readonly Row[];
  const planning: Planning = {
    project,
    setting,
    register,
    byId: new Map(present.map((row) => [row.id, row])),
    byName: new NameIndex(present),
    taken: new Map(),
    added: new NameIndex(),
    room: MAX_REGISTER_ROWS - present.length,
  };
  return { register, rows: rows.map((row) => planRow(planning, row, decisions.get(row.number) ?? {})) };
}

function planRow(planning: Planning, row: ImportedRow, decision: RowDecision): PlannedRow {
  const label = REGISTER_LABELS[planning.register];
  const out = (reason: string, possible: PlannedRow["possible"] = []): PlannedRow => ({
    row,
    action: "skip",
    reason,
    conflict: false,
    possible,
    target: undefined,
    candidates: [],
    changes: [],
  });
  if (row.seems === "headings") return out("見出しの繰り返しです");
  const isKnown = row.id !== undefined && planning.byId.has(row.id);
  if (row.name === "" && !isKnown) return out(`${label}の名前がありません`);
  const wanted = decision.action;
  if (wanted === undefined && row.seems === "summary" && !isKnown)
    return out("合計や注記の行のようです", ["add", "skip"]);
  if (wanted === undefined && row.hidden && !planning.setting.hiddenRows)
    return out("Excelで非表示になっている行です", ["add", "skip"]);
  return planEntry(planning, row, decision);
}

/** A row of the sheet that is an entry. */
function planEntry(planning: Planning, row: ImportedRow, decision: RowDecision): PlannedRow {
  const { register, byId, byName } = planning;
  const label = REGISTER_LABELS[register];
  const own = row.id === undefined ? undefined : byId.get(row.id);
  const found = own ? [own] : byName.find(row.name);
  const chosen =
    found.find(({ id }) => id === decision.target) ?? (found.length === 1 ? found[0] : undefined);
  const earlier = earlierRow(planning, row, chosen);
  const possible: PlannedRow["possible"] = chosen ? ["update", "add", "skip"] : ["add", "skip"];
  const frame = { row, conflict: false, candidates: found.map(candidate), possible };
  const skip = (reason: string, conflict: boolean): PlannedRow => ({
    ...frame,
    action: "skip",
    reason,
    conflict,
    target: chosen && candidate(chosen),
    changes: [],
  });

  if (decision.action === "skip") return skip("取り込まないことにしました", false);
  if (decision.action === undefined) {
    if (earlier !== undefined) return skip(`${earlier}行目と同じ${label}です`, true);
    if (found.length > 1 && !chosen)
      return skip(`同じ名前の${label}が${found.length}件あり、どれのことか分かりません`, true);
  }
  if (chosen && decision.action !== "add")
    return update(planning, frame, chosen, decision, own !== undefined);
  if (planning.room <= 0)
    return skip(`台帳に入るのは${MAX_REGISTER_ROWS.toLocaleString("ja-JP")}件までです`, true);
  planning.room -= 1;
  planning.added.add({ name: row.name, number: row.number });
  return {
    ...frame,
    action: "add",
    reason: addReason(row, label, found.length > 0),
    conflict: false,
    target: undefined,
    changes: [],
  };
}

function addReason(row: ImportedRow, label: string, isDouble: boolean): string {
  if (isDouble) return `同じ名前の${label}がありますが、別のものとして追加します`;
  return row.id === undefined
    ? `台帳にない${label}です`
    : `このIDの${label}も、同じ名前の${label}も、台帳にありません`;
}

function update(
  planning: Planning,
  frame: Pick<PlannedRow, "row" | "conflict" | "candidates" | "possible">,
  target: Row,
  { kept = [] }: RowDecision,
  byId: boolean,
): PlannedRow {
  const { project, register, setting } = planning;
  const before: FieldsOfRow = fieldsOf(target);
  const values = fieldValues(project, register, frame.row, target);
  const changes = fieldChanges(project, register, before, values, setting, kept);
  if (!planning.taken.has(target.id)) planning.taken.set(target.id, frame.row.number);
  const how = byId ? "IDが同じです" : "名前が同じです";
  return {
    ...frame,
    action: changes.some((change) => !change.kept) ? "update" : "same",
    reason: changes.length === 0 ? `${how}。変わるところはありません` : how,
    target: candidate(target),
    changes,
  };
}

/** The row of the sheet that already is this entry. */
function earlierRow(
  { taken, added }: Planning,
  row: ImportedRow,
  target: Row | undefined,
): number | undefined {
  return target ? taken.get(target.id) : added.find(row.name)[0]?.number;
}

function candidate(row: Row): Candidate {
  const { address, affiliation, contact, kana } = fieldsOf(row);
  const detail = [address, affiliation, contact, kana].find(
    (text) => typeof text === "string" && text !== "",
  );
  return { id: row.id, name: row.name, detail: typeof detail === "string" ? detail : "" };
}
