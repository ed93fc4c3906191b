/** The look all writers share: thin rules, one accent colour, room to write. Colours are RRGGBB. */
export const THEME = {
  ink: "1A1A1A",
  muted: "595959",
  rule: "8C8C8C",
  accent: "00537A",
  accentTint: "E6F0F5",
  headTint: "F2F2F2",
  remark: "8A4B00",
  remarkTint: "FFF6E5",
  /** Sizes in points. */
  size: { title: 16, step: 10.5, prompt: 10.5, body: 10.5, small: 8.5, cover: 26 },
  /** Height of one line to write on by hand, in millimetres. */
  writingLine: 8,
} as const;

/** Page measures in millimetres. 庁内書式 binds at the left, hence the wide margin (spec/users.md). */
export const PAGES = {
  official: { width: 297, height: 210, top: 20, right: 15, bottom: 16, left: 15, stepColumn: 34 },
  office: { width: 210, height: 297, top: 22, right: 18, bottom: 18, left: 30, stepColumn: 26 },
  leaflet: { width: 210, height: 297, top: 20, right: 18, bottom: 18, left: 18, stepColumn: 26 },
  // Half of A4: what A5 is, to half a millimetre.
  booklet: { width: 148.5, height: 210, top: 17, right: 12, bottom: 14, left: 12, stepColumn: 26 },
  wide: { width: 297, height: 210, top: 17, right: 10, bottom: 13, left: 10, stepColumn: 34 },
} as const;
