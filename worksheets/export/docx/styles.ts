import {
  AlignmentType,
  BorderStyle,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  ShadingType,
} from "docx";
import { COURSE } from "../course/fit-course.ts";
import { THEME } from "../theme.ts";
import { halfPoints, twips } from "./measures.ts";
import { LIST_INDENT, LISTS } from "./numbering.ts";
import {
  CHARACTER_STYLES,
  type CharacterStyle,
  PARAGRAPH_STYLES,
  type ParagraphStyle,
} from "./style-names.ts";

/** Installed with Windows 10 and 11. */
const FONT = "BIZ UDPゴシック";
/** Has ☐ and ☑ on every Windows with Japanese; what Word itself uses for check boxes. */
export const CHECK_FONT = "MS Gothic";
/**
 * A line is at least this many times as high as its characters. Not a multiple of the font's own line: programs differ
 * on what that is for Japanese fonts, and pages would break elsewhere.
 */
const LINE = 1.486;
/** A line of B-1's vertical headings, in twips. */
export const MATRIX_COLUMN_LINE = 220;
const { ink, muted, rule, accent, accentTint, headTint, remark, remarkTint, size, writingLine } = THEME;

type ParagraphLook = Omit<IParagraphStyleOptions, "id" | "name">;
type CharacterLook = Omit<ICharacterStyleOptions, "id" | "name">;

function filled(fill: string) {
  return { type: ShadingType.CLEAR, color: "auto", fill };
}

function framed(color: string) {
  return { style: BorderStyle.SINGLE, size: 4, space: 0, color };
}

/** Exactly one line of so many millimetres to write on by hand. */
export function writingSpacing(millimetres: number) {
  return { before: 0, after: 0, line: twips(millimetres), lineRule: LineRuleType.EXACT };
}

/** A paragraph that only keeps two tables apart. */
const HAIRLINE = { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT };

const PARAGRAPH_LOOKS: Readonly<Record<ParagraphStyle, ParagraphLook>> = {
  Title: {
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: twips(38), after: 160 } },
    run: { size: halfPoints(size.cover), bold: true, color: accent },
  },
  Subtitle: {
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: twips(20) } },
    run: { size: halfPoints(13), color: muted },
  },
  CoverFact: { run: { size: halfPoints(12) } },
  CoverDate: {
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: twips(16) } },
    run: { size: halfPoints(12) },
  },
  ContentsHeading: {
    next: "Normal",
    paragraph: { spacing: { before: 0, after: 200 } },
    run: { size: halfPoints(size.title), bold: true, color: accent },
  },
  TOC1: { paragraph: { spacing: { before: 60, after: 60 } } },
  Header: { run: { size: halfPoints(size.small), color: muted } },
  Footer: {
    paragraph: { alignment: AlignmentType.CENTER },
    run: { size: halfPoints(9), color: muted },
  },
  Heading1: {
    next: "Normal",
    paragraph: {
      keepNext: true,
      outlineLevel: 0,
      spacing: { before: 0, after: 60 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 3, color: accent } },
    },
    run: { size: halfPoints(size.title), bold: true, color: ink },
  },
  ContinuedTitle: {
    basedOn: "Normal",
    paragraph: {
      keepNext: true,
      spacing: { before: 0, after: 120 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 3, color: accent } },
    },
    run: { size: halfPoints(size.title), bold: true },
  },
  Heading2: {
    next: "Normal",
    paragraph: { keepNext: true, outlineLevel: 1, spacing: { before: 0, after: 0 } },
    run: { size: halfPoints(size.step), bold: true, color: ink },
  },
  Heading3: {
    next: "Answer",
    paragraph: {
      keepNext: true,
      outlineLevel: 2,
      spacing: { before: 80, after: 40 },
      numbering: { reference: LISTS.prompt, level: 0 },
    },
    run: { size: halfPoints(size.prompt), bold: true, color: ink },
  },
  Instruction: { paragraph: { keepNext: true, spacing: { before: 0, after: 60 } } },
  CompanyLine: {
    paragraph: { keepNext: true, spacing: { before: 40, after: 40 } },
    run: { size: halfPoints(12) },
  },
  StepNumber: {
    paragraph: { keepNext: true, spacing: { before: 80, after: 0 } },
    run: { bold: true, color: accent, size: halfPoints(9.5) },
  },
  Answer: {},
  AnswerBullet: { basedOn: "Answer", paragraph: { numbering: { reference: LISTS.bullet, level: 0 } } },
  AnswerNumber: { basedOn: "Answer", paragraph: { numbering: { reference: LISTS.decimal, level: 0 } } },
  WritingLine: { basedOn: "AnswerBullet", paragraph: { spacing: writingSpacing(writingLine) } },
  WritingLineNumber: { basedOn: "AnswerNumber", paragraph: { spacing: writingSpacing(writingLine) } },
  Choice: { paragraph: { indent: { left: 270, hanging: 270 } } },
  ChoiceDescription: { run: { size: halfPoints(9.5), color: muted } },
  TableHead: { paragraph: { keepNext: true }, run: { bold: true, size: halfPoints(9.5) } },
  TableText: { run: { size: halfPoints(10) } },
  BoxEntry: { basedOn: "AnswerBullet", run: { size: halfPoints(10) } },
  BoxEntryMore: {
    basedOn: "Answer",
    paragraph: { indent: { left: LIST_INDENT.bullet } },
    run: { size: halfPoints(10) },
  },
  ScheduleBlock: { run: { size: halfPoints(9.5) } },
  ScheduleMemo: {
    paragraph: { indent: { left: 180 }, spacing: { after: 40 } },
    run: { size: halfPoints(size.small), color: muted },
  },
  // Their size depends on how much the page holds: see `courseLook`.
  CourseTitle: {},
  CourseLine: {},
  CourseHour: {
    paragraph: {
      alignment: AlignmentType.RIGHT,
      spacing: { line: 220, lineRule: LineRuleType.EXACT },
    },
    run: { size: halfPoints(size.small) },
  },
  CourseHalf: {
    paragraph: { alignment: AlignmentType.CENTER },
    run: { size: halfPoints(7.5), bold: true },
  },
  Chapter: {
    next: "Answer",
    paragraph: {
      keepNext: true,
      outlineLevel: 1,
      spacing: { before: 280, after: 100 },
      shading: filled(accentTint),
      border: { left: { style: BorderStyle.SINGLE, size: 32, space: 4, color: accent } },
      indent: { left: 120 },
    },
    run: { size: halfPoints(12), bold: true },
  },
  CellTitle: { basedOn: "TableText", run: { size: halfPoints(10), bold: true } },
  MatrixHead: {
    basedOn: "TableHead",
    paragraph: { alignment: AlignmentType.CENTER },
    run: { bold: true, size: halfPoints(9) },
  },
  MatrixColumn: {
    basedOn: "MatrixHead",
    paragraph: {
      alignment: AlignmentType.LEFT,
      spacing: { line: MATRIX_COLUMN_LINE, lineRule: LineRuleType.EXACT },
    },
  },
  MatrixCheck: {
    paragraph: { alignment: AlignmentType.CENTER },
    run: { size: halfPoints(11) },
  },
  Hints: {
    paragraph: { keepNext: true, spacing: { before: 0, after: 60, line: 285 } },
    run: { size: halfPoints(size.small), color: muted },
  },
  ReferenceTitle: {
    paragraph: { keepNext: true },
    run: { size: halfPoints(size.small), bold: true, color: muted },
  },
  ReferenceText: { run: { size: halfPoints(size.small), color: muted } },
  Memo: {
    paragraph: { spacing: { before: 30, after: 0 }, indent: { left: 120 } },
    run: { size: halfPoints(size.small), color: muted },
  },
  OpenQuestion: {
    paragraph: { spacing: { before: 30, after: 0 }, indent: { left: 120 }, shading: filled(remarkTint) },
    run: { size: halfPoints(size.small), color: remark },
  },
  Note: { paragraph: { spacing: { before: 80, after: 40 } }, run: { size: halfPoints(9), color: muted } },
  Spacer: { paragraph: { spacing: HAIRLINE }, run: { size: 2 } },
  StepGap: {
    paragraph: { spacing: { before: 0, after: 0, line: 140, lineRule: LineRuleType.EXACT } },
    run: { size: 2 },
  },
};

const CHARACTER_LOOKS: Readonly<Record<CharacterStyle, CharacterLook>> = {
  PlaceholderText: { run: { color: muted } },
  Mark: { run: { size: halfPoints(8), color: muted, border: framed(rule) } },
  ExampleMark: { run: { size: halfPoints(11), color: remark, border: framed(remark) } },
  HintWord: { run: { color: ink, border: framed(rule), shading: filled(headTint) } },
  Category: { run: { size: halfPoints(9), color: accent, shading: filled(accentTint) } },
  Link: { run: { size: halfPoints(9), color: muted } },
  Label: { run: { bold: true } },
  Time: { run: { size: halfPoints(9), color: accent } },
  CheckSymbol: { run: { font: CHECK_FONT } },
  CompanyInTitle: { run: { size: halfPoints(12), color: muted } },
};

/** Line spacing that suits characters of so many half points. */
function lineSpacing(halves: number) {
  return { line: Math.round(halves * 10 * LINE), lineRule: LineRuleType.AT_LEAST };
}

/** Blocks of a course sheet: in lines exactly as high as was reckoned with, so that the page holds them. */
function courseLook(points: number, run: NonNullable<ParagraphLook["run"]>): ParagraphLook {
  return {
    paragraph: { spacing: { line: Math.round(points * 20 * COURSE.pitch), lineRule: LineRuleType.EXACT } },
    run: { ...run, size: halfPoints(points) },
  };
}

function paragraphStyle(id: ParagraphStyle, look: ParagraphLook): IParagraphStyleOptions {
  const ownSize = look.run?.size;
  const line = typeof ownSize === "number" ? lineSpacing(ownSize) : {};
  const spacing = { ...line, ...look.paragraph?.spacing };
  return {
    id,
    name: PARAGRAPH_STYLES[id],
    basedOn: "Normal",
    quickFormat: true,
    ...look,
    paragraph: { ...look.paragraph, ...(Object.keys(spacing).length > 0 ? { spacing } : {}) },
  };
}

function characterStyles(): ICharacterStyleOptions[] {
  return (Object.keys(CHARACTER_STYLES) as CharacterStyle[]).map((id) => ({
    id,
    name: CHARACTER_STYLES[id],
    quickFormat: true,
    ...CHARACTER_LOOKS[id],
  }));
}

/**
 * All looks of the document: whoever wants another changes a style in Word, once. `courseSize`: of the type in course
 * sheets, in points.
 */
export function documentStyles(courseSize: number): IStylesOptions {
  const looks: Readonly<Record<ParagraphStyle, ParagraphLook>> = {
    ...PARAGRAPH_LOOKS,
    CourseTitle: courseLook(courseSize, { bold: true }),
    CourseLine: courseLook(courseSize, { color: muted }),
  };
  return {
    default: {
      document: {
        run: {
          font: { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT },
          size: halfPoints(size.body),
          color: ink,
          language: { value: "ja-JP", eastAsia: "ja-JP", bidirectional: "ar-SA" },
        },
        paragraph: { spacing: { before: 0, after: 0, ...lineSpacing(halfPoints(size.body)) } },
      },
    },
    paragraphStyles: (Object.keys(PARAGRAPH_STYLES) as ParagraphStyle[]).map((id) =>
      paragraphStyle(id, looks[id]),
    ),
    characterStyles: characterStyles(),
  };
}
