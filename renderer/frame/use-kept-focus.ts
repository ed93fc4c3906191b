import { useEffect } from "react";

const FOCUSABLE =
  "input:not([type=hidden], [tabindex='-1']), textarea, select, button:not([tabindex='-1']), a[href], [tabindex='0']";

/** An element that holds the focus, and which of its children does. */
interface Step {
  readonly parent: Element;
  readonly index: number;
}

/** From the focused element outwards. */
function pathTo(element: Element): readonly Step[] {
  const steps: Step[] = [];
  for (let at = element; at.parentElement; at = at.parentElement)
    steps.push({ parent: at.parentElement, index: [...at.parentElement.children].indexOf(at) });
  return steps;
}

/** What has come to where the focus was: in the next row, else in the one before, else in what held them. */
function nearest(path: readonly Step[]): HTMLElement | undefined {
  for (const { parent, index } of path) {
    if (!parent.isConnected) continue;
    const { children } = parent;
    const places = [children[Math.min(index, children.length - 1)], parent];
    for (const place of places) {
      const candidates = place ? [place, ...place.querySelectorAll(FOCUSABLE)] : [];
      const found = candidates.find((one) => one.matches(FOCUSABLE) && one.checkVisibility());
      if (found instanceof HTMLElement) return found;
    }
  }
  return undefined;
}

/**
 * Where the element that has the focus is taken away (a deleted row, an undone line, a closed message) and nobody
 * puts the focus elsewhere, it goes to what stands there now instead of to nowhere.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let focused: Element | undefined;
    let path: readonly Step[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;

    const isLost = () =>
      focused !== undefined && !focused.isConnected && document.activeElement === document.body;
    const restore = () => {
      if (isLost()) nearest(path)?.focus({ preventScroll: true });
    };
    const onFocusIn = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      focused = target;
      path = pathTo(target);
    };
    const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
      // The user has left it, for the page or another window: it may be taken away without consequence.
      if (relatedTarget === null)
        setTimeout(() => {
          if (target === focused && focused?.isConnected && document.activeElement !== focused)
            focused = undefined;
        });
    };
    const observer = new MutationObserver(() => {
      if (!isLost()) return;
      clearTimeout(timer);
      // Editors and dialogs that know better where it belongs put it there within a frame.
      timer = setTimeout(restore, 50);
    });
    document.addEventListener("focusin", onFocusIn);
    document.addEventListener("focusout", onFocusOut);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener("focusin", onFocusIn);
      document.removeEventListener("focusout", onFocusOut);
    };
  }, []);
}
