import { describe, expect, it } from "vitest";
import { updateRow } from "../../../worksheets/project/edit-registers.ts";
import { itemContext } from "../../../worksheets/project/item-context.ts";
import { SMALL_PROJECT } from "./small-project.ts";

describe("itemContext", () => {
  it("knows the names of all registers, and which rows are gone", () => {
    const { rowName } = itemContext(SMALL_PROJECT);
    expect(rowName("companies", "c1")).toBe("環境大善");
    expect(rowName("talents", "t1")).toBe("山田 花子");
    expect(rowName("places", "s1")).toBe("北きつね牧場");
    expect(rowName("partners", "p1")).toBe("北見信用金庫");
    expect(rowName("partners", "c1")).toBeUndefined();
  });

  it("shows that a row has no name yet", () => {
    expect(
      itemContext(updateRow(SMALL_PROJECT, "companies", "c1", { name: " " })).rowName("companies", "c1"),
    ).toBe("（名称未記入）");
  });

  it("finds lines of the project's lists", () => {
    const { lineText } = itemContext(SMALL_PROJECT);
    expect(lineText("a1.challenges", "l1")).toBe("少子高齢化");
    expect(lineText("a1.challenges", "gone")).toBeUndefined();
    expect(lineText("a1.summary", "l1")).toBeUndefined();
    expect(lineText("a9.none", "l1")).toBeUndefined();
  });

  it("finds a company's lines within that company only", () => {
    expect(itemContext(SMALL_PROJECT, "c1").lineText("b3.barriers", "l1")).toBe("販路が限られる");
    expect(itemContext(SMALL_PROJECT, "c2").lineText("b3.barriers", "l1")).toBeUndefined();
    expect(itemContext(SMALL_PROJECT).lineText("b3.barriers", "l1")).toBeUndefined();
    expect(itemContext(SMALL_PROJECT, "c2").lineText("a1.challenges", "l1")).toBe("少子高齢化");
  });

  it("follows a pick to what it picked", () => {
    expect(itemContext(SMALL_PROJECT, "c1").lineText("b3.chosen", "k1")).toBe("販路が限られる");
  });
});
