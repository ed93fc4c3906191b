import { PAGES, THEME } from "../theme.ts";

/** A page on paper, and the card that stands for it on screen. */
function pageRules(layout: keyof typeof PAGES): string {
  const { width, height, top, right, bottom, left, stepColumn } = PAGES[layout];
  const margins = `${top - 6}mm ${right}mm ${bottom}mm ${left}mm`;
  return `
.preview.${layout} { --step-column: ${stepColumn}mm; --paper: ${width}mm; }
@page ${layout} {
  size: ${width}mm ${height}mm;
  margin: ${margins};
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #${THEME.muted}; }
}
@media screen {
  .preview.${layout} .page { padding: ${margins}; min-height: ${height}mm; }
}
@media print {
  body:has(.preview.${layout}) { page: ${layout}; }
  .preview.${layout} .cover { height: ${height - top + 6 - bottom - 1}mm; }
}`;
}

const SCREEN = `
@media screen {
  .preview { padding: 6mm; background: #E4E8EB; }
  .preview .page {
    width: var(--paper); max-width: 100%; margin: 0 auto 6mm; background: #FFF;
    border: 1px solid #C9CED3; box-shadow: 0 1px 3px rgb(0 0 0 / 18%), 0 6px 18px rgb(0 0 0 / 10%);
  }
  .preview .sheet { scroll-margin-top: 6mm; }
  .preview .question { scroll-margin-top: 6mm; }
  .preview .page-content { container-type: inline-size; }
  .preview .scroller { overflow-x: auto; }
  .preview .scroller:focus-visible, .preview a:focus-visible {
    outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #FFD43D;
  }
  @container (width < 150mm) {
    .preview .step { grid-template-columns: minmax(0, 1fr); }
    .preview .step-title {
      display: flex; gap: 3mm; padding: 2mm 3mm; border-right: 0; border-bottom: 0.3mm solid var(--rule);
    }
    .preview .cols-3, .preview .cols-4 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .preview .matrix { min-width: 190mm; }
    .preview .schedule { min-width: 130mm; }
  }
  @container (width < 90mm) {
    .preview .options { grid-template-columns: minmax(0, 1fr); }
    .preview .options > .with-text { grid-column: 1 / -1; }
    .preview .questions { padding-inline: 3mm; }
  }
  @container (width >= 200mm) { ${beside()} }
}
@media screen and (width < 150mm) {
  .preview { padding: 0; }
  .preview:is(.official, .office) .page { padding: 5mm 4mm; min-height: 0; }
  .preview .cover-title { margin-top: 10mm; }
}`;

/** On a landscape page the hints stand beside the answer, as on the official form. */
function beside(): string {
  return `
  .preview.official .with-hints {
    display: grid; column-gap: 4mm; grid-template-columns: minmax(0, 1fr) 54mm; grid-template-rows: auto auto auto 1fr;
    grid-template-areas: "head hints" "reference hints" "answer hints" "remarks hints";
  }
  .preview.official .with-hints > .question-head { grid-area: head; }
  .preview.official .with-hints > .reference { grid-area: reference; }
  .preview.official .with-hints > .answer { grid-area: answer; }
  .preview.official .with-hints > .remarks { grid-area: remarks; }
  .preview.official .with-hints > .hints { grid-area: hints; }
  .preview.official .with-hints .chip { flex: 0 1 auto; }`;
}

const PRINT = `
@media print {
  .preview .page { display: table; width: 100%; table-layout: fixed; break-after: page; }
  .preview .sheet:last-child > .page:last-child { break-after: auto; }
  .preview .page-head { display: table-header-group; break-inside: avoid; }
  .preview .page-body { display: table-row-group; }
  .preview .cover { display: flex; }
  .preview .contents { display: block; }
  .preview :is(.step, .question) { break-inside: avoid; }
  .preview :is(.shape-table, .step:has(.question:nth-child(5))) { break-inside: auto; }
  ${beside()}
}
@media (forced-colors: active) {
  .preview .prompt::before, .preview ul.list > li::before { border-color: CanvasText; }
  .preview .single > .chosen { border-width: 0.8mm; }
}`;

/** What differs between screen and paper: cards and pages. */
export const MEDIA_CSS = [
  pageRules("official"),
  pageRules("office"),
  pageRules("wide"),
  pageRules("leaflet"),
  pageRules("booklet"),
  SCREEN,
  PRINT,
].join("\n");
