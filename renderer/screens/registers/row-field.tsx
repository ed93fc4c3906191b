import { useId } from "react";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import { assertNever } from "../../../worksheets/definition/assert-never.ts";
import type { Choice } from "../../../worksheets/definition/choice.ts";
import type { RegisterField } from "../../../worksheets/project/register-fields.ts";
import { RegisterField as PickField } from "../../items/register-field.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";

interface RowFieldProps {
  readonly field: RegisterField;
  readonly stored: unknown;
  onChange(value: unknown, typing: boolean): void;
}

/** Where more has to be said than the label does. */
const SUPPORT: Readonly<Record<string, string>> = {
  introducedBy: "連携機関の台帳から選ぶか、そのまま入力してください。",
  reason:
    "お付き合いだけの参加は、途中でやめることが多いとされています。何のために参加するかを書いておきます。",
  roles: "B-3 STEP5の人材像と同じものです。",
};

/** The roles of B-3 STEP5, which a talent's 人材像 are taken from. */
function roles(): readonly Choice[] {
  const definition = itemDefinition("b3.roles");
  return definition.kind === "many" ? definition.choices : [];
}

/** The control of one field of a row. */
export function RowField({ field, stored, onChange }: RowFieldProps) {
  const { label, key } = field;
  const support = SUPPORT[key];
  const text = typeof stored === "string" ? stored : "";
  switch (field.field) {
    case "text":
      return key === "introducedBy" ? (
        <IntroducedBy label={label} support={support} stored={text} onChange={onChange} />
      ) : (
        <TextField label={label} support={support} value={text} onChange={(value) => onChange(value, true)} />
      );
    case "longText":
      return (
        <TextArea
          label={label}
          support={support}
          rows={2}
          value={text}
          onChange={(value) => onChange(value, true)}
        />
      );
    case "one":
      return <OneOf field={field} stored={text} onChange={(value) => onChange(value, false)} />;
    case "many": {
      const chosen = Array.isArray(stored) ? (stored as readonly string[]) : [];
      return (
        <ChoiceGroup
          label={label}
          columns={1}
          options={roles()}
          value={chosen}
          onToggle={(id, on) =>
            onChange(
              roles()
                .map((role) => role.id)
                .filter((role) => (role === id ? on : chosen.includes(role))),
              false,
            )
          }
        />
      );
    }
    default:
      return assertNever(field.field);
  }
}

interface IntroducedByProps {
  readonly label: string;
  readonly support: string | undefined;
  readonly stored: string;
  onChange(value: string, typing: boolean): void;
}

/** A partner by its name, or a text: one who is in no register stays as typed. */
function IntroducedBy({ label, support, stored, onChange }: IntroducedByProps) {
  return (
    <div>
      <PickField
        registers={["partners"]}
        label={label}
        stored={stored}
        keepsText
        onStore={onChange}
        onNew={() => undefined}
      />
      {support && <p className="text-entry__support">{support}</p>}
    </div>
  );
}

interface OneOfProps {
  readonly field: RegisterField;
  readonly stored: string;
  onChange(id: string): void;
}

/** One of few settings of a row; there is always one. */
function OneOf({ field: { label, choices = [] }, stored, onChange }: OneOfProps) {
  const id = useId();
  return (
    <div>
      <label className="text-entry__label" htmlFor={id}>
        {label}
      </label>
      <Select id={id} width="medium" value={stored} options={choices} onChange={onChange} />
    </div>
  );
}
