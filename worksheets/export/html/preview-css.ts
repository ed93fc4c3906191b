import { COURSE, COURSE_SIZES } from "../course/fit-course.ts";
import { THEME } from "../theme.ts";
import { MEDIA_CSS } from "./media-css.ts";

const { size } = THEME;

const BASE = `
.preview {
  --ink: #${THEME.ink}; --muted: #${THEME.muted}; --rule: #${THEME.rule};
  --accent: #${THEME.accent}; --accent-tint: #${THEME.accentTint}; --head-tint: #${THEME.headTint};
  --remark: #${THEME.remark}; --remark-tint: #${THEME.remarkTint};
  --line: ${THEME.writingLine}mm;
  color-scheme: light;
  color: var(--ink);
  font: ${size.body}pt/1.6 "BIZ UDPGothic", "BIZ UDPゴシック", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic", Meiryo, sans-serif;
  line-break: strict;
  overflow-wrap: anywhere;
  -webkit-print-color-adjust: exact;
  print-color-adjust: exact;
}
.preview :where(*) { box-sizing: border-box; min-width: 0; }
.preview :where(h1, h2, h3, h4, p, ul, ol, dl, dd) { margin: 0; padding: 0; font-size: inherit; }
.preview :where(ul, .entries) { list-style: none; }
.preview :where(span, dd, td, th, li, p, h1) { unicode-bidi: isolate; }
.preview .spoken {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
.preview :where(svg) { flex: none; fill: none; stroke: currentColor; }`;

const HEAD = `
.preview .head-content { display: flow-root; padding-bottom: 3mm; }
.preview .running {
  display: flex; flex-wrap: wrap; align-items: baseline; gap: 1mm 6mm;
  margin-bottom: 3mm; padding-bottom: 1mm; border-bottom: 0.2mm solid var(--rule);
  color: var(--muted); font-size: ${size.small}pt;
}
.preview .running-date { margin-left: auto; }
.preview .example-stamp {
  padding: 0 3mm; border: 0.4mm solid currentColor; color: var(--remark);
  font-size: ${size.body}pt; letter-spacing: 0.3em; text-indent: 0.3em;
}
.preview .sheet-title {
  color: var(--accent); font-size: ${size.title}pt; font-weight: bold; line-height: 1.35; word-break: auto-phrase;
}
.preview .continued { font-size: ${size.body}pt; }
.preview .instruction { margin-top: 1mm; word-break: auto-phrase; }
.preview .company {
  display: flex; align-items: baseline; width: fit-content; min-width: min(100%, 110mm); margin-top: 2mm;
  border-bottom: 0.3mm solid var(--ink);
}
.preview .company-label { flex: none; padding-right: 4mm; color: var(--muted); font-size: ${size.small}pt; }
.preview .company-name { font-weight: bold; min-height: 1lh; }
.preview.blank .company { padding-top: 2mm; }`;

const STEP = `
.preview .step {
  display: grid; grid-template-columns: var(--step-column) minmax(0, 1fr);
  border: 0.3mm solid var(--rule); -webkit-box-decoration-break: clone; box-decoration-break: clone;
}
.preview .step + .step { margin-top: 3mm; }
.preview .step-title {
  padding: 3mm 2mm; background: var(--accent-tint); border-right: 0.3mm solid var(--rule);
  font-size: ${size.step}pt; line-height: 1.45; word-break: auto-phrase;
}
.preview .step-label { display: block; margin-bottom: 1mm; color: var(--accent); letter-spacing: 0.05em; }
.preview .step-title .step-name { display: block; }
.preview .questions { padding: 3mm 4mm 4mm; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.preview .question + .question { margin-top: 4mm; }
.preview .question-head {
  display: flex; flex-wrap: wrap; align-items: center; gap: 0.5mm 2mm; margin-bottom: 1.2mm; break-after: avoid;
}
.preview .prompt {
  position: relative; padding-left: 4.2mm; font-size: ${size.prompt}pt; font-weight: bold; line-height: 1.45;
}
.preview .prompt::before {
  content: ""; position: absolute; left: 0; top: calc(0.5lh - 1.2mm);
  border: 1.2mm solid var(--accent); border-radius: 50%;
}
.preview .mark {
  padding: 0 1.5mm; border: 0.25mm solid var(--rule); border-radius: 0.8mm;
  color: var(--muted); font-size: ${size.small}pt; line-height: 1.5;
}
.preview .hints-title { color: var(--muted); font-size: ${size.small}pt; line-height: 1.4; }
.preview .chips { display: flex; flex-wrap: wrap; gap: 1.2mm; margin: 0.8mm 0 1.5mm; }
.preview .chip {
  padding: 0.4mm 2mm; border: 0.25mm solid var(--accent); background: var(--accent-tint);
  font-size: ${size.small}pt; line-height: 1.45;
}
.preview .remarks { margin-top: 1.5mm; font-size: ${size.small}pt; line-height: 1.55; }
.preview .remarks li {
  display: flex; gap: 2mm; padding: 0.6mm 2mm; border-left: 0.8mm solid var(--remark);
  background: var(--remark-tint);
}
.preview .remarks li + li { margin-top: 0.8mm; }
.preview .remark-label { flex: none; color: var(--remark); font-weight: bold; }
.preview .remark-text { white-space: pre-wrap; }`;

const ANSWERS = `
.preview :where(.text-line, .item-text, .option-text, .block-memo, .block-title, .grid td) { white-space: pre-wrap; }
.preview .box {
  display: flex; align-items: end; padding: 1mm 2.5mm; border: 0.3mm solid var(--rule);
  -webkit-box-decoration-break: clone; box-decoration-break: clone;
}
.preview .box-inside { flex: 1; }
.preview .unit { flex: none; padding-left: 3mm; }
.preview .empty-line { height: 1.6em; }
.preview .writing-line { height: var(--line); border-bottom: 0.2mm dotted var(--rule); }
.preview .writing-line:last-child { border-bottom: 0; }
.preview .list { padding-left: 1.3em; }
.preview ol.list { padding-left: 1.9em; }
.preview ul.list > li { position: relative; }
.preview ul.list > li::before {
  content: ""; position: absolute; left: -0.85em; top: calc(0.5lh - 0.16em); border: 0.16em solid var(--ink); border-radius: 50%;
}
.preview .list > li.writing-line { padding-top: 1.2mm; }
.preview .category {
  display: inline-block; margin-right: 2mm; padding: 0 1.5mm; background: var(--accent-tint);
  font-size: ${size.small}pt; line-height: 1.55;
}
.preview .link { color: var(--muted); font-size: ${size.small}pt; }
.preview .options { display: grid; gap: 1.2mm 4mm; }
.preview .cols-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.preview .cols-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
.preview .cols-4 { grid-template-columns: repeat(4, minmax(0, 1fr)); }
.preview :is(.cols-3, .cols-4) > .with-text { grid-column: span 2; }
.preview.office .with-text { grid-column: 1 / -1; }
.preview .option { position: relative; display: flex; gap: 2mm; break-inside: avoid; line-height: 1.5; }
.preview .single > .option { padding: 1mm 2mm; border: 0.25mm solid var(--rule); }
.preview .single > .chosen { border-color: var(--accent); background: var(--accent-tint); }
.preview .box-mark { width: 3.6mm; height: 3.6mm; margin-top: calc(0.5lh - 1.8mm); stroke-width: 1.2; }
.preview .box-mark path { stroke-width: 2.4; }
.preview .chosen > .box-mark { color: var(--accent); }
.preview .option-words { flex: 1; display: flex; flex-wrap: wrap; column-gap: 2mm; }
.preview .chosen .option-label { font-weight: bold; }
.preview .option-text { flex: 1 1 8em; min-height: 1lh; border-bottom: 0.25mm solid var(--rule); }
.preview .option-description { flex: 1 1 100%; color: var(--muted); font-size: ${size.small}pt; line-height: 1.5; }
.preview .cols-1 > .option + .option:has(.option-description) { margin-top: 0.5mm; }
.preview .boxes { display: grid; grid-template-columns: repeat(auto-fit, minmax(46mm, 1fr)); gap: 3mm; }
.preview .titled-box { display: flex; flex-direction: column; border: 0.3mm solid var(--rule); }
.preview .box-title {
  padding: 0.8mm 2.5mm; border-bottom: 0.3mm solid var(--rule); background: var(--head-tint); line-height: 1.5;
}
.preview .titled-box .box-inside { padding: 1.2mm 2.5mm; }
.preview .box-entries > li { break-inside: avoid; }
.preview .box-entries > li + li { margin-top: 1.2mm; padding-top: 1.2mm; border-top: 0.2mm dotted var(--rule); }
.preview .box-entries .text-line:first-child { font-weight: bold; }`;

const TABLES = `
.preview .grid { width: 100%; border-collapse: collapse; table-layout: fixed; line-height: 1.5; }
.preview .grid :where(th, td) {
  position: relative; padding: 0.8mm 2mm; border: 0.3mm solid var(--rule); text-align: left; vertical-align: top;
}
.preview .grid thead :where(th, td) { background: var(--head-tint); text-align: center; vertical-align: middle; }
.preview .grid tbody th { font-weight: normal; }
.preview.office .grid { font-size: 9.5pt; }
.preview.office .grid :where(th, td) { padding-inline: 0.8mm; }
.preview .grid tr { break-inside: avoid; }
.preview .empty-row { height: 8.5mm; }
.preview.blank .empty-row { height: calc(var(--line) * 1.4); }
.preview.blank .matrix .empty-row { height: 9.4mm; }
.preview .reference { margin-bottom: 1.5mm; font-size: ${size.small}pt; }
.preview div.reference { padding: 1mm 2mm; background: var(--head-tint); }
.preview .reference-title { color: var(--muted); font-size: ${size.small}pt; text-align: left; }
.preview .schedule tbody th { padding: 1mm 0; background: var(--head-tint); text-align: center; vertical-align: middle; }
.preview .schedule td { padding: 1.2mm 1.5mm; white-space: normal; }
.preview.filled .schedule td, .preview.example .schedule td { height: 12mm; }
.preview .block { break-inside: avoid; }
.preview .block + .block { margin-top: 1.2mm; padding-top: 1.2mm; border-top: 0.2mm dotted var(--rule); }
.preview .block > span { display: block; }
.preview .block-time { color: var(--accent); font-size: ${size.small}pt; font-variant-numeric: tabular-nums; }
.preview .block-title { font-weight: bold; line-height: 1.45; }
.preview .block-memo { color: var(--muted); font-size: ${size.small}pt; }
/* Half of a collapsed border lies outside its table. */
.preview .scroller { padding-inline: 0.3mm; }
.preview .matrix { font-size: 9.5pt; }
.preview .matrix thead th { padding: 1mm; font-weight: bold; line-height: 1.35; }
.preview .matrix .group { background: var(--accent-tint); vertical-align: top; }
.preview .matrix .group .step-label { display: inline; margin: 0 1.5mm 0 0; }
.preview .matrix .group .step-name { font-size: ${size.small}pt; word-break: auto-phrase; }
.preview .matrix thead .vertical { height: 36mm; padding: 1mm 0; background: none; vertical-align: top; }
.preview .upright {
  display: inline-block; height: 34mm; writing-mode: vertical-rl; text-align: start;
  font-size: ${size.small}pt; font-weight: normal; line-height: 1.3; word-break: auto-phrase;
}
/* Chromium repeats a table's head on the next page only while it is lower than a quarter of the page. */
.preview.official .upright { height: 24mm; }
.preview.official .matrix thead .vertical { height: 25.5mm; padding: 0.6mm 0; }
.preview.official .matrix thead .group { padding: 0.6mm; }
.preview.office .upright { line-height: 1.15; }
.preview .matrix tbody th { font-weight: bold; vertical-align: middle; }
.preview .matrix td { vertical-align: middle; }
.preview .matrix td.check { padding: 0; text-align: center; }
.preview .matrix td.added { font-size: ${size.small}pt; }
.preview .check-mark { width: 4.6mm; height: 4.6mm; vertical-align: middle; stroke-width: 2; }
.preview .check-mark.yes { color: var(--accent); }
.preview .check-mark.no { color: var(--muted); stroke-width: 1.4; }
.preview .legend { break-before: avoid; display: flex; flex-wrap: wrap; gap: 1mm 6mm; margin-top: 2mm; font-size: ${size.small}pt; }
.preview .legend .check-mark { width: 3.4mm; height: 3.4mm; }
`;

/** Type as large as the page allows, in classes: there are no inline styles. */
const COURSE_TYPE = COURSE_SIZES.map(
  (points) => `.preview .course.size-${Math.round(points * 2)} :where(tbody td) { font-size: ${points}pt; }`,
).join("\n");

const COURSE_TABLE = `
.preview .course { line-height: ${COURSE.pitch}; }
.preview .course tbody :where(td, th) { padding: 0.7mm 1.4mm; }
.preview .course thead span { display: block; }
.preview .course-date { font-weight: normal; }
.preview .course .course-hour {
  padding: 0 1mm; background: var(--head-tint); text-align: right; font-size: ${size.small}pt; line-height: 1.1;
}
.preview .course .course-half {
  padding: 0.7mm 0; background: var(--head-tint); font-size: 7.5pt; font-weight: bold; text-align: center;
  white-space: pre-wrap;
}
.preview .course .course-box { background: var(--accent-tint); }
.preview .course .course-free { padding: 0; }
.preview .course-entry + .course-entry { margin-top: 0.6mm; border-top: 0.2mm dotted var(--rule); padding-top: 0.4mm; }
.preview .course-entry :where(strong, span) { display: block; white-space: pre-wrap; }
.preview .course-line { color: var(--muted); }
.preview .course-note { margin-top: 1.5mm; color: var(--muted); font-size: ${size.small}pt; }
${COURSE_TYPE}`;

const LEAFLET = `
.preview .chapter + .chapter { margin-top: 6mm; }
.preview .chapter-title {
  margin-bottom: 2mm; padding: 0.6mm 2.5mm; border-left: 1.4mm solid var(--accent); background: var(--accent-tint);
  font-size: 12pt; line-height: 1.5; break-after: avoid;
}
.preview .chapter > * + * { margin-top: 2mm; }
.preview .chapter :where(p, .leaflet-line, strong) { white-space: pre-wrap; }
.preview .leaflet { font-size: 9.5pt; }
.preview .leaflet :where(strong, .leaflet-line) { display: block; }
.preview .leaflet tbody td { white-space: normal; }
.preview .leaflet tbody th { background: var(--head-tint); font-weight: bold; }
.preview .leaflet .leaflet-check { text-align: center; }
.preview .leaflet .leaflet-figure { text-align: right; }
.preview .leaflet .empty-row { height: 8.5mm; }
.preview .greeting { align-self: center; width: min(100%, 150mm); margin-bottom: 8mm; white-space: pre-wrap; }
.preview.booklet .cover-title { margin-top: 16mm; padding: 5mm 0; }
.preview.booklet .cover h1 { font-size: 20pt; }`;

const FRONT = `
.preview .cover { display: flex; flex-direction: column; justify-content: space-between; }
.preview .cover-title { margin-top: 32mm; padding: 8mm 0; border-block: 0.8mm solid var(--accent); text-align: center; }
.preview .cover h1 { color: var(--accent); font-size: ${size.cover}pt; line-height: 1.4; word-break: auto-phrase; }
.preview .subtitle { margin-top: 2mm; font-size: 13pt; word-break: auto-phrase; }
.preview .facts { align-self: center; width: min(100%, 140mm); margin-block: 12mm; border-top: 0.2mm solid var(--rule); }
.preview .fact { display: grid; grid-template-columns: 42mm minmax(0, 1fr); padding: 2mm; border-bottom: 0.2mm solid var(--rule); }
.preview .fact dt { color: var(--muted); }
.preview .cover-date { margin-bottom: 10mm; font-size: 12pt; text-align: center; }
.preview .contents-title { margin-bottom: 5mm; color: var(--accent); font-size: ${size.title}pt; letter-spacing: 0.5em; }
.preview .entries a {
  display: flex; flex-wrap: wrap; gap: 0 5mm; padding: 2mm 1mm; border-bottom: 0.2mm dotted var(--rule);
  color: inherit; text-decoration: none;
}
.preview .entries a:hover { background: var(--accent-tint); text-decoration: underline; }
.preview .entry-company { margin-left: auto; color: var(--muted); }`;

/**
 * The style sheet of the preview: classes only, nothing fetched, everything below `.preview`. The app adds it as a
 * style sheet of its own, `writeHtml` puts it into the document.
 */
export const PREVIEW_CSS = [
  BASE,
  HEAD,
  STEP,
  ANSWERS,
  TABLES,
  COURSE_TABLE,
  LEAFLET,
  FRONT,
  MEDIA_CSS,
  "body:has(> main > .preview) { margin: 0; }\n",
].join("\n");
