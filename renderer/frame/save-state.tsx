import { useProjectState } from "../state/app-context.tsx";
import { useFile } from "../state/file-context.tsx";
import { saveStateInWords } from "../state/save-state-in-words.ts";
import { Icon } from "../ui/icon.tsx";

const ICONS = { safe: "success", kept: "info", open: "warn" } as const;

/** How safe the open project is, in words. */
export function SaveState() {
  const project = useProjectState((state) => state);
  const file = useFile((state) => state);
  const words = saveStateInWords(project, file);
  if (!words) return null;
  return (
    <p className={`top-bar__state top-bar__state--${words.level}`}>
      <Icon name={ICONS[words.level]} />
      {words.text}
    </p>
  );
}
