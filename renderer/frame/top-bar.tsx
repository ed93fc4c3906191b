import "./top-bar.css";
import { useRef } from "react";
import { useApp, useProjectState } from "../state/app-context.tsx";
import { PRODUCT, projectName } from "../state/project-name.ts";
import { redoStep, undoStep } from "../state/undo-step.ts";
import { AppMark } from "../ui/app-mark.tsx";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { AppearanceMenus } from "./appearance-menus.tsx";
import { FileMenu } from "./file-menu.tsx";
import { SaveState } from "./save-state.tsx";
import { useBarHeight } from "./use-bar-height.ts";
import type { Frame } from "./use-frame.ts";

interface TopBarProps {
  readonly frame: Frame;
}

/** The bar at the top: whose project it is, how safe it is, and the tools every screen has. */
export function TopBar({ frame }: TopBarProps) {
  const { session } = useApp();
  const project = useProjectState((state) => state.project);
  const bar = useRef<HTMLElement>(null);
  useBarHeight(bar);
  return (
    <header className="top-bar" ref={bar}>
      <button
        type="button"
        className="top-bar__home"
        onClick={() => session.getState().go({ name: project ? "overview" : "start" })}
      >
        <AppMark />
        <span className="top-bar__names">
          <span className={project ? "top-bar__product" : "top-bar__project"}>{PRODUCT}</span>
          {project && <span className="top-bar__project">{projectName(project)}</span>}
        </span>
        <span className="visually-hidden">{project ? "全体図へ" : "最初の画面へ"}</span>
      </button>
      <SaveState />
      <div className="top-bar__tools">
        {project && <EditingTools frame={frame} />}
        <AppearanceMenus />
        <IconButton icon="help" label="使い方とショートカット" hint="F1" onPress={() => frame.open("help")} />
      </div>
    </header>
  );
}

/** The tools that need an open project. */
function EditingTools({ frame }: TopBarProps) {
  const app = useApp();
  const undone = useProjectState(({ past }) => past.at(-1)?.label);
  const redone = useProjectState(({ future }) => future.at(-1)?.label);
  return (
    <>
      <IconButton
        icon="undo"
        label={undone === undefined ? "元に戻す（まだ変更はありません）" : `「${undone}」を元に戻す`}
        hint="Ctrl+Z"
        onPress={() => undoStep(app)}
      />
      <IconButton
        icon="redo"
        label={redone === undefined ? "やり直す（元に戻したものはありません）" : `「${redone}」をやり直す`}
        hint="Ctrl+Y"
        onPress={() => redoStep(app)}
      />
      <IconButton
        icon="search"
        label="プロジェクトの中から探す"
        hint="Ctrl+F"
        onPress={() => frame.open("search")}
      />
      <FileMenu frame={frame} />
      <Button
        variant="solid"
        icon="save"
        onPress={() => frame.commands.find(({ id }) => id === "save")?.run()}
      >
        保存
      </Button>
    </>
  );
}
