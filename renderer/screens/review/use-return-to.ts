import type { Virtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { entryButtonId } from "./review-entry-view.tsx";
import type { ReviewPlace, ReviewRow } from "./review-rows.ts";

/** Frames within which the rows above have been measured and the place is found. */
const MOST_FRAMES = 20;

/**
 * Once, as the list appears: brings the row one came from back to where it stood in the window and gives it the
 * focus. Rows are measured as they are rendered, so that it takes some frames until the place holds still.
 */
export function useReturnTo(
  left: ReviewPlace["left"],
  rows: readonly ReviewRow[],
  virtualizer: Pick<Virtualizer<Window, Element>, "scrollToIndex">,
): void {
  const first = useRef({ left, rows, virtualizer });
  useEffect(() => {
    const { left: place, rows: all, virtualizer: list } = first.current;
    const index = place ? all.findIndex(({ key }) => key === place.key) : -1;
    if (!place || index < 0) return;
    let frame = 0;
    let pending = 0;
    const step = () => {
      const button = document.getElementById(entryButtonId(place.key));
      const off = button ? button.getBoundingClientRect().top - place.top : undefined;
      if (off === undefined) list.scrollToIndex(index, { align: "start" });
      else if (Math.abs(off) >= 1) window.scrollBy(0, off);
      frame += 1;
      if (frame < MOST_FRAMES && (off === undefined || Math.abs(off) >= 1 || frame < 4))
        pending = requestAnimationFrame(step);
      else button?.focus({ preventScroll: true });
    };
    // After the frame around the screens has scrolled to the top, as it does for every screen.
    pending = requestAnimationFrame(step);
    return () => cancelAnimationFrame(pending);
  }, []);
}
