import { useCallback } from "react";
import { useApp, useProject } from "./app-context.tsx";
import type { ScreenMemories } from "./screen-memory.ts";

/** What a screen remembers of the open project, read once as the screen appears, and how to remember it. */
export function useScreenMemory<Name extends keyof ScreenMemories>(
  name: Name,
): readonly [
  remembered: () => ScreenMemories[Name] | undefined,
  remember: (value: ScreenMemories[Name]) => void,
] {
  const { session } = useApp();
  const { id } = useProject();
  const remembered = useCallback(() => {
    const { memory } = session.getState();
    return memory.project === id ? memory.screens[name] : undefined;
  }, [session, id, name]);
  const remember = useCallback(
    (value: ScreenMemories[Name]) => session.getState().remember(id, name, value),
    [session, id, name],
  );
  return [remembered, remember];
}
