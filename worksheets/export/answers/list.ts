import { writtenLines } from "../../items/list.ts";
import type { AnswerPrinter } from "./answer-printer.ts";

export const list: AnswerPrinter<"list"> = (definition, value, context) => ({
  shape: "list",
  numbered: definition.ordered === true,
  items: writtenLines(value).map((line) => {
    const about =
      line.link !== undefined && definition.linksTo !== undefined
        ? context.lineText(definition.linksTo, line.link)
        : undefined;
    return {
      id: line.id,
      text: line.text.trim(),
      category: line.category ?? "",
      link: about === undefined ? "" : `${definition.linkLabel ?? ""}：${about}`,
    };
  }),
  blankLines: definition.blankLines ?? 4,
});
