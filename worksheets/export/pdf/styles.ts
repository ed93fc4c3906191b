import { THEME } from "../theme.ts";

/** How text is set: sizes in points; `pitch` is the distance between lines. */
export interface TextStyle {
  readonly size: number;
  readonly pitch: number;
  readonly color: string;
  readonly bold: boolean;
}

const { ink, muted, accent, remark, size } = THEME;

export const STYLES = {
  title: { size: size.title, pitch: 22, color: ink, bold: true },
  continued: { size: 9.5, pitch: 14, color: muted, bold: true },
  instruction: { size: 9.5, pitch: 14, color: muted, bold: false },
  company: { size: 11, pitch: 17, color: ink, bold: true },
  stepLabel: { size: size.step, pitch: 15, color: accent, bold: true },
  stepName: { size: size.step, pitch: 15, color: ink, bold: true },
  bullet: { size: size.prompt, pitch: 16, color: accent, bold: true },
  prompt: { size: size.prompt, pitch: 16, color: ink, bold: true },
  chapter: { size: 12, pitch: 20, color: ink, bold: true },
  body: { size: size.body, pitch: 16, color: ink, bold: false },
  unit: { size: size.body, pitch: 16, color: muted, bold: false },
  cell: { size: 9.5, pitch: 14, color: ink, bold: false },
  cellHead: { size: 9, pitch: 14, color: ink, bold: true },
  cellTime: { size: size.small, pitch: 14, color: accent, bold: true },
  cellMemo: { size: size.small, pitch: 14, color: muted, bold: false },
  small: { size: size.small, pitch: 12.5, color: ink, bold: false },
  smallBold: { size: size.small, pitch: 12.5, color: ink, bold: true },
  smallMuted: { size: size.small, pitch: 12.5, color: muted, bold: false },
  mark: { size: 7.5, pitch: 11, color: accent, bold: false },
  hintTitle: { size: size.small, pitch: 14, color: accent, bold: true },
  remarkLabel: { size: size.small, pitch: 12.5, color: remark, bold: true },
  frame: { size: size.small, pitch: 12, color: muted, bold: false },
  exampleMark: { size: 10, pitch: 14, color: remark, bold: true },
  verticalHeading: { size: 8.5, pitch: 9.6, color: ink, bold: false },
  coverTitle: { size: size.cover, pitch: 38, color: ink, bold: true },
  coverSubtitle: { size: 15, pitch: 24, color: ink, bold: false },
  coverLabel: { size: 11, pitch: 18, color: muted, bold: false },
  coverValue: { size: 11, pitch: 18, color: ink, bold: false },
  contentsLine: { size: 11, pitch: 20, color: ink, bold: false },
} as const satisfies Record<string, TextStyle>;
