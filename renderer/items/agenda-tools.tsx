import { MEETUP_AGENDA_SOURCE } from "../../worksheets/guidance/templates.ts";
import { writtenRows } from "../../worksheets/items/table.ts";
import { newId } from "../state/new-id.ts";
import { Button } from "../ui/button.tsx";
import { pilotAgenda } from "./agenda.ts";
import type { TableToolsProps } from "./table-tools.tsx";
import { useAnnounce } from "./use-announce.ts";

/** Inserts the pilot's agenda below what is written. */
export function AgendaTools({ value, onChange }: TableToolsProps) {
  const announce = useAnnounce();
  const insert = () => {
    onChange([...writtenRows(value), ...pilotAgenda(newId)], "パイロットの進行表の挿入");
    announce("パイロットの進行表を入れました。最初の開始時刻を変えると、後の時刻も一緒にずれます");
  };
  return (
    <div className="table-editor__tools">
      <Button edits size="small" icon="download" onPress={insert}>
        パイロットの進行表を入れる
      </Button>
      <span className="table-editor__caption">
        {MEETUP_AGENDA_SOURCE}。最初の開始時刻を変えると、後の時刻も一緒にずれます。
      </span>
    </div>
  );
}
