import { useEffect, useState } from "react";
import { useFile } from "../../state/file-context.tsx";
import type { FileProblem } from "../../state/file-store.ts";

type Refused = Extract<FileProblem, { kind: "notOpened" }>;

/** The file that was last refused, also after the window's message about it is closed; and how to forget it. */
export function useRefusedFile(): readonly [Refused | undefined, () => void] {
  const problem = useFile((file) => file.problem);
  const [refused, setRefused] = useState<Refused>();
  useEffect(() => {
    if (problem?.kind === "notOpened") setRefused(problem);
  }, [problem]);
  return [refused, () => setRefused(undefined)];
}
