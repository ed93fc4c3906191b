import { useEffect, useState } from "react";
import type { VersionContent } from "../../../worksheets/project/open-file.ts";
import { useApp } from "../../state/app-context.tsx";

/** What a version holds; undefined while it is read, or while none is chosen. */
export function useVersion(id: string | undefined): VersionContent | undefined {
  const { host } = useApp();
  const [read, setRead] = useState<{ readonly id: string; readonly content: VersionContent }>();
  useEffect(() => {
    if (id === undefined) return;
    let wanted = true;
    void host.readVersion(id).then((content) => {
      if (wanted) setRead({ id, content });
    });
    return () => {
      wanted = false;
    };
  }, [host, id]);
  return read?.id === id ? read?.content : undefined;
}
