import type { Municipality } from "../../../worksheets/project/model.ts";
import { MUNICIPALITY_FIELDS } from "../../../worksheets/project/register-fields.ts";
import { wellFormed } from "../../../worksheets/text/well-formed.ts";
import { useApp, useProject } from "../../state/app-context.tsx";
import { MunicipalityFields } from "../start/municipality-fields.tsx";
import "./municipality-form.css";

/** The municipality's details, which stand at the head of every printed page. */
export function MunicipalityForm() {
  const { project: store } = useApp();
  const { municipality } = useProject();
  const edit = (key: keyof Municipality, text: string) =>
    store.getState().edit({
      label: `${MUNICIPALITY_FIELDS.find((field) => field.key === key)?.label ?? "自治体の情報"}の編集`,
      coalesce: `municipality.${key}`,
      change: (project) =>
        project.municipality[key] === text
          ? project
          : { ...project, municipality: { ...project.municipality, [key]: wellFormed(text) } },
    });
  return (
    <div className="municipality-form">
      <p className="municipality-form__lead">印刷する書類の見出しになります。どれも、あとから書けます。</p>
      <MunicipalityFields value={municipality} onChange={edit} />
    </div>
  );
}
