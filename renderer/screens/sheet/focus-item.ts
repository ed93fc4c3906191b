import type { ItemRef } from "../../../worksheets/project/model.ts";
import { itemElementId } from "./element-ids.ts";

const CONTROLS = "input, textarea, select, button, [tabindex='0']";

/** What takes the focus within a card: the chosen option of a group of radio buttons, else the first field. */
function controlOf(card: Element): HTMLElement | null {
  const editor = card.querySelector(".item-card__editor") ?? card;
  return (
    editor.querySelector<HTMLElement>("input[type='radio']:checked") ??
    editor.querySelector<HTMLElement>("input, textarea, select") ??
    editor.querySelector<HTMLElement>(CONTROLS)
  );
}

/** Scrolls to a question. Undefined while it is not on the screen: not rendered yet, or hidden behind another tab. */
export function showItem(ref: ItemRef): HTMLElement | undefined {
  const element = document.getElementById(itemElementId(ref));
  if (!element?.checkVisibility()) return undefined;
  if (element.contains(document.activeElement)) return element;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const tall = element.offsetHeight > window.innerHeight * 0.7;
  element.scrollIntoView({
    block: tall ? "start" : "center",
    inline: "nearest",
    behavior: calm ? "auto" : "smooth",
  });
  return element;
}

/** Shows a question and puts the focus into its field, unless it is there already. False while it cannot be shown. */
export function focusItem(ref: ItemRef): boolean {
  const element = showItem(ref);
  if (!element) return false;
  if (element.contains(document.activeElement)) return true;
  const control = element.matches(CONTROLS) ? element : controlOf(element);
  control?.focus({ preventScroll: true });
  return true;
}
