import { MenuButton, type MenuEntry } from "../ui/menu-button.tsx";
import type { TourStop } from "./tour-blocks.ts";

export interface TrayStop extends TourStop {
  readonly name: string;
}

/** Where a stop can be put: a block that waits for one, or half a day. */
export interface StopTarget {
  readonly id: string;
  readonly label: string;
  put(): void;
}

interface TourTrayProps {
  readonly stops: readonly TrayStop[];
  targetsOf(stop: TrayStop): readonly StopTarget[];
}

/** Companies and places of the tour that stand in no block yet. */
export function TourTray({ stops, targetsOf }: TourTrayProps) {
  if (stops.length === 0) return null;
  return (
    <section className="timetable-editor__tray" aria-label="まだ置いていない企業・場所">
      <p className="timetable-editor__tray-name">まだ置いていない企業・場所（{stops.length}件）</p>
      <ul className="timetable-editor__stops">
        {stops.map((stop) => (
          <li key={`${stop.field} ${stop.id}`}>
            <MenuButton
              label={stop.name}
              size="small"
              icon={stop.field === "company" ? "building" : "map-pin"}
              items={targetsOf(stop).map(
                ({ id, label, put }): MenuEntry => ({ id, label, onAction: () => put() }),
              )}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
