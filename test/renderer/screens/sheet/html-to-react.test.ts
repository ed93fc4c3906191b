import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { htmlToReact } from "../../../../renderer/screens/sheet/html-to-react.tsx";
import { previewTree } from "../../../../renderer/screens/sheet/panel/preview-tree.ts";
import { WORKSHEETS } from "../../../../worksheets/catalog/index.ts";
import { h } from "../../../../worksheets/export/html/html-node.ts";
import { serialiseHtml } from "../../../../worksheets/export/html/serialise-html.ts";
import { setValue } from "../../../../worksheets/project/edit-answers.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";

/** React writes some attributes in its own spelling; to a browser they are the same. */
const markup = (node: Parameters<typeof htmlToReact>[0]) =>
  renderToStaticMarkup(htmlToReact(node)).replace(/(?<= )(?:colSpan|rowSpan)(?==)/g, (name) =>
    name.toLowerCase(),
  );

describe("htmlToReact", () => {
  it("renames the attributes React names otherwise and keeps the rest", () => {
    const cell = h(
      "td",
      { class: "check", colspan: "2", rowspan: "3", tabindex: "0", "data-tag": "a1.summary" },
      "済",
    );
    expect(markup(cell)).toBe(
      '<td class="check" colspan="2" rowspan="3" tabindex="0" data-tag="a1.summary">済</td>',
    );
  });

  it("shows markup in an answer as text", () => {
    const project = setValue(kitami, { item: "a1.summary" }, "<img src=x onerror=alert(1)>");
    const tree = previewTree(project, { worksheet: "a1" }, "2026-04-01");
    if (!tree) throw new Error("no tree");
    expect(markup(tree)).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(markup(tree)).not.toContain("<img");
  });

  it("gives the same elements and text as the written document, for every sheet", () => {
    const plain = (html: string) =>
      html
        .replace(/&#x27;|&#39;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/&gt;/g, ">")
        .replace(/\/>/g, ">")
        .replace(/<\/(col|path|rect|circle)>/g, "");
    for (const { id } of WORKSHEETS) {
      const tree = previewTree(
        kitami,
        { worksheet: id, company: id === "b3" ? "c1" : undefined },
        "2026-04-01",
      );
      if (!tree) throw new Error(`no tree for ${id}`);
      expect(plain(markup(tree)), id).toBe(plain(serialiseHtml(tree)));
    }
  });
});
