import { type RefObject, useEffect, useRef } from "react";
import { clock, tourSpan } from "../../../worksheets/items/time.ts";
import { onGrid } from "../../../worksheets/journey/tour/edit-timetable.ts";

/** What is dragged, and where it stood in minutes of its day. */
interface Grabbed {
  readonly kind: "move" | "start" | "end" | "create" | "tray";
  readonly id: string;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

interface Target {
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

interface GridDragOptions {
  /** The element whose columns (`[data-day]`) the days are. */
  readonly grid: RefObject<HTMLElement | null>;
  /** The first and the last minute shown. */
  readonly from: number;
  readonly to: number;
  onDrop(grabbed: Grabbed, target: Target, copy: boolean): void;
}

/** Fewer pixels than these are a press, not a drag. */
const SLACK = 4;
/** So near to the window's edge, in pixels, the page scrolls along, the days do so at theirs, by so much a frame. */
const EDGE = 48;
const SCROLL = 10;
const SHORTEST = 15;
/** The styles a drag changes. */
const CHANGED = ["display", "height", "transform", "width"] as const;

/**
 * Dragging within the time grid. While it lasts only transforms and sizes of one element change, frame by frame, and
 * nothing renders; the drop is one call. Escape, and losing the pointer, take everything back.
 */
export function useGridDrag(options: GridDragOptions): {
  /** Begins a drag; call it on pointerdown. `element` follows the pointer; the ghost does where it is new. */
  begin(event: React.PointerEvent, grabbed: Grabbed, element: HTMLElement | null): void;
  readonly ghost: RefObject<HTMLDivElement | null>;
  /** Whether the press that ends now was a drag: its click is no press. */
  wasDrag(): boolean;
} {
  const newest = useRef(options);
  newest.current = options;
  const ghost = useRef<HTMLDivElement>(null);
  const dragged = useRef(false);
  const cancel = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => cancel.current?.(), []);

  const begin = (event: React.PointerEvent, grabbed: Grabbed, element: HTMLElement | null) => {
    if (event.button !== 0) return;
    dragged.current = false;
    cancel.current?.();
    // Selected words would be dragged by the browser itself, which takes the pointer away.
    getSelection()?.removeAllRanges();
    const pointer = event.pointerId;
    const origin = { x: event.clientX, y: event.clientY };
    let last = { x: event.clientX, y: event.clientY, copy: false };
    let grabOffset: number | undefined;
    let target: Target | undefined;
    let frame = 0;
    const label = element?.querySelector<HTMLElement>("[data-time]");
    const words = label?.textContent ?? "";
    const box = grabbed.kind === "create" || grabbed.kind === "tray" ? ghost.current : element;
    const before = CHANGED.map(
      (property) => [property, box?.style.getPropertyValue(property) ?? ""] as const,
    );

    const columns = () => [
      ...(newest.current.grid.current?.querySelectorAll<HTMLElement>("[data-day]") ?? []),
    ];
    const minutesAt = (column: HTMLElement, y: number) => {
      const { top, height } = column.getBoundingClientRect();
      const { from, to } = newest.current;
      return from + ((y - top) / height) * (to - from);
    };
    const columnAt = (x: number) =>
      columns().find((column) => {
        const { left, right } = column.getBoundingClientRect();
        return x >= left && x < right;
      });
    const aim = (): Target | undefined => {
      const column =
        grabbed.kind === "move" || grabbed.kind === "tray" ? columnAt(last.x) : columnOf(grabbed.day);
      if (!column) return grabbed.kind === "tray" ? undefined : target;
      const day = Number(column.dataset.day);
      const at = minutesAt(column, last.y);
      const length = grabbed.end - grabbed.start;
      switch (grabbed.kind) {
        case "move": {
          grabOffset ??= minutesAt(column, origin.y) - grabbed.start;
          const start = Math.max(0, onGrid(at - grabOffset));
          return { day, start, end: start + length };
        }
        case "tray": {
          const { top, bottom } = column.getBoundingClientRect();
          if (last.y < top || last.y > bottom) return undefined;
          const start = Math.max(0, onGrid(at));
          return { day, start, end: start + length };
        }
        case "start":
          return { day, start: Math.min(onGrid(at), grabbed.end - SHORTEST), end: grabbed.end };
        case "end":
          return { day, start: grabbed.start, end: Math.max(onGrid(at), grabbed.start + SHORTEST) };
        case "create": {
          const [a, b] = [onGrid(grabbed.start), onGrid(at)];
          return { day, start: Math.min(a, b), end: Math.max(a, b, Math.min(a, b) + SHORTEST) };
        }
      }
    };
    const columnOf = (day: number) => columns().find((column) => Number(column.dataset.day) === day);
    const show = () => {
      if (!box) return;
      const column = target && columnOf(target.day);
      if (!target || !column) {
        if (box === ghost.current) box.style.display = "none";
        return;
      }
      const { from, to } = newest.current;
      const perMinute = column.getBoundingClientRect().height / (to - from);
      if (box === ghost.current) {
        const area = newest.current.grid.current?.getBoundingClientRect();
        const place = column.getBoundingClientRect();
        box.style.display = "block";
        box.style.height = `${(target.end - target.start) * perMinute}px`;
        box.style.width = `${place.width}px`;
        box.style.transform = `translate(${place.left - (area?.left ?? 0) + (newest.current.grid.current?.scrollLeft ?? 0)}px, ${place.top - (area?.top ?? 0) + (target.start - from) * perMinute}px)`;
        box.textContent = tourSpan(clock(target.start), clock(target.end));
        return;
      }
      const own = columnOf(grabbed.day);
      const across = own ? column.getBoundingClientRect().left - own.getBoundingClientRect().left : 0;
      box.style.transform = `translate(${across}px, ${(target.start - grabbed.start) * perMinute}px)`;
      if (grabbed.kind !== "move") box.style.height = `${(target.end - target.start) * perMinute}px`;
      if (label) label.textContent = tourSpan(clock(target.start), clock(target.end));
    };
    const scrollDays = () => {
      const scroller = newest.current.grid.current?.parentElement;
      if (!scroller) return;
      const { left, right } = scroller.getBoundingClientRect();
      if (last.x < left + EDGE) scroller.scrollLeft -= SCROLL;
      else if (last.x > right - EDGE) scroller.scrollLeft += SCROLL;
    };
    const tick = () => {
      if (dragged.current) {
        if (last.y < EDGE) window.scrollBy(0, -SCROLL);
        else if (last.y > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
        if (grabbed.kind === "move" || grabbed.kind === "tray") scrollDays();
        target = aim();
        show();
      }
      frame = requestAnimationFrame(tick);
    };
    const move = (moved: PointerEvent) => {
      if (moved.pointerId !== pointer) return;
      last = { x: moved.clientX, y: moved.clientY, copy: moved.altKey || moved.ctrlKey };
      if (dragged.current || Math.hypot(last.x - origin.x, last.y - origin.y) < SLACK) return;
      dragged.current = true;
      box?.classList.add("tour-grid__dragged");
    };
    const end = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", up);
      window.removeEventListener("pointercancel", lost);
      window.removeEventListener("keydown", key, true);
      // What React wrote there comes back; the drop renders anew.
      for (const [property, value] of before) box?.style.setProperty(property, value);
      box?.classList.remove("tour-grid__dragged");
      if (label) label.textContent = words;
      if (box === ghost.current && box) box.textContent = "";
      cancel.current = undefined;
    };
    const up = (lifted: PointerEvent) => {
      if (lifted.pointerId !== pointer) return;
      const was = dragged.current;
      if (was) target = aim();
      end();
      if (was && target) newest.current.onDrop(grabbed, target, last.copy);
      // A drag that ends elsewhere brings no click to be taken for one.
      setTimeout(() => {
        dragged.current = false;
      });
    };
    const lost = (event: PointerEvent) => {
      if (event.pointerId === pointer) end();
    };
    const key = (pressed: KeyboardEvent) => {
      if (pressed.key !== "Escape") return;
      pressed.preventDefault();
      pressed.stopPropagation();
      end();
    };
    cancel.current = end;
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", up);
    window.addEventListener("pointercancel", lost);
    window.addEventListener("keydown", key, true);
    frame = requestAnimationFrame(tick);
  };
  return { begin, ghost, wasDrag: () => dragged.current };
}
