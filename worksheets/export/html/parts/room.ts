import { type HtmlNode, h, spoken } from "../html-node.ts";
import type { HtmlSetting } from "../html-setting.ts";

/** The inside of a box nobody has written in: ruled on a blank form, else as high as the form asks for. */
export function emptyRoom(lines: number, { mode }: HtmlSetting): readonly HtmlNode[] {
  const blank = mode === "blank";
  const line = h("div", { class: blank ? "writing-line" : "empty-line", "aria-hidden": "true" });
  return [spoken(blank ? "記入欄" : "未記入"), ...Array.from({ length: Math.max(1, lines) }, () => line)];
}
