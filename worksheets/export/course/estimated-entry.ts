import type { CourseEntry, CourseSheet } from "../document-tree.ts";
import { emsOf } from "../ems-of.ts";
import { courseHeight, type FittedCourse, fitCourse } from "./fit-course.ts";

/** Word draws rules beside the rows, not over them: what each row takes more, in points. */
const RULE = 0.5;

/** About how many lines an entry takes, rather more than less. */
function estimatedLines({ time, title, lines }: CourseEntry, width: number, size: number): number {
  // A line that ends before a word or a bracket is up to two characters shorter.
  const perLine = Math.max(1, width / size - 2);
  const first = time === "" ? title : `${time}　${title}`;
  return [first, ...lines]
    .flatMap((text) => text.split("\n"))
    .reduce((total, text) => total + Math.max(1, Math.ceil(emsOf(text) / perLine)), 0);
}

/** How a sheet fits its page where there is no font to measure with. Undefined: it does not. */
export function estimatedFit(sheet: CourseSheet): FittedCourse | undefined {
  const edges = new Set(sheet.days.flatMap(({ boxes }) => boxes.flatMap(({ start, end }) => [start, end])));
  const hours = sheet.hours ? (sheet.hours.to - sheet.hours.from) / 60 : 0;
  return fitCourse(sheet, courseHeight(sheet) - (edges.size + hours + 3) * RULE, estimatedLines);
}
