import "./row-overview-view.css";
import { useMemo, useState } from "react";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import {
  type OverviewLine,
  type OverviewPlace,
  rowOverview,
} from "../../../worksheets/journey/row-overview.ts";
import { useApp, useProject } from "../../state/app-context.tsx";
import { Heading } from "../../ui/heading.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { placeOfItem } from "../overview/place.ts";

interface RowOverviewViewProps {
  readonly register: RegisterName;
  readonly row: string;
}

/** What the worksheets say about a row; every line leads to where it stands. */
export function RowOverviewView({ register, row }: RowOverviewViewProps) {
  const { session } = useApp();
  const project = useProject();
  const parts = useMemo(() => rowOverview(project, register, row), [project, register, row]);
  const go = (place: OverviewPlace) =>
    session
      .getState()
      .go(
        "ref" in place
          ? placeOfItem(place.ref)
          : { name: "registers", register: place.register, row: place.row },
      );
  return (
    <div className="row-overview-view">
      {parts.map(({ title, lines, none }) => (
        <section key={title} className="row-overview-view__part" aria-label={title}>
          <Heading level={3} size="s">
            {title}
          </Heading>
          {lines.length === 0 ? (
            <p className="row-overview-view__none">{none}</p>
          ) : (
            <Lines lines={lines} onGo={go} />
          )}
        </section>
      ))}
    </div>
  );
}

/** Lines shown before the rest is asked for: three hundred companies may look for one talent. */
const FIRST = 8;

interface LinesProps {
  readonly lines: readonly OverviewLine[];
  onGo(place: OverviewPlace): void;
}

function Lines({ lines, onGo }: LinesProps) {
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, FIRST);
  return (
    <>
      <ul className="row-overview-view__lines">
        {shown.map(({ label, text, place }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two visits can read alike, and lines hold no state
          <li key={`${index} ${label}`} className="row-overview-view__line">
            <LinkButton onPress={() => onGo(place)}>{label === "" ? text : label}</LinkButton>
            {label !== "" && <span className="row-overview-view__text">{text}</span>}
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <div>
          <LinkButton onPress={() => setAll(true)}>{`ほか${lines.length - FIRST}件も表示`}</LinkButton>
        </div>
      )}
    </>
  );
}
