import { describe, expect, it } from "vitest";
import { splitLine, withLine, withMark, withPastedLines } from "../../../renderer/items/list-lines.ts";

function counter() {
  let count = 0;
  return () => `n${++count}`;
}

const value = [
  { id: "a", text: "港と朝市", category: "地域の観光資源" },
  { id: "b", text: "漁業" },
];

describe("splitLine", () => {
  it("puts what is behind the caret on a new line below, which has the focus", () => {
    expect(splitLine(value, "a", { before: "港", after: "と朝市" }, counter())).toEqual({
      value: [
        { id: "a", text: "港", category: "地域の観光資源" },
        { id: "n1", text: "と朝市" },
        { id: "b", text: "漁業" },
      ],
      focus: "n1",
    });
  });
});

describe("withPastedLines", () => {
  it("joins the first and last line with what was around the caret", () => {
    const edited = withPastedLines(
      value,
      "b",
      { before: "沿岸", after: "業" },
      ["漁", "林", "農"],
      counter(),
    );
    expect(edited.value.map(({ text }) => text)).toEqual(["港と朝市", "沿岸漁", "林", "農業"]);
    expect(edited.focus).toBe("n2");
  });

  it("keeps one line one line", () => {
    const edited = withPastedLines(value, "b", { before: "沿岸", after: "業" }, ["漁"], counter());
    expect(edited.value[1]).toEqual({ id: "b", text: "沿岸漁業" });
    expect(edited.focus).toBe("b");
  });
});

describe("withLine", () => {
  it("takes the place of a blank line, keeping its id for the focus", () => {
    const blank = [...value, { id: "c", text: " " }];
    const edited = withLine(blank, { id: "n1", text: "", category: "地域の産業" });
    expect(edited.value.at(-1)).toEqual({ id: "c", text: "", category: "地域の産業" });
    expect(edited.focus).toBe("c");
  });

  it("leaves a blank line that waits for its own hint", () => {
    const waiting = [{ id: "c", text: "", category: "地域の産業" }];
    expect(withLine(waiting, { id: "n1", text: "", category: "地域の繋がり" }).value).toHaveLength(2);
  });
});

describe("withMark", () => {
  it("sets, changes and takes off category and link", () => {
    const line = { id: "a", text: "港", category: "地域の産業" };
    expect(withMark(line, "link", "x")).toEqual({ ...line, link: "x" });
    expect(withMark(line, "category", undefined)).toEqual({ id: "a", text: "港" });
    expect(withMark({ ...line, link: "x" }, "link", "")).toEqual(line);
  });
});
