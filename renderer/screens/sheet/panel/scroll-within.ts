/** Brings an element to the middle of what scrolls around it, without moving the page. */
export function scrollWithin(scroller: HTMLElement, element: Element): void {
  const [outer, inner] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const above = Math.max(16, (outer.height - inner.height) / 2);
  scroller.scrollBy({ top: inner.top - outer.top - above, behavior: calm ? "auto" : "smooth" });
}
