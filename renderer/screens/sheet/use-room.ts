import { type RefObject, useLayoutEffect, useState } from "react";

/**
 * The width of an element in rem, so that larger text counts as less room; undefined before it is measured.
 * Rounded, so that dragging a window's edge does not render at every pixel.
 */
export function useRoom(element: RefObject<HTMLElement | null>): number | undefined {
  const [room, setRoom] = useState<number>();
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom(Math.round(measured.clientWidth / rem));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
