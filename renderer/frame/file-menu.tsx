import { useApp, useSession } from "../state/app-context.tsx";
import { useFileStore } from "../state/file-context.tsx";
import { mayLeave } from "../state/open-project.ts";
import type { IconName } from "../ui/icon-shapes.ts";
import { MenuButton } from "../ui/menu-button.tsx";
import type { Frame } from "./use-frame.ts";

/** The commands of the menu in its order, with their icons. */
const ENTRIES: readonly (readonly [command: string, icon: IconName])[] = [
  ["overview", "home"],
  ["registers", "people"],
  ["review", "eye"],
  ["export", "print"],
  ["saveAs", "save"],
  ["saveCopy", "copy"],
  ["maskedCopy", "eye-off"],
  ["history", "history"],
  ["merge", "merge"],
  ["password", "lock"],
  ["open", "folder"],
  ["new", "plus"],
];

interface FileMenuProps {
  readonly frame: Frame;
}

/** What can be done with the project as a whole. */
export function FileMenu({ frame }: FileMenuProps) {
  const app = useApp();
  const file = useFileStore();
  const autosave = useSession((session) => session.autosave);

  const close = async () => {
    if (!(await mayLeave(app, file))) return;
    app.host.newProject();
    app.project.getState().close();
    app.session.getState().go({ name: "start" });
  };

  return (
    <MenuButton
      label="メニュー"
      icon="list"
      variant="text"
      items={[
        ...ENTRIES.flatMap(([id, icon]) => {
          const command = frame.commands.find((known) => known.id === id);
          if (!command) return [];
          return [
            {
              id,
              icon,
              label: command.label,
              shortcut: command.shortcuts[0]?.words,
              onAction: () => command.run(),
            },
          ];
        }),
        {
          id: "autosave",
          label: "自動でファイルに保存する",
          chosen: autosave,
          onAction: () => {
            const { setAutosave, announce } = app.session.getState();
            setAutosave(!autosave);
            announce(
              autosave
                ? "自動の保存をオフにしました。入力は、このPCに控えます。"
                : "自動の保存をオンにしました。",
            );
          },
        },
        { id: "close", icon: "close" as const, label: "プロジェクトを閉じる", onAction: () => void close() },
      ]}
    />
  );
}
