import "./save-state.css";
import { Button as AriaButton, DialogTrigger, Popover } from "react-aria-components";
import { useProjectState } from "../state/app-context.tsx";
import { useFile } from "../state/file-context.tsx";
import { saveStateInWords } from "../state/save-state-in-words.ts";
import { Icon } from "../ui/icon.tsx";
import { SaveStatePanel } from "./save-state-panel.tsx";

const ICONS = { safe: "success", kept: "info", open: "warn" } as const;

/** How safe the open project is, in words; a press says more. */
export function SaveState() {
  const project = useProjectState((state) => state);
  const file = useFile((state) => state);
  const words = saveStateInWords(project, file);
  if (!words) return null;
  return (
    <div className="save-state">
      <DialogTrigger>
        <AriaButton className={`save-state__button save-state__button--${words.level}`}>
          <Icon name={ICONS[words.level]} />
          <span className="save-state__text">{words.text}</span>
          {file.sealed && (
            <span className="save-state__sealed">
              <Icon name="lock" />
              <span className="save-state__sealed-words">パスワードで保護</span>
            </span>
          )}
          <span className="visually-hidden">（保存の状態）</span>
        </AriaButton>
        <Popover className="popover save-state__popover" placement="bottom start">
          <SaveStatePanel words={words} sealed={file.sealed} hasFile={file.name !== undefined} />
        </Popover>
      </DialogTrigger>
    </div>
  );
}
