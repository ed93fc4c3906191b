import "./tour-grid.css";
import { type KeyboardEvent, memo, type PointerEvent, useRef } from "react";
import { clock, minutesOf, tourSpan, tourTime } from "../../../worksheets/items/time.ts";
import type { TimetableValue, TourBlock } from "../../../worksheets/items/timetable.ts";
import { GRID } from "../../../worksheets/journey/tour/edit-timetable.ts";
import { type Laned, sideBySide } from "../../../worksheets/journey/tour/lanes.ts";
import { timed, timedBlocks, usualMinutes } from "../../../worksheets/journey/tour/timed-blocks.ts";
import type { TrayItem } from "../../../worksheets/journey/tour/tour-tray.ts";
import type { TravelGap } from "../../../worksheets/journey/tour/travel-gaps.ts";
import { TourDayName } from "../../items/tour-day-name.tsx";
import { useFocusRequest } from "../../items/use-focus-request.ts";
import { useStable } from "../../items/use-stable.ts";
import { Button } from "../../ui/button.tsx";
import { classes } from "../../ui/classes.ts";
import { Icon } from "../../ui/icon.tsx";
import { useReadOnly } from "../../ui/read-only.tsx";
import { CourseTray } from "./course-tray.tsx";
import { useGridDrag } from "./grid-drag.ts";
import type { CourseActions } from "./use-course.ts";

interface TourGridProps {
  readonly value: TimetableValue;
  readonly days: number;
  readonly selected: string | undefined;
  readonly gaps: readonly TravelGap[];
  readonly tray: readonly TrayItem[];
  readonly actions: CourseActions;
  readonly titleOf: (block: TourBlock) => string;
  /** The name of a type of block: what a colour says is said in words, too. */
  readonly blockId: (id: string) => string;
}

/** Shown at least, in minutes of the day. */
const FIRST = 8 * 60;
const LAST = 20 * 60;
const HOUR = 60;

/** The hours to show: whole ones, as many as the blocks need. */
function hoursOf(value: TimetableValue): { readonly from: number; readonly to: number } {
  const all = timedBlocks(value);
  const from = Math.min(FIRST, ...all.map(({ start }) => start));
  const to = Math.max(LAST, ...all.map(({ end }) => end));
  return { from: Math.floor(from / HOUR) * HOUR, to: Math.ceil(to / HOUR) * HOUR };
}

const quarters = (minutes: number) => `calc(${minutes / GRID} * var(--tour-quarter))`;

/** The days side by side, the hours downwards; blocks are moved by pointer and keyboard. */
export function TourGrid({ value, days, selected, gaps, tray, actions, titleOf, blockId }: TourGridProps) {
  const { readOnly } = useReadOnly();
  const requestFocus = useFocusRequest();
  const grid = useRef<HTMLDivElement>(null);
  const { from, to } = hoursOf(value);
  const all = timedBlocks(value);
  const { begin, ghost, wasDrag } = useGridDrag({
    grid,
    from,
    to,
    onDrop: (grabbed, target, copy) => {
      switch (grabbed.kind) {
        case "move":
          if (copy) actions.copy(grabbed.id, target.day, target.start);
          else actions.move(grabbed.id, target.day, target.start);
          break;
        case "start":
        case "end":
          actions.stretch(grabbed.id, grabbed.kind, target[grabbed.kind]);
          break;
        case "create":
          actions.create(target.day, target.start, target.end);
          break;
        case "tray": {
          const item = tray.find(({ id }) => id === grabbed.id);
          if (item) actions.place(item, target.day, target.start);
        }
      }
    },
  });
  const first = all[0]?.block.id;
  const reachable = all.some(({ block }) => block.id === selected) ? selected : first;

  const grab = (event: PointerEvent<HTMLElement>) => {
    if (readOnly) return;
    const target = event.target as HTMLElement;
    const touch = event.pointerType === "touch";
    const edge = target.closest<HTMLElement>("[data-edge]")?.dataset.edge;
    const element = target.closest<HTMLElement>("[data-block]");
    const own = all.find(({ block }) => block.id === element?.dataset.block);
    if (own && element) {
      // A finger on a block scrolls the page; its grip and its edges move it.
      if (touch && edge === undefined && !target.closest("[data-grip]")) return;
      const kind = edge === "start" || edge === "end" ? edge : "move";
      begin(event, { kind, id: own.block.id, day: own.block.day, start: own.start, end: own.end }, element);
      return;
    }
    const column = target.closest<HTMLElement>("[data-day]");
    if (!column || touch) return;
    const { top, height } = column.getBoundingClientRect();
    const at = from + ((event.clientY - top) / height) * (to - from);
    begin(event, { kind: "create", id: "", day: Number(column.dataset.day), start: at, end: at }, null);
  };

  const focus = (id: string) => document.getElementById(blockId(id))?.focus();
  const onKeyDown = (event: KeyboardEvent, id: string) => {
    const own = all.find(({ block }) => block.id === id);
    if (!own) return;
    const { block, start, end } = own;
    const step = event.key === "ArrowUp" || event.key === "ArrowLeft" ? -1 : 1;
    const vertical = event.key === "ArrowUp" || event.key === "ArrowDown";
    const done = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.key.startsWith("Arrow")) {
      done();
      if (event.altKey && event.shiftKey) {
        if (vertical) actions.stretch(id, "end", end + step * GRID);
      } else if (event.altKey) {
        const day = vertical ? block.day : Math.min(days, Math.max(1, block.day + step));
        actions.move(id, day, vertical ? start + step * GRID : start);
        // In another day it is another element.
        requestFocus(blockId(id));
      } else {
        const others = vertical
          ? all.filter((other) => other.block.day === block.day)
          : all.filter((other) => other.block.day === block.day + step);
        const next = vertical
          ? others[others.findIndex((other) => other.block.id === id) + step]
          : [...others].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
        if (next) focus(next.block.id);
      }
    } else if (event.key === "Delete") {
      done();
      const next = all.find((other) => other.block.id !== id && other.block.day === block.day);
      actions.remove(id);
      if (next) focus(next.block.id);
    } else if (event.key.toLowerCase() === "d" && (event.ctrlKey || event.metaKey)) {
      done();
      actions.duplicate(id);
    }
  };
  const blocks = useStable<BlockHandlers>({
    onOpen: (id) => {
      if (!wasDrag()) actions.select(selected === id ? undefined : id);
    },
    onKeyDown,
  });
  const allDays = Array.from({ length: days }, (_, i) => i + 1);
  const hours = Array.from({ length: (to - from) / HOUR }, (_, i) => from + i * HOUR);

  return (
    <div className="tour-grid">
      <CourseTray
        items={tray}
        days={days}
        actions={actions}
        onGrab={(event, item) => {
          const length = usualMinutes(item.block.type);
          if (!readOnly) begin(event, { kind: "tray", id: item.id, day: 0, start: 0, end: length }, null);
        }}
      />
      <div className="tour-grid__scroller" data-days={days}>
        <div
          className="tour-grid__days"
          ref={grid}
          onPointerDown={grab}
          style={{ "--tour-days": days } as object}
        >
          <div className="tour-grid__corner tour-grid__corner--names" />
          {allDays.map((day) => (
            <div key={day} className="tour-grid__day-name">
              <TourDayName day={day} />
            </div>
          ))}
          {value.some((block) => block.day <= days && timed(block) === undefined) && (
            <>
              <div className="tour-grid__corner" />
              {allDays.map((day) => (
                <UntimedBlocks
                  key={day}
                  day={day}
                  value={value}
                  selected={selected}
                  actions={actions}
                  titleOf={titleOf}
                  blockId={blockId}
                />
              ))}
            </>
          )}
          <ol className="tour-grid__hours" aria-hidden="true" style={{ height: quarters(to - from) }}>
            {hours.map((at) => (
              <li key={at} style={{ height: quarters(HOUR) }}>
                {tourTime(clock(at))}
              </li>
            ))}
          </ol>
          {allDays.map((day) => (
            <ul
              key={day}
              className="tour-grid__day"
              data-day={day}
              aria-label={`${day}日目の行程`}
              style={{ height: quarters(to - from) }}
            >
              {sideBySide(all.filter(({ block }) => block.day === day)).map((laned) => (
                <GridBlock
                  key={laned.block.id}
                  laned={laned}
                  from={from}
                  title={titleOf(laned.block)}
                  elementId={blockId(laned.block.id)}
                  selected={laned.block.id === selected}
                  reachable={laned.block.id === reachable}
                  handlers={blocks}
                />
              ))}
              {gaps
                .filter((gap) => gap.day === day && gap.gap >= GRID)
                .map((gap) => (
                  <li
                    key={`${gap.after} ${gap.before}`}
                    className="tour-grid__travel"
                    style={{ top: quarters(gap.at - from), height: quarters(GRID) }}
                  >
                    移動 {gap.travel?.minutes === undefined ? "時間未記入" : `${gap.travel.minutes}分`}
                    {gap.travel?.means ? `・${gap.travel.means}` : ""}
                  </li>
                ))}
            </ul>
          ))}
          <div className="tour-grid__ghost" ref={ghost} aria-hidden="true" />
        </div>
      </div>
    </div>
  );
}

/** The same object at every render, so that only the blocks that changed render. */
interface BlockHandlers {
  onOpen(id: string): void;
  onKeyDown(event: KeyboardEvent, id: string): void;
}

interface GridBlockProps {
  readonly laned: Laned;
  readonly from: number;
  readonly title: string;
  readonly elementId: string;
  readonly selected: boolean;
  /** The one block of the grid that the Tab key comes to. */
  readonly reachable: boolean;
  readonly handlers: BlockHandlers;
}

const GridBlock = memo(
  function GridBlock({ laned, from, title, elementId, selected, reachable, handlers }: GridBlockProps) {
    const { block, start, end, lane, lanes, assumed } = laned;
    return (
      <li
        className={classes(
          "tour-grid__block",
          `tour-grid__block--${block.type}`,
          end - start <= 2 * GRID && "tour-grid__block--short",
          end - start <= GRID && "tour-grid__block--quarter",
          selected && "tour-grid__block--selected",
        )}
        data-block={block.id}
        style={{
          top: quarters(start - from),
          height: quarters(end - start),
          left: `${(lane / lanes) * 100}%`,
          width: `${100 / lanes}%`,
        }}
      >
        <button
          type="button"
          id={elementId}
          className="tour-grid__open"
          aria-expanded={selected}
          tabIndex={reachable ? 0 : -1}
          onClick={() => handlers.onOpen(block.id)}
          onKeyDown={(event) => handlers.onKeyDown(event, block.id)}
        >
          <span className="tour-grid__time" data-time>
            {tourSpan(block.start, assumed ? undefined : block.end)}
          </span>
          <span className="tour-grid__title">{title}</span>
          {lanes > 1 && <span className="tour-grid__overlap">重なり</span>}
        </button>
        <span className="tour-grid__grip" data-grip aria-hidden="true">
          <Icon name="drag" />
        </span>
        <span className="tour-grid__edge tour-grid__edge--start" data-edge="start" aria-hidden="true" />
        <span className="tour-grid__edge tour-grid__edge--end" data-edge="end" aria-hidden="true" />
      </li>
    );
  },
  (a, b) =>
    a.laned.block === b.laned.block &&
    a.laned.lane === b.laned.lane &&
    a.laned.lanes === b.laned.lanes &&
    a.from === b.from &&
    a.title === b.title &&
    a.selected === b.selected &&
    a.reachable === b.reachable &&
    a.elementId === b.elementId &&
    a.handlers === b.handlers,
);

interface UntimedBlocksProps
  extends Pick<TourGridProps, "value" | "selected" | "actions" | "titleOf" | "blockId"> {
  readonly day: number;
}

/** The blocks of a day that have no time yet. */
function UntimedBlocks({ day, value, selected, actions, titleOf, blockId }: UntimedBlocksProps) {
  const untimed = value.filter((block) => block.day === day && timed(block) === undefined);
  return (
    <div className="tour-grid__head">
      {untimed.length > 0 && (
        <>
          <ul className="tour-grid__untimed" aria-label={`${day}日目の時刻未定の予定`}>
            {untimed.map((block) => (
              <li key={block.id}>
                <button
                  type="button"
                  id={blockId(block.id)}
                  className="tour-grid__chip"
                  aria-expanded={selected === block.id}
                  onClick={() => actions.select(selected === block.id ? undefined : block.id)}
                >
                  {minutesOf(block.end) === undefined ? "" : `〜${block.end} `}
                  {titleOf(block)}
                </button>
              </li>
            ))}
          </ul>
          <Button
            edits
            size="small"
            icon="calendar"
            label={`${day}日目の時刻を割り振る`}
            onPress={() => actions.schedule(day)}
          >
            時刻を割り振る
          </Button>
        </>
      )}
    </div>
  );
}
