import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";

interface ShadowViewProps {
  /** Style sheets for what is inside, and nothing else. */
  readonly sheets: readonly CSSStyleSheet[];
  readonly children: ReactNode;
  /** The element inside that was pressed. Must be the same function at every render. */
  onPress(pressed: Element): void;
  /** The tree of the inside, once it is there. Must be the same function at every render. */
  onRoot(root: ShadowRoot): void;
}

/** Shows its children apart from the page's styles, so that neither reaches the other. */
export function ShadowView({ sheets, children, onPress, onRoot }: ShadowViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    // In development React runs effects twice; an element has one shadow root for ever.
    const attached = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    setRoot(attached);
    onRoot(attached);
    const press = (event: Event) => {
      if (event.target instanceof Element) onPress(event.target);
    };
    attached.addEventListener("click", press);
    return () => attached.removeEventListener("click", press);
  }, [onPress, onRoot]);
  useLayoutEffect(() => {
    if (root) root.adoptedStyleSheets = [...sheets];
  }, [root, sheets]);
  return <div ref={host}>{root && createPortal(children, root)}</div>;
}
