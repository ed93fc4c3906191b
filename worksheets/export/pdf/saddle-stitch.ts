/** Two pages beside each other on one side of a sheet, as their places in reading order, from 0. */
export type Spread = readonly [left: number, right: number];

/** Pages of a sheet that is printed on both sides and folded once. */
const PER_SHEET = 4;

/** How many pages a booklet has that has to hold so many: whole sheets. */
export function bookletPages(count: number): number {
  return Math.ceil(Math.max(1, count) / PER_SHEET) * PER_SHEET;
}

/**
 * The sides of the sheets of a booklet, front and back of each in turn, the outermost first: printed on both sides,
 * turned over the short edge, laid into each other and folded, its pages are in order. `count`: a multiple of four.
 */
export function saddleStitch(count: number): readonly Spread[] {
  return Array.from({ length: count / PER_SHEET }, (_, sheet): readonly Spread[] => {
    const first = 2 * sheet;
    const last = count - 1 - first;
    return [
      [last, first],
      [first + 1, last - 1],
    ];
  }).flat();
}
