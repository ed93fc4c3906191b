import { describe, expect, it } from "vitest";
import { flows, stageCss } from "../../../../../renderer/screens/sheet/panel/stage-css.ts";

describe("stageCss", () => {
  it("marks the answer the focus is in, and nothing while it is nowhere", () => {
    expect(stageCss(0.5, "b3.roles@c1")).toContain('[data-tag="b3.roles@c1"] {');
    expect(stageCss(0.5, undefined)).not.toContain("outline: 0.7mm");
  });

  it("scales the paper, or lets its text flow", () => {
    expect(stageCss(0.5, undefined)).toContain("zoom: 0.5;");
    expect(stageCss(undefined, undefined)).not.toContain("zoom:");
  });

  it("lets no id out of its string", () => {
    const css = stageCss(1, 'x"] { } * { display: none } [a="\n\\');
    expect(css).toContain('[data-tag="x\\22 ] { } * { display: none } [a=\\22 \\a \\5c "]');
  });

  it("flows only where the paper would be too small, and not once a size is chosen", () => {
    expect(flows("fit", 380)).toBe(true);
    expect(flows("fit", 445)).toBe(false);
    expect(flows(0.5, 380)).toBe(false);
    expect(flows("fit", 0)).toBe(false);
  });
});
