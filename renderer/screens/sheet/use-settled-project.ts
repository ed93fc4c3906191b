import { startTransition, useEffect, useState } from "react";
import type { Project } from "../../../worksheets/project/model.ts";
import { useApp } from "../../state/app-context.tsx";

/** The pause in editing, in milliseconds, after which progress and advice are worked out again. */
const PAUSE = 250;

/**
 * The open project as it was at the last pause in editing. For what looks at the whole project and so is too dear
 * to be worked out at every key press.
 */
export function useSettledProject(): Project {
  const { project: store } = useApp();
  const [settled, setSettled] = useState<Project | undefined>(() => store.getState().project);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => startTransition(() => setSettled(store.getState().project));
    const stop = store.subscribe(({ project }, before) => {
      if (project === before.project) return;
      clearTimeout(timer);
      timer = setTimeout(settle, PAUSE);
    });
    settle();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store]);
  if (!settled) throw new Error("No project is open");
  return settled;
}
