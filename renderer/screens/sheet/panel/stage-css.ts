/** Wider than this, in CSS pixels, the paper is shown as a whole; narrower, its text flows to be legible. */
const LEAST_FOR_PAPER = 420;

/** Whether the paper would be too small to read in a panel of this width, and its text flows instead. */
export function flows(zoom: "fit" | number, panelWidth: number): boolean {
  return zoom === "fit" && panelWidth > 0 && panelWidth < LEAST_FOR_PAPER;
}

/**
 * The style sheet of what changes about the preview: how large it is, and which answer stands out. `factor` is
 * undefined while the text flows. In a sheet rather than in the elements, so that neither renders the form again.
 */
export function stageCss(factor: number | undefined, tag: string | undefined): string {
  const size =
    factor === undefined
      ? `.stage { inline-size: 100%; }
.preview.official { padding: 0; }
.preview.official .page { min-height: 0; padding: 5mm 4mm; }
.step-label { flex: none; }`
      : `.stage { inline-size: calc(297mm + 12mm); zoom: ${factor}; }`;
  // Tags are item and company ids; whatever else might be in one ends no string.
  const named = tag?.replace(/[\\"\n\r\f]/g, (unit) => `\\${unit.charCodeAt(0).toString(16)} `);
  const marked =
    named === undefined
      ? ""
      : `[data-tag="${named}"] { outline: 0.7mm solid #00537a; outline-offset: 0.8mm; background: #fff8d6; border-radius: 0.5mm; }`;
  return `${size}
.stage:focus-visible { outline: 4px solid #000; outline-offset: -6px; box-shadow: inset 0 0 0 8px #ffd43d; }
[data-tag] { cursor: pointer; }
.question[data-tag]:hover, td[data-tag]:hover { background: #e6f0f5; }
${marked}`;
}
