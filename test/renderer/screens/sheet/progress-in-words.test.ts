import { describe, expect, it } from "vitest";
import { progressInWords } from "../../../../renderer/screens/sheet/progress-in-words.ts";
import { sheetProgress } from "../../../../worksheets/journey/progress.ts";
import { findSheet } from "../../../../worksheets/journey/sheets.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";

function b1(project: Project) {
  const sheet = findSheet(project, "b1");
  if (!sheet) throw new Error("no B-1");
  return sheetProgress(project, sheet);
}

describe("how far a sheet is", () => {
  it("says how much is left while nobody has declared it complete", () => {
    expect(progressInWords(b1(kitami), false)).toBe(
      "80項目のうち64項目に記入・記入済みにするまで、あと16項目",
    );
  });

  it("does not ask for more once it is declared complete", () => {
    const words = progressInWords(b1({ ...kitami, confirmed: ["b1"] }), true);
    expect(words).toBe("80項目のうち64項目に記入・16項目は空欄のまま");
  });
});
