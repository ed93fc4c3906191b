import { describe, expect, it } from "vitest";
import { previewTree } from "../../../../../renderer/screens/sheet/panel/preview-tree.ts";
import { serialiseHtml } from "../../../../../worksheets/export/html/serialise-html.ts";
import { newProject } from "../../../../../worksheets/project/new-project.ts";
import { kitami } from "../../../../../worksheets/samples/kitami.ts";

const html = (...args: Parameters<typeof previewTree>) => {
  const tree = previewTree(...args);
  return tree ? serialiseHtml(tree) : "";
};

describe("previewTree", () => {
  it("shows the one sheet that is asked for, of the one company", () => {
    const b3 = html(kitami, { worksheet: "b3", company: "c2" }, "all", "2026-04-01");
    expect(b3).toContain('data-sheet="b3/c2"');
    expect(b3.match(/data-sheet=/g)).toHaveLength(1);
    expect(b3).toContain('data-tag="b3.summary@c2"');
  });

  it("shows a form before anything is filled or any company is there", () => {
    const empty = newProject("p", "2026-04-01T00:00:00.000Z");
    expect(html(empty, { worksheet: "b1" }, "all", "2026-04-01")).toContain("候補企業名");
    expect(html(empty, { worksheet: "b3" }, "all", "2026-04-01")).toContain("B-3.");
  });

  it("shows added items, notes and 要確認 only when they are asked for", () => {
    const official = html(kitami, { worksheet: "b1" }, "official", "2026-04-01");
    expect(official).not.toContain("参加の理由");
    expect(html(kitami, { worksheet: "b1" }, "all", "2026-04-01")).toContain("参加の理由");
    expect(html(kitami, { worksheet: "a1" }, "all", "2026-04-01")).toContain("出典");
    expect(html(kitami, { worksheet: "a1" }, "official", "2026-04-01")).not.toContain("出典");
  });
});
