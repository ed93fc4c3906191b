import { type RefObject, useEffect } from "react";

/**
 * Keeps the height of what stays at the window's top in `--bar`, so that what is to stay in sight below it knows
 * where that is; 0px where the bar scrolls away.
 */
export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    const root = document.documentElement;
    const measure = () => {
      const stays = getComputedStyle(element).position === "sticky";
      root.style.setProperty("--bar", `${stays ? element.offsetHeight : 0}px`);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", measure);
    };
  }, [bar]);
}
