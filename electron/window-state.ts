import { z } from "zod";

const side = z.int().min(-100_000).max(100_000);

/** Where the window was when it was closed, in device-independent pixels. */
export const windowStateSchema = z.object({
  x: side,
  y: side,
  width: side,
  height: side,
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Smallest window in which everything can be used. */
export const SMALLEST = { width: 480, height: 480 } as const;
const USUAL = { width: 1366, height: 860 } as const;
/** So much of the title bar must be on a display for the window to be grasped. */
const GRASP = { width: 120, height: 40 } as const;

function overlap(from: number, size: number, otherFrom: number, otherSize: number): number {
  return Math.min(from + size, otherFrom + otherSize) - Math.max(from, otherFrom);
}

function canBeGrasped({ x, y, width }: Rectangle, area: Rectangle): boolean {
  return (
    overlap(x, width, area.x, area.width) >= GRASP.width &&
    y >= area.y &&
    overlap(y, GRASP.height, area.y, area.height) >= GRASP.height
  );
}

/**
 * Bounds for the window as it was, made to fit the displays there are now: a second display may be gone. Without x and
 * y the system chooses the place. `areas`: the displays without their task bars, the main one first.
 */
export function restoredBounds(
  state: WindowState | undefined,
  areas: readonly Rectangle[],
): Partial<Rectangle> & { readonly width: number; readonly height: number } {
  const room = areas[0] ?? { x: 0, y: 0, ...USUAL };
  const within = (wanted: number, smallest: number, most: number) =>
    Math.min(Math.max(wanted, smallest), Math.max(most, smallest));
  if (!state)
    return {
      width: within(USUAL.width, SMALLEST.width, room.width),
      height: within(USUAL.height, SMALLEST.height, room.height),
    };
  const area = areas.find((candidate) => canBeGrasped(state, candidate));
  const { width: most, height: tallest } = area ?? room;
  const size = {
    width: within(state.width, SMALLEST.width, most),
    height: within(state.height, SMALLEST.height, tallest),
  };
  return area ? { x: state.x, y: state.y, ...size } : size;
}
