import { expect, it } from "vitest";
import { inChromium } from "./support/in-chromium.ts";
import { layoutFindings } from "./support/layout-findings.ts";
import { SCREENS } from "./support/screens.ts";

/** Text size and widths in px: an office laptop at 200 % zoom is 640 wide. */
const SIZES = [
  ["200%", [1366]],
  ["100%", [640, 360]],
] as const;

inChromium("Layout", (open) => {
  it.each(SIZES)(
    "needs no scrolling sideways and covers nothing with %s text at %j px",
    async (scale, widths) => {
      const { page } = await open({ viewport: { width: widths[0], height: 768 } });
      if (scale !== "100%") {
        await page.getByRole("button", { name: "文字の大きさ" }).click();
        await page.getByRole("menuitem", { name: scale }).click();
      }
      const findings: string[] = [];
      for (const { name, show } of SCREENS) {
        await show(page);
        findings.push(...(await layoutFindings(page, widths, name)));
      }
      expect(findings).toEqual([]);
    },
  );
});
