import { useEffect, useState } from "react";
import type { Version } from "../../../worksheets/project/open-file.ts";
import { useApp } from "../../state/app-context.tsx";
import { useFileStore } from "../../state/file-context.tsx";

/** The versions of the open project, newest first, asked for anew after every save; undefined until they are there. */
export function useVersions(): readonly Version[] | undefined {
  const { host } = useApp();
  const file = useFileStore();
  const [versions, setVersions] = useState<readonly Version[]>();
  useEffect(() => {
    let asked = 0;
    const ask = async () => {
      asked += 1;
      const turn = asked;
      const found = await host.versions();
      if (turn === asked) setVersions(found);
    };
    void ask();
    const stop = file.subscribe((state, before) => {
      if (state.savedAt !== before.savedAt) void ask();
    });
    return () => {
      asked += 1;
      stop();
    };
  }, [host, file]);
  return versions;
}
