import type { PointerEvent } from "react";
import type { TrayItem } from "../../../worksheets/journey/tour/tour-tray.ts";
import { Icon } from "../../ui/icon.tsx";
import { MenuButton } from "../../ui/menu-button.tsx";
import type { CourseActions } from "./use-course.ts";

interface CourseTrayProps {
  readonly items: readonly TrayItem[];
  readonly days: number;
  readonly actions: CourseActions;
  /** A drag begins at an item's grip. */
  onGrab(event: PointerEvent, item: TrayItem): void;
}

/** What is not yet placed: dragged into a day, or put there by its menu. */
export function CourseTray({ items, days, actions, onGrab }: CourseTrayProps) {
  if (items.length === 0) return null;
  return (
    <section className="course-tray" aria-label="まだ置いていないもの">
      <p className="course-tray__name">まだ置いていないもの（{items.length}件）</p>
      <ul className="course-tray__items">
        {items.map((item) => (
          <li key={item.id} className="course-tray__item">
            <span
              className="course-tray__grip"
              aria-hidden="true"
              onPointerDown={(event) => onGrab(event, item)}
            >
              <Icon name="drag" />
            </span>
            <MenuButton
              edits
              label={item.name}
              size="small"
              items={() =>
                Array.from({ length: days }, (_, i) => ({
                  id: String(i + 1),
                  label: `${i + 1}日目の空いている時間に置く`,
                  onAction: () => actions.place(item, i + 1),
                }))
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
