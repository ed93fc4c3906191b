import { pastedLines } from "../../../items/parse-clipboard.ts";

/** The names in what was typed or pasted: one per line; of a spreadsheet's block the first column. */
export function namesIn(text: string): readonly string[] {
  return pastedLines(text)
    .map((line) => (line.split("\t")[0] ?? "").trim())
    .filter((name) => name !== "");
}
