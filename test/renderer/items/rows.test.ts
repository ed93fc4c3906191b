import { describe, expect, it } from "vitest";
import { changed, insertedAfter, moved, neighbourOf, without } from "../../../renderer/items/rows.ts";

const rows = [{ id: "a" }, { id: "b" }, { id: "c" }];
const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id).join("");

describe("rows", () => {
  it("moves a row up and down", () => {
    expect(ids(moved(rows, "c", -1))).toBe("acb");
    expect(ids(moved(rows, "a", 2))).toBe("bca");
  });

  it("leaves the same rows at the ends", () => {
    expect(moved(rows, "a", -1)).toBe(rows);
    expect(moved(rows, "c", 1)).toBe(rows);
    expect(moved(rows, "gone", 1)).toBe(rows);
  });

  it("inserts below a row, or at the end", () => {
    expect(ids(insertedAfter(rows, "a", [{ id: "x" }, { id: "y" }]))).toBe("axybc");
    expect(ids(insertedAfter(rows, undefined, [{ id: "x" }]))).toBe("abcx");
  });

  it("changes and removes one", () => {
    expect(ids(without(rows, "b"))).toBe("ac");
    expect(ids(changed(rows, "b", (row) => ({ ...row, id: "z" })))).toBe("azc");
  });

  it("finds the neighbour that takes the focus", () => {
    expect(neighbourOf(rows, "b")).toBe("a");
    expect(neighbourOf(rows, "a")).toBe("b");
    expect(neighbourOf([{ id: "a" }], "a")).toBeUndefined();
    expect(neighbourOf(rows, "gone")).toBeUndefined();
  });
});
