import type { BoxesAnswer } from "../../document-tree.ts";
import { type HtmlNode, h } from "../html-node.ts";
import type { HtmlSetting } from "../html-setting.ts";
import { emptyRoom } from "../parts/room.ts";

/** Titled boxes beside each other. */
export function boxes({ boxes: all, blankLines }: BoxesAnswer, setting: HtmlSetting): HtmlNode {
  return h(
    "div",
    { class: "boxes" },
    all.map(({ title, entries }) =>
      h(
        "div",
        { class: "titled-box" },
        h("h4", { class: "box-title" }, title),
        h(
          "div",
          { class: "box-inside" },
          entries.length === 0
            ? emptyRoom(blankLines, setting)
            : h(
                "ul",
                { class: "box-entries" },
                entries.map(({ lines }) =>
                  h(
                    "li",
                    {},
                    lines.map((line) => h("p", { class: "text-line" }, line)),
                  ),
                ),
              ),
        ),
      ),
    ),
  );
}
