import { PREVIEW_CSS } from "../../../../worksheets/export/html/preview-css.ts";

let shared: CSSStyleSheet | undefined;

/** The preview's own style sheet, parsed once. Constructed sheets need no opening in the Content Security Policy. */
export function previewStyleSheet(): CSSStyleSheet {
  shared ??= styleSheet(PREVIEW_CSS);
  return shared;
}

export function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
