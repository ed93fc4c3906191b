import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useState } from "react";

interface VirtualRowsUse {
  /** The rows' ids, in order. */
  readonly ids: readonly string[];
  readonly scroller: RefObject<HTMLElement | null>;
  /** About the height of a row, in rem, before it is measured. */
  readonly rowHeight: number;
  /** The row with the focus is rendered wherever one scrolls to, or the focus would be lost. */
  readonly keep?: number | undefined;
}

/** A row by its position, or the height in CSS pixels of rows that are not rendered. */
export type RenderedPart = { readonly index: number } | { readonly gap: number; readonly before: number };

/** Up to this many rows all are rendered, so that the browser's own search finds them. */
export const MOST_AT_ONCE = 60;

/** In CSS pixels, at the present size of text. */
function estimated(rem: number): () => number {
  const height = rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return () => height;
}

/** Which of many rows are rendered: those in sight. Of few rows all are. */
export function useVirtualRows({ ids, scroller, rowHeight, keep }: VirtualRowsUse) {
  const virtual = ids.length > MOST_AT_ONCE;
  // All three stay the same from render to render, or all rows would be laid out anew at every key press.
  const [estimateSize] = useState(() => estimated(rowHeight));
  const getItemKey = useCallback((index: number) => ids[index] ?? index, [ids]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      if (keep === undefined || keep >= range.count || shown.includes(keep)) return shown;
      return [...shown, keep].toSorted((a, b) => a - b);
    },
    [keep],
  );
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    rangeExtractor,
    // Rows come after the frame that scrolls, which is not held up by them; till then those in store are seen.
    useFlushSync: false,
    overscan: 4,
    enabled: virtual,
  });
  const parts: RenderedPart[] = [];
  let end = 0;
  for (const item of virtual ? virtualizer.getVirtualItems() : []) {
    if (item.start > end) parts.push({ gap: item.start - end, before: item.index });
    parts.push({ index: item.index });
    end = item.end;
  }
  if (virtual && virtualizer.getTotalSize() > end)
    parts.push({ gap: virtualizer.getTotalSize() - end, before: ids.length });
  return {
    virtual,
    parts: virtual ? parts : ids.map((_, index): RenderedPart => ({ index })),
    /** The `ref` of a row, which also needs `data-index`. */
    measure: virtual ? virtualizer.measureElement : undefined,
    /** Scrolls to a row that is not rendered. */
    showRow: (index: number) => {
      if (virtual) virtualizer.scrollToIndex(index, { align: "center" });
    },
  };
}
