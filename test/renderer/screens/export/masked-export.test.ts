import { describe, expect, it } from "vitest";
import { initialChoices } from "../../../../renderer/screens/export/export-choices.ts";
import {
  maskedForExport,
  maskedName,
  maskOf,
  withMaskedNames,
} from "../../../../renderer/screens/export/masked-export.ts";
import { USUAL_MASK } from "../../../../renderer/screens/mask/mask-options.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";

const choices = { ...initialChoices("2026-11-21"), mask: USUAL_MASK };

describe("an export without personal data", () => {
  it("is made only where it is asked for, and something is filled in", () => {
    expect(maskOf(initialChoices("2026-11-21"))).toBeUndefined();
    expect(maskOf(choices)).toBe(USUAL_MASK);
    expect(maskOf({ ...choices, mode: "blank" })).toBeUndefined();
    const none = { people: false, contacts: false, notes: false, companies: false };
    expect(maskOf({ ...choices, mask: none })).toBeUndefined();
  });

  it("is the same project's, with the people called by letters", () => {
    const masked = maskedForExport(kitami, choices);
    expect(masked?.project.id).toBe(kitami.id);
    expect(masked?.project.talents[0]?.name).toBe("人材A");
    expect(masked?.project.companies.map(({ id }) => id)).toEqual(kitami.companies.map(({ id }) => id));
    expect(maskedForExport(kitami, initialChoices("2026-11-21"))).toBeUndefined();
  });

  it("is told apart by its files' names", () => {
    expect(maskedName("A-1_役割.docx")).toBe("A-1_役割（伏せ字）.docx");
    expect(maskedName("第1.5回.案.pdf")).toBe("第1.5回.案（伏せ字）.pdf");
    expect(maskedName("名前だけ")).toBe("名前だけ（伏せ字）");
    const bytes = new Uint8Array([1]);
    expect(withMaskedNames({ files: [{ name: "a.pdf", bytes }], notes: ["n"] })).toEqual({
      files: [{ name: "a（伏せ字）.pdf", bytes }],
      notes: ["n"],
    });
  });
});
