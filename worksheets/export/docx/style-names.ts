/**
 * Ids of the styles and their names in Word's list of styles. Names Word knows itself (heading 1 …) are English;
 * it shows them translated.
 */
export const PARAGRAPH_STYLES = {
  Title: "Title",
  Subtitle: "Subtitle",
  Heading1: "heading 1",
  Heading2: "heading 2",
  Heading3: "heading 3",
  TOC1: "toc 1",
  Header: "header",
  Footer: "footer",
  CoverFact: "表紙の項目",
  CoverDate: "表紙の日付",
  ContentsHeading: "目次の見出し",
  ContinuedTitle: "続きの表題",
  Instruction: "説明",
  CompanyLine: "企業名の行",
  StepNumber: "STEP番号",
  Answer: "回答",
  AnswerBullet: "回答の箇条書き",
  AnswerNumber: "回答の番号付き",
  WritingLine: "手書きの行",
  WritingLineNumber: "手書きの番号付きの行",
  Choice: "選択肢",
  ChoiceDescription: "選択肢の説明",
  TableHead: "表の見出し",
  TableText: "表の本文",
  BoxEntry: "枠の項目",
  BoxEntryMore: "枠の項目の続き",
  ScheduleBlock: "行程",
  ScheduleMemo: "行程のメモ",
  CourseTitle: "行程表の予定",
  CourseLine: "行程表の予定の説明",
  CourseHour: "行程表の時刻",
  CourseHalf: "行程表の午前・午後",
  Chapter: "章の見出し",
  CellTitle: "表の項目",
  MatrixHead: "要件の見出し",
  MatrixColumn: "要件の縦書きの見出し",
  MatrixCheck: "要件の判定",
  Hints: "ヒント",
  ReferenceTitle: "参照の見出し",
  ReferenceText: "参照の本文",
  Memo: "メモ",
  OpenQuestion: "要確認",
  Note: "注記",
  Spacer: "間隔",
  StepGap: "STEPの間隔",
} as const;

export type ParagraphStyle = keyof typeof PARAGRAPH_STYLES;

export const CHARACTER_STYLES = {
  PlaceholderText: "Placeholder Text",
  Mark: "印",
  ExampleMark: "記入例の印",
  HintWord: "ヒントの語",
  Category: "分類",
  Link: "関連",
  Label: "項目名",
  Time: "時刻",
  CheckSymbol: "チェック記号",
  CompanyInTitle: "表題の企業名",
} as const;

export type CharacterStyle = keyof typeof CHARACTER_STYLES;
