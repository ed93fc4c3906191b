import type { XmlComponent } from "docx";
import { element } from "./xml.ts";

function fieldMark(type: "begin" | "separate" | "end"): XmlComponent {
  return element("w:r", {}, [element("w:fldChar", { "w:fldCharType": type })]);
}

/** The parts of a complex field (ISO/IEC 29500-1, 17.16.18): what comes between them is its last result. */
export const FIELD = {
  begin: (instruction: string): XmlComponent[] => [
    fieldMark("begin"),
    element("w:r", {}, [element("w:instrText", { "xml:space": "preserve" }, [` ${instruction} `])]),
    fieldMark("separate"),
  ],
  end: (): XmlComponent => fieldMark("end"),
} as const;

/** A field that Word works out by itself whenever it lays out a page. */
export function field(instruction: string, result: readonly XmlComponent[]): XmlComponent[] {
  return [...FIELD.begin(instruction), ...result, FIELD.end()];
}
