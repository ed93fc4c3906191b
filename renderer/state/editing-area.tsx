import { type ReactNode, useMemo } from "react";
import { ReadOnlyArea } from "../ui/read-only.tsx";
import { useApp } from "./app-context.tsx";
import { useFile, useFileStore } from "./file-context.tsx";
import { explainReadOnly } from "./file-rights.ts";

/** What edits the open project: read-only while its file is. */
export function EditingArea({ children }: { readonly children: ReactNode }) {
  const { session } = useApp();
  const file = useFileStore();
  const readOnly = useFile(({ rights }) => rights.kind === "readOnly");
  const explain = useMemo(
    () => (readOnly ? () => explainReadOnly(session, file) : undefined),
    [readOnly, session, file],
  );
  return <ReadOnlyArea explain={explain}>{children}</ReadOnlyArea>;
}
