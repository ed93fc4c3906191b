import { describe, expect, it } from "vitest";
import { namesIn } from "../../../../../renderer/screens/sheet/matrix/added-names.ts";

describe("namesIn", () => {
  it("takes one name per line and the first column of a spreadsheet's block", () => {
    expect(namesIn(" 環境大善 ")).toEqual(["環境大善"]);
    expect(namesIn("環境大善\t食品\n\n桑原\t建設\r\n")).toEqual(["環境大善", "桑原"]);
  });

  it("takes nothing from blanks", () => expect(namesIn(" \n\t\n")).toEqual([]));
});
