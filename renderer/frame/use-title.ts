import { useEffect } from "react";
import { useApp, useProjectState } from "../state/app-context.tsx";
import { useFile } from "../state/file-context.tsx";
import { PRODUCT, projectName } from "../state/project-name.ts";
import { hasUnsavedEdits } from "../state/project-store.ts";

/** The window's title: 「●北見市 令和3年度 – Co-LEAD ワークシート」, the dot while the file lacks something. */
export function useTitle(): void {
  const { host } = useApp();
  const name = useProjectState(({ project }) => project && projectName(project));
  const unsaved = useProjectState(hasUnsavedEdits);
  const fileName = useFile((file) => file.name);
  const subject = name && (fileName?.replace(/\.colead$/iu, "") ?? name);
  useEffect(() => {
    host.showTitle(subject ? `${subject} – ${PRODUCT}` : PRODUCT, unsaved);
  }, [host, subject, unsaved]);
}
