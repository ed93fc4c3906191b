import { useCallback, useLayoutEffect, useRef } from "react";

/**
 * The same function at every render, which does what the newest one does. React Aria's buttons are dear to render:
 * with it, one whose words are the same is passed over when what is around it renders.
 */
export function useSteadyPress(onPress: (() => void) | undefined): () => void {
  const newest = useRef(onPress);
  useLayoutEffect(() => {
    newest.current = onPress;
  });
  return useCallback(() => newest.current?.(), []);
}
