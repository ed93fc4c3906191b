/** `fit`: as wide as the panel; a number: 1 = the size on paper. */
export type Zoom = "fit" | number;

export const ZOOM_STEPS: readonly number[] = [0.25, 0.35, 0.5, 0.75, 1, 1.25, 1.5, 2];

/** A sheet of A4 landscape with the desk around it, in CSS pixels (297 mm + 2 × 6 mm at 96 dpi). */
export const PAPER_WIDTH = ((297 + 12) / 25.4) * 96;

/** The factor at which the paper fills a panel of this width in CSS pixels; never larger than on paper. */
export function fitFactor(panelWidth: number): number {
  const factor = Math.floor((panelWidth / PAPER_WIDTH) * 1000) / 1000;
  return Math.min(1, Math.max(0.1, factor));
}

/** The factor that is in force. */
export function zoomFactor(zoom: Zoom, panelWidth: number): number {
  return zoom === "fit" ? fitFactor(panelWidth) : zoom;
}

/** The next larger or smaller step from a factor; the same at the ends. */
export function steppedZoom(factor: number, direction: 1 | -1): number {
  const next =
    direction > 0
      ? ZOOM_STEPS.find((step) => step > factor + 0.001)
      : ZOOM_STEPS.findLast((step) => step < factor - 0.001);
  return next ?? factor;
}
