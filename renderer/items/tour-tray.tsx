import { memo } from "react";
import type { TourVisit } from "../../worksheets/journey/tour/tour-tray.ts";
import { Button } from "../ui/button.tsx";
import { MenuButton, type MenuEntry } from "../ui/menu-button.tsx";
import { useShortened } from "./use-shortened.ts";

export type TrayStop = TourVisit;

/** Where a stop can be put: a block that waits for one, or half a day. */
export interface StopTarget {
  readonly id: string;
  readonly label: string;
  put(): void;
}

/** Asked when a stop's menu opens. Must be the same function at every render. */
type TargetsOf = (stop: TrayStop) => readonly StopTarget[];

interface TourTrayProps {
  readonly stops: readonly TrayStop[];
  readonly targetsOf: TargetsOf;
}

/** Companies and places of the tour that stand in no block yet. */
export function TourTray({ stops, targetsOf }: TourTrayProps) {
  const { rows, hidden, showAll } = useShortened(stops);
  if (stops.length === 0) return null;
  return (
    <section className="timetable-editor__tray" aria-label="まだ置いていない企業・場所">
      <p className="timetable-editor__tray-name">まだ置いていない企業・場所（{stops.length}件）</p>
      <ul className="timetable-editor__stops">
        {rows.map((stop) => (
          <li key={`${stop.field} ${stop.id}`}>
            <StopMenu stop={stop} targetsOf={targetsOf} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <div>
          <Button variant="text" icon="down" onPress={showAll}>
            残り{hidden}件を表示
          </Button>
        </div>
      )}
    </section>
  );
}

interface StopMenuProps {
  /** The same object while nothing about it has changed. */
  readonly stop: TrayStop;
  readonly targetsOf: TargetsOf;
}

/** Where one company or place can be put. */
const StopMenu = memo(function StopMenu({ stop, targetsOf }: StopMenuProps) {
  return (
    <MenuButton
      edits
      label={stop.name}
      size="small"
      icon={stop.field === "company" ? "building" : "map-pin"}
      items={() => targetsOf(stop).map(({ id, label, put }): MenuEntry => ({ id, label, onAction: put }))}
    />
  );
});
