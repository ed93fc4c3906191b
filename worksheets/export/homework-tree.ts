import type { Project } from "../project/model.ts";
import { safeFileName } from "../text/file-name.ts";
import { answerTag } from "./answer-tag.ts";
import type { DocumentTree, FormSheet, QuestionNode, StepNode } from "./document-tree.ts";
import { type HomeworkPoint, homeworkPoints } from "./homework-points.ts";
import type { ExportOptions } from "./options.ts";
import { documentInfo, type PlannedDocument } from "./plan-documents.ts";

/** What of an export's options a 宿題リスト has. */
export type HomeworkOptions = Pick<ExportOptions, "layout" | "date">;

const TITLE = "宿題リスト（要確認と助言）";
const COLUMNS = [
  { id: "where", label: "どこ", width: 4 },
  { id: "what", label: "内容", width: 6 },
  { id: "who", label: "確認先", width: 2.5 },
  { id: "by", label: "期限", width: 2.5 },
  { id: "state", label: "状態", width: 2 },
] as const;

function countInWords(points: readonly HomeworkPoint[]): string {
  const advised = points.filter(({ state }) => state === "助言").length;
  return [
    points.length > advised ? `要確認${points.length - advised}件` : "",
    advised > 0 ? `助言${advised}件` : "",
  ]
    .filter(Boolean)
    .join("・");
}

function tableQuestion(tag: string, points: readonly HomeworkPoint[]): QuestionNode {
  return {
    tag,
    prompt: countInWords(points),
    marks: [],
    hints: [],
    answer: {
      shape: "table",
      columns: COLUMNS,
      rows: points.map((point, index) => ({
        id: String(index + 1),
        cells: COLUMNS.map(({ id }) => point[id]),
      })),
    },
    remarks: [],
  };
}

function stepOf(label: string, name: string, question: QuestionNode): StepNode {
  return { label, name, questions: [question], startsPage: false };
}

/** A step per worksheet; the points stand in the worksheets' order. */
function stepsOf(points: readonly HomeworkPoint[]): readonly StepNode[] {
  const groups: HomeworkPoint[][] = [];
  for (const point of points) {
    const group = groups.at(-1);
    if (group?.[0]?.worksheet === point.worksheet) group?.push(point);
    else groups.push([point]);
  }
  return groups.map((group) => {
    const worksheet = group[0]?.worksheet;
    return stepOf(
      worksheet?.code ?? "基本",
      worksheet?.title.replace(/ワークシート$/u, "") ?? "自治体の情報",
      tableQuestion(answerTag({ item: `homework.${worksheet?.id ?? "municipality"}` }), group),
    );
  });
}

const NOTHING_OPEN = stepOf("確認", "残っていること", {
  tag: answerTag({ item: "homework.nothing" }),
  prompt: "残っていること",
  marks: [],
  hints: [],
  answer: { shape: "text", lines: ["要確認も助言もありません。"], blankLines: 1, unit: "" },
  remarks: [],
});

/** The list of what is still open (宿題リスト), as a document that every writer prints. */
export function homeworkTree(project: Project, { layout, date }: HomeworkOptions): DocumentTree {
  const steps = stepsOf(homeworkPoints(project, date));
  const sheet: FormSheet = {
    key: "homework",
    code: "宿題",
    title: TITLE,
    instruction:
      "確かめること、整えることの一覧です。確認先に尋ね、回答に書き入れたら要確認を外してください。",
    arrangement: "form",
    steps: steps.length > 0 ? steps : [NOTHING_OPEN],
  };
  return {
    info: documentInfo(project, TITLE, { mode: "filled", date }),
    layout,
    mode: "filled",
    sheets: [sheet],
  };
}

/** The 宿題リスト as a document to write. */
export function homeworkDocument(project: Project, options: HomeworkOptions): PlannedDocument {
  const { name } = project.municipality;
  return {
    name: safeFileName(["宿題リスト", name, options.date].filter(Boolean).join("_")),
    title: TITLE,
    build: () => homeworkTree(project, options),
  };
}
