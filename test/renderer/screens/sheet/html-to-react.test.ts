import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { htmlToReact, shownHtml } from "../../../../renderer/screens/sheet/html-to-react.tsx";
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
    const tree = previewTree(project, { worksheet: "a1" }, "all", "2026-04-01");
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
        "all",
        "2026-04-01",
      );
      if (!tree) throw new Error(`no tree for ${id}`);
      expect(plain(markup(tree)), id).toBe(plain(serialiseHtml(tree)));
    }
  });
});

describe("shownHtml", () => {
  const row = (name: string, words: string) => h("tr", {}, h("th", {}, name), h("td", {}, words));
  const table = (...rows: readonly ReturnType<typeof row>[]) => h("table", {}, rows);

  it("keeps the elements of what is the same and makes those that are not anew", () => {
    const before = shownHtml(table(row("甲社", "声"), row("乙社", "歌")));
    const after = shownHtml(table(row("甲社", "声"), row("乙社", "詩")), before);
    expect(after.element).not.toBe(before.element);
    expect(after.children[0]).toBe(before.children[0]);
    expect(after.children[1]?.children[0]).toBe(before.children[1]?.children[0]);
    expect(renderToStaticMarkup(after.element)).toContain("詩");
  });

  it("is the same as before when nothing has changed", () => {
    const before = shownHtml(table(row("甲社", "声")));
    expect(shownHtml(table(row("甲社", "声")), before)).toBe(before);
  });

  it("sees rows that come and go, and other attributes and tags", () => {
    const before = shownHtml(table(row("甲社", "声"), row("乙社", "歌")));
    const others = [
      table(row("甲社", "声")),
      table(row("甲社", "声"), row("乙社", "歌"), row("丙社", "詩")),
      h("table", { class: "grid" }, row("甲社", "声"), row("乙社", "歌")),
      h("tbody", {}, row("甲社", "声"), row("乙社", "歌")),
      table(),
    ];
    for (const other of others)
      expect(renderToStaticMarkup(shownHtml(other, before).element)).toBe(
        renderToStaticMarkup(shownHtml(other).element),
      );
  });
});
