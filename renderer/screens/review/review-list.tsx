import "./review-list.css";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import { ReviewRowView } from "./review-row-view.tsx";
import type { ReviewPlace, ReviewRow } from "./review-rows.ts";
import type { ReviewEntry } from "./review-sheets.ts";
import { useReturnTo } from "./use-return-to.ts";

interface ReviewListProps {
  readonly rows: readonly ReviewRow[];
  /** Where one left for a field: shown again in the same place of the window. */
  readonly returnTo: ReviewPlace["left"];
  /** The screen has just been opened: the window still stands where the screen before was left. */
  readonly arriving: boolean;
  onOpen(entry: ReviewEntry, button: HTMLElement): void;
  onOpenCompanies(): void;
}

/** Heights before they are measured, in rem: what most rows have. */
const GUESSES: Readonly<Record<ReviewRow["kind"], number>> = { sheet: 5, step: 2.5, entry: 4.5 };

/** Makes an empty element as high as the rows that stand in its place but are not rendered. */
function useHeight(height: number) {
  const spacer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (spacer.current) spacer.current.style.blockSize = `${height}px`;
  }, [height]);
  return spacer;
}

/** The rows near the window; with 300 companies there are thousands. The window itself scrolls. */
export function ReviewList({ rows, returnTo, arriving, onOpen, onOpenCompanies }: ReviewListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (list.current) setTop(list.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) =>
      GUESSES[rows[index]?.kind ?? "entry"] *
      Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 12,
    initialOffset: () => (arriving ? 0 : window.scrollY),
    scrollMargin: top,
  });
  const shown = virtualizer.getVirtualItems();
  const before = useHeight((shown[0]?.start ?? top) - top);
  const after = useHeight(virtualizer.getTotalSize() - ((shown.at(-1)?.end ?? top) - top));
  useReturnTo(returnTo, rows, virtualizer);
  return (
    <div className="review-list" ref={list}>
      <div ref={before} />
      {shown.map(({ index, key }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <div key={key} data-index={index} ref={virtualizer.measureElement}>
            <ReviewRowView row={row} onOpen={onOpen} onOpenCompanies={onOpenCompanies} />
          </div>
        );
      })}
      <div ref={after} />
    </div>
  );
}
