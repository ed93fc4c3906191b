import { OpenMunicipalityFields } from "../start/open-municipality-fields.tsx";
import "./municipality-form.css";

/** The municipality's details, which stand at the head of every printed page. */
export function MunicipalityForm() {
  return (
    <div className="municipality-form">
      <p className="municipality-form__lead">印刷する書類の見出しになります。どれも、あとから書けます。</p>
      <OpenMunicipalityFields />
    </div>
  );
}
