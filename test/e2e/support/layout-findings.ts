import type { Page } from "playwright-core";
import { settled } from "./screens.ts";

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
      const stuck = there?.closest(
        "header, .export-screen__finish, .import-screen__actions--sticky, th, thead, tfoot",
      );
      if (other && other !== control && !other.contains(control) && !control.contains(other) && !stuck)
        found.push(`${control.outerHTML.slice(0, 120)} is under ${other.outerHTML.slice(0, 120)}`);
    }
    return found;
  });
}

/** What is out of place when the window is so wide, in px. */
export async function layoutFindings(
  page: Page,
  widths: readonly number[],
  name: string,
): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 768 });
    await settled(page);
    for (const finding of [...(await overflow(page)), ...(await covered(page))])
      findings.push(`${name} at ${width}: ${finding}`);
  }
  return findings;
}
