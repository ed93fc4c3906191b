import "./municipality-fields.css";
import type { Municipality } from "../../../worksheets/project/model.ts";
import { MUNICIPALITY_FIELDS } from "../../../worksheets/project/register-fields.ts";
import { today } from "../../state/today.ts";
import { SuggestField } from "../../ui/suggest-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { fiscalYearsToOffer } from "./fiscal-year.ts";
import { PREFECTURES } from "./prefectures.ts";

interface MunicipalityFieldsProps {
  readonly value: Municipality;
  onChange(key: keyof Municipality, value: string): void;
}

/** Answers offered for some of the details. */
function suggestionsFor(key: keyof Municipality): readonly string[] | undefined {
  if (key === "prefecture") return PREFECTURES;
  if (key === "fiscalYear") return fiscalYearsToOffer(today());
  return key === "round" ? ["第1回", "第2回", "第3回"] : undefined;
}

/** The municipality's details; all of them optional. */
export function MunicipalityFields({ value, onChange }: MunicipalityFieldsProps) {
  return (
    <div className="municipality-fields">
      {MUNICIPALITY_FIELDS.map(({ key, label }) => {
        const suggestions = suggestionsFor(key);
        const props = { label, value: value[key], onChange: (text: string) => onChange(key, text) };
        return (
          <div key={key} className="municipality-fields__field">
            {suggestions ? <SuggestField {...props} suggestions={suggestions} /> : <TextField {...props} />}
          </div>
        );
      })}
    </div>
  );
}
