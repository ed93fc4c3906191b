import { describe, expect, it } from "vitest";
import { h } from "../../../../worksheets/export/html/html-node.ts";
import { escapeHtml, serialiseHtml } from "../../../../worksheets/export/html/serialise-html.ts";

describe("serialiseHtml", () => {
  it("escapes text and attributes alike", () => {
    expect(serialiseHtml(h("p", { title: "\"'<>&" }, "\"'<>&"))).toBe(
      '<p title="&quot;&#39;&lt;&gt;&amp;">&quot;&#39;&lt;&gt;&amp;</p>',
    );
  });

  it("closes every element but the void ones", () => {
    expect(serialiseHtml(h("colgroup", {}, h("col", { width: "50%" })))).toBe(
      '<colgroup><col width="50%"></colgroup>',
    );
    expect(serialiseHtml(h("p", {}))).toBe("<p></p>");
  });

  it("adds no white space between or inside elements", () => {
    expect(serialiseHtml(h("ul", {}, [h("li", {}, " 一 "), undefined, h("li", {}, "二\n三")]))).toBe(
      "<ul><li> 一 </li><li>二\n三</li></ul>",
    );
  });
});

describe("escapeHtml", () => {
  it("takes out controls and lone surrogates and keeps rare kanji and emoji", () => {
    expect(escapeHtml("a\u0000\u0007\ud842b\ufffe𠮷👨‍👩‍👧葛\u{e0100}")).toBe("ab𠮷👨‍👩‍👧葛\u{e0100}");
  });

  it("writes every line end as one", () => {
    expect(escapeHtml("一\r\n二\r三\n四")).toBe("一\n二\n三\n四");
  });
});
