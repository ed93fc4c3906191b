import type { CheckValue } from "../../../items/check.ts";
import { type HtmlNode, h, spoken } from "../html-node.ts";

const TICK = "M3.5 8.5 6.8 12 12.8 4.5";
const CROSS = "M4 4 12 12M12 4 4 12";

function drawing(className: string, ...shapes: readonly HtmlNode[]): HtmlNode {
  return h(
    "svg",
    { class: className, viewBox: "0 0 16 16", "aria-hidden": "true", focusable: "false" },
    shapes,
  );
}

function stroke(path: string): HtmlNode {
  return h("path", { d: path });
}

/** A check box, drawn: no font need have ☑. Its state is said in words beside it. */
export function checkBox(checked: boolean): readonly HtmlNode[] {
  const frame = h("rect", { x: "1", y: "1", width: "14", height: "14" });
  return [
    drawing(checked ? "box-mark checked" : "box-mark", frame, ...(checked ? [stroke(TICK)] : [])),
    spoken(checked ? "選択済み：" : "未選択："),
  ];
}

/** ✓ or ×, drawn; nothing for a check not asked yet. */
export function checkMark(state: CheckValue): HtmlNode | undefined {
  switch (state) {
    case "yes":
      return drawing("check-mark yes", stroke(TICK));
    case "no":
      return drawing("check-mark no", stroke(CROSS));
    case "":
      return undefined;
  }
}
