import type { QuestionNode, ReferenceNode } from "../document-tree.ts";
import { answerAnchor } from "./anchors.ts";
import { answerHtml } from "./answer-html.ts";
import { type HtmlNode, h } from "./html-node.ts";
import type { HtmlSetting } from "./html-setting.ts";
import { remarksHtml } from "./parts/remarks.ts";

function hintsHtml(hints: readonly string[]): HtmlNode | undefined {
  if (hints.length === 0) return undefined;
  return h(
    "div",
    { class: "hints" },
    h("p", { class: "hints-title" }, "検討のヒント"),
    h(
      "ul",
      { class: "chips" },
      hints.map((hint) => h("li", { class: "chip" }, hint)),
    ),
  );
}

function referenceHtml({ title, columns, rows, empty }: ReferenceNode): HtmlNode {
  if (rows.length === 0)
    return h(
      "div",
      { class: "reference" },
      h("p", { class: "reference-title" }, title),
      h("p", { class: "reference-empty" }, empty),
    );
  const body = rows.map(([first = "", ...others]) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, first),
      others.map((cell) => h("td", {}, cell)),
    ),
  );
  const head = h(
    "tr",
    {},
    columns.map((column) => h("th", { scope: "col" }, column)),
  );
  return h(
    "table",
    { class: "grid reference" },
    h("caption", { class: "reference-title" }, title),
    h("thead", {}, head),
    h("tbody", {}, body),
  );
}

/** A question with its answer. `data-tag` names the answer, so that the app can lead from here to its field. */
export function questionHtml(question: QuestionNode, setting: HtmlSetting): HtmlNode {
  const { tag, prompt, marks, hints, reference, answer, remarks } = question;
  const { shape } = answer;
  return h(
    "section",
    {
      class: `question shape-${shape}${hints.length > 0 ? " with-hints" : ""}`,
      id: answerAnchor(tag),
      "data-tag": tag,
    },
    h(
      "div",
      { class: "question-head" },
      h("h3", { class: "prompt" }, prompt),
      marks.map((mark) => h("span", { class: "mark" }, mark)),
    ),
    hintsHtml(hints),
    reference ? referenceHtml(reference) : undefined,
    h("div", { class: "answer" }, answerHtml(answer, prompt, setting)),
    remarksHtml(remarks),
  );
}
