import { useEffect, useState } from "react";
import type { NotOpened } from "../../host/host.ts";
import { useFile } from "../../state/file-context.tsx";
/** The file that was last refused, also after the window's message about it is closed; and how to forget it. */
export function useRefusedFile(): readonly [NotOpened | undefined, () => void] {
  const problem = useFile((file) => file.problem);
  const [refused, setRefused] = useState<NotOpened>();
  useEffect(() => {
    if (problem?.kind === "notOpened") setRefused(problem.refused);
  }, [problem]);
  return [refused, () => setRefused(undefined)];
}
