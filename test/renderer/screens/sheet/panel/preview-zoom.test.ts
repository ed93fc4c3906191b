import { describe, expect, it } from "vitest";
import {
  fitFactor,
  PAPER_WIDTH,
  steppedZoom,
  ZOOM_STEPS,
  zoomFactor,
} from "../../../../../renderer/screens/sheet/panel/preview-zoom.ts";

describe("preview zoom", () => {
  it("fits the paper into the panel, never larger than on paper", () => {
    for (const width of [200, 445, 600, 1000]) {
      expect(fitFactor(width) * PAPER_WIDTH).toBeLessThanOrEqual(width);
      expect(fitFactor(width) * PAPER_WIDTH).toBeGreaterThan(width - 2);
    }
    expect(fitFactor(5000)).toBe(1);
    expect(fitFactor(0)).toBeGreaterThan(0);
    expect(zoomFactor("fit", 600)).toBe(fitFactor(600));
    expect(zoomFactor(0.75, 600)).toBe(0.75);
  });

  it("steps from wherever it is, and stops at the ends", () => {
    expect(steppedZoom(0.43, 1)).toBe(0.5);
    expect(steppedZoom(0.43, -1)).toBe(0.35);
    expect(steppedZoom(0.5, 1)).toBe(0.75);
    expect(steppedZoom(ZOOM_STEPS.at(-1) ?? 0, 1)).toBe(ZOOM_STEPS.at(-1));
    expect(steppedZoom(ZOOM_STEPS[0] ?? 0, -1)).toBe(ZOOM_STEPS[0]);
  });
});
