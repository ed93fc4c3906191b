import { describe, expect, it } from "vitest";
import { exportOptions, initialChoices } from "../../../../renderer/screens/export/export-choices.ts";
import {
  previewedDocuments,
  previewInWords,
  previewPage,
} from "../../../../renderer/screens/export/preview-page.ts";
import { serialiseHtml } from "../../../../worksheets/export/html/serialise-html.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";

const CHOICES = initialChoices("2026-04-01");

/** The first document of the preview, as text, and what is said of it. */
function shown(changed: Partial<typeof CHOICES>) {
  const options = exportOptions(kitami, { ...CHOICES, ...changed });
  const page = previewPage(previewedDocuments(kitami, options).documents, 0);
  return { html: page ? serialiseHtml(page.tree) : "", words: previewInWords(options) };
}

const ANSWER = "玉ねぎとカーリングのまち";

describe("the preview of an export", () => {
  it("shows the answers, and of the items only the official ones, as they will be written", () => {
    const { html, words } = shown({});
    expect(html).toContain(ANSWER);
    expect(html).not.toContain("メモ");
    expect(words).toBe("記入済み・公式の項目のみ");
  });

  it("shows notes and added items when they will be written", () => {
    const { html, words } = shown({ content: "all" });
    expect(html).toContain("メモ");
    expect(words).toBe("記入済み・追加項目・メモ・要確認を含む");
  });

  it("shows empty forms when empty forms will be written", () => {
    const { html, words } = shown({ mode: "blank" });
    expect(html).toContain("どのような地域か");
    expect(html).not.toContain(ANSWER);
    expect(words).toBe("空の様式（記入用）・公式の項目のみ");
  });
});
