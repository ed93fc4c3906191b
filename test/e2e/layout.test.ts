import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inChromium } from "./support/in-chromium.ts";
import { SCREENS, settled } from "./support/screens.ts";
import { inScripted } from "./support/scripted-host/in-scripted.ts";
import { SCRIPTED_SCREENS, showScripted } from "./support/scripted-host/scripted-screens.ts";

/** Text size and widths in px: an office laptop at 200 % zoom is 640 wide. */
const SIZES = [
  ["200%", [1366]],
  ["100%", [640, 360]],
] as const;

/** What is wider than the window although the page does not scroll sideways, unless it scrolls within itself. */
async function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found: string[] = [];
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide`);
    const scrolls = (element: Element): boolean => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
        if (/auto|scroll|hidden|clip/u.test(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    for (const element of document.querySelectorAll("body *")) {
      if (!element.checkVisibility({ checkOpacity: true })) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (right > clientWidth + 1 || left < -1) && !scrolls(element))
        found.push(
          `${element.tagName} .${element.className} reaches from ${Math.round(left)} to ${Math.round(right)}`,
        );
    }
    return found.slice(0, 5);
  });
}

/** Buttons and fields of which another one covers the middle. */
async function covered(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const controls = document.querySelectorAll(
      "main button, main input, main textarea, main select, header button",
    );
    const scrolledAway = (control: Element, x: number, y: number): boolean => {
      for (let at = control.parentElement; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflow === "visible") continue;
        const { left, top, right, bottom } = at.getBoundingClientRect();
        if (x < left || x > right || y < top || y > bottom) return true;
      }
      return false;
    };
    const dialog = document.querySelector("[role=dialog], [role=alertdialog], [role=menu]");
    if (dialog) return found;
    for (const control of controls) {
      if (!control.checkVisibility({ checkOpacity: true })) continue;
      const { left, top, width, height } = control.getBoundingClientRect();
      const x = left + width / 2;
      const y = top + height / 2;
      if (width < 4 || x < 0 || y < 0 || x > window.innerWidth || y > window.innerHeight) continue;
      if (scrolledAway(control, x, y)) continue;
      const there = document.elementFromPoint(x, y);
      const other = there?.closest("button, input, textarea, select");
      // A bar that stays in sight covers what scrolls beneath it.
      const stuck = there?.closest("header, .export-screen__finish, th, thead, tfoot");
      if (other && other !== control && !other.contains(control) && !control.contains(other) && !stuck)
        found.push(`${control.outerHTML.slice(0, 120)} is under ${other.outerHTML.slice(0, 120)}`);
    }
    return found;
  });
}

/** What is out of place at these widths. */
async function findingsAt(page: Page, widths: readonly number[], name: string): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 768 });
    await settled(page);
    for (const finding of [...(await overflow(page)), ...(await covered(page))])
      findings.push(`${name} at ${width}: ${finding}`);
  }
  return findings;
}

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
        findings.push(...(await findingsAt(page, widths, name)));
      }
      expect(findings).toEqual([]);
    },
  );
});

inScripted("Layout, where files make trouble,", (open) => {
  it("needs no scrolling sideways and covers nothing in narrow windows and with text at 200 %", async () => {
    const findings: string[] = [];
    for (const one of SCRIPTED_SCREENS) {
      const { page, close } = await showScripted(open, one);
      findings.push(...(await findingsAt(page, [640, 360], one.name)));
      // The menu with the sizes is out of reach behind a dialog.
      await page.evaluate(() => {
        document.documentElement.dataset.textScale = "2";
      });
      findings.push(...(await findingsAt(page, [1366], `${one.name} with text at 200 %`)));
      await close();
    }
    expect(findings).toEqual([]);
  });
});
