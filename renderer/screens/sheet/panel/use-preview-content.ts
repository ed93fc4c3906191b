import { useState } from "react";
import type { ExportOptions } from "../../../../worksheets/export/options.ts";
import { useScreenMemory } from "../../../state/use-screen-memory.ts";
import { initialChoices } from "../../export/export-choices.ts";

type Content = ExportOptions["content"];

/** What the form beside the questions shows: what was chosen for it, else what would be exported. */
export function usePreviewContent(): readonly [Content, (content: Content) => void] {
  const [chosenHere, remember] = useScreenMemory("preview");
  const [exported] = useScreenMemory("export");
  const [content, setContent] = useState(
    () => chosenHere() ?? exported()?.content ?? initialChoices("").content,
  );
  return [
    content,
    (chosen) => {
      setContent(chosen);
      remember(chosen);
    },
  ];
}
