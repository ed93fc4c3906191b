import { setMunicipality } from "../../../worksheets/project/edit-municipality.ts";
import type { Municipality } from "../../../worksheets/project/model.ts";
import { MUNICIPALITY_FIELDS } from "../../../worksheets/project/register-fields.ts";
import { useApp, useProject } from "../../state/app-context.tsx";
import { EditingArea } from "../../state/editing-area.tsx";
import { MunicipalityFields } from "./municipality-fields.tsx";

/** The details of the open project's municipality. What is typed counts at once, and can be undone. */
export function OpenMunicipalityFields() {
  const { project: store } = useApp();
  const { municipality } = useProject();
  const edit = (key: keyof Municipality, text: string) =>
    store.getState().edit({
      label: `${MUNICIPALITY_FIELDS.find((field) => field.key === key)?.label ?? "自治体の情報"}の編集`,
      coalesce: `municipality.${key}`,
      change: (project) => setMunicipality(project, key, text),
    });
  return (
    <EditingArea>
      <MunicipalityFields value={municipality} onChange={edit} />
    </EditingArea>
  );
}
