import "./registers-entry.css";
import { useId } from "react";
import { REGISTER_NAMES, type RegisterName } from "../../../worksheets/definition/register.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { REGISTER_LABELS } from "../../../worksheets/project/register-fields.ts";
import { Heading } from "../../ui/heading.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { IconName } from "../../ui/icon-shapes.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import type { Place } from "./place.ts";

interface RegistersEntryProps {
  readonly project: Project;
  go(place: Place): void;
}

const LOOKS: Readonly<Record<RegisterName, readonly [icon: IconName, unit: string]>> = {
  companies: ["building", "社"],
  talents: ["people", "名"],
  places: ["map-pin", "か所"],
  partners: ["link", "機関"],
};

/** The registers that all worksheets share, with how many rows each has. */
export function RegistersEntry({ project, go }: RegistersEntryProps) {
  const id = useId();
  return (
    <section className="registers-entry" aria-labelledby={id}>
      <div>
        <Heading level={2} id={id}>
          台帳
        </Heading>
        <p className="registers-entry__lead">一度書いた名前は、どのワークシートでも選べます。</p>
      </div>
      <ul className="registers-entry__list">
        {REGISTER_NAMES.map((register) => {
          const [icon, unit] = LOOKS[register];
          return (
            <li key={register} className="registers-entry__register">
              <Icon name={icon} />
              <LinkButton covers onPress={() => go({ name: "registers", register })}>
                {REGISTER_LABELS[register]}
              </LinkButton>
              <span className="registers-entry__count">
                <span className="registers-entry__number">{project[register].length}</span>
                {unit}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
