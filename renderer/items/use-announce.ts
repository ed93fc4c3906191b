import { useApp } from "../state/app-context.tsx";

/** Says a sentence through the live region. */
export function useAnnounce(): (sentence: string) => void {
  const { session } = useApp();
  return (sentence) => session.getState().announce(sentence);
}
