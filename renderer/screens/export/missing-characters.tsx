import { useEffect, useState } from "react";
import type { DocumentPlan } from "../../../worksheets/export/document-plan.ts";
import { missingInPdfNotes } from "../../../worksheets/export/export-notes.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { Notice } from "../../ui/notice.tsx";

interface MissingCharactersProps {
  readonly project: Project;
  readonly plan: DocumentPlan;
}

/** A pause in choosing, in milliseconds, after which the documents are looked through. */
const PAUSE = 800;

/** Says before the export which characters PDF will show as 〓. Nothing while it is not known, or there is none. */
export function MissingCharacters({ project, plan }: MissingCharactersProps) {
  const [missing, setMissing] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const { findMissingCharacters } = await import("../../export/run-export.ts");
      const found = await findMissingCharacters(project, plan);
      if (wanted) setMissing(found);
    };
    // When it cannot be found out beforehand, the export's own notes say it afterwards.
    const timer = setTimeout(() => void look().catch(() => undefined), PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [project, plan]);
  const notes = missingInPdfNotes(missing);
  if (notes.length === 0) return null;
  return (
    <Notice tone="warn" title="PDFで表せない文字があります" live>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Notice>
  );
}
