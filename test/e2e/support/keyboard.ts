import type { Page } from "playwright-core";
import { expect } from "vitest";

interface Focus {
  /** The role's name is not needed: name and tag tell enough to find the way. */
  readonly name: string;
  readonly tag: string;
  readonly onBody: boolean;
  /** An outline is drawn around it, what stands for it, or what holds it. */
  readonly visible: boolean;
}

async function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const labels = (at.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" ")
      .trim();
    const own = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null;
    const name =
      at.getAttribute("aria-label") ||
      labels ||
      own?.[0]?.textContent?.trim() ||
      at.textContent?.trim() ||
      "";
    const drawn = (element: Element | null, part?: string): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    };
    const visible =
      drawn(at) ||
      drawn(at, "::after") ||
      [at.nextElementSibling, at.parentElement, at.closest("label")].some((one) => drawn(one));
    return { name, tag: at.tagName, onBody: at === document.body, visible };
  });
}

/** The focus is somewhere, and can be seen. What puts it there may take a frame. */
export async function expectFocus(page: Page): Promise<Focus> {
  await expect.poll(async () => (await focusOf(page)).onBody, { message: "the focus is lost" }).toBe(false);
  return focusOf(page);
}

/** Presses Tab until something of this name has the focus; every stop on the way must be visible. */
export async function tabTo(page: Page, name: string | RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press(key);
    const focus = await focusOf(page);
    // Behind the last stop the browser's own bar would come.
    if (focus.onBody) continue;
    expect(focus.visible, `the focus on ${focus.tag} 「${focus.name}」 is visible`).toBe(true);
    if (typeof name === "string" ? focus.name.startsWith(name) : name.test(focus.name)) return;
    passed.push(focus.name.slice(0, 20));
  }
  throw new Error(`Tab does not lead to ${String(name)}: ${passed.join(" → ")}`);
}

/** Presses a key; the focus is somewhere afterwards. */
export async function press(page: Page, key: string): Promise<Focus> {
  await page.keyboard.press(key);
  return expectFocus(page);
}
