import type { MenuItemConstructorOptions } from "electron";
import type { CommandId } from "./bridge.ts";

type Item = MenuItemConstructorOptions;

interface MenuParts {
  readonly platform: NodeJS.Platform;
  readonly run: (id: CommandId) => void;
}

const LINE: Item = { type: "separator" };

/** The menu in Japanese. Commands are carried out by the page, so that menu and keys do the same. */
export function menuTemplate({ platform, run }: MenuParts): Item[] {
  const mac = platform === "darwin";
  const command = (id: CommandId, label: string, accelerator?: string): Item => ({
    id,
    label,
    click: () => run(id),
    // The key itself goes to the page, which knows about dialogs and text being converted.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  });
  const about: Item = { role: "about", label: "このアプリについて" };
  const quit: Item = { role: "quit", label: "終了" };
  return [
    ...(mac ? [{ role: "appMenu", submenu: [about, LINE, quit] } satisfies Item] : []),
    {
      label: "ファイル(&F)",
      submenu: [
        command("new", "新しいプロジェクト", "CommandOrControl+N"),
        command("open", "開く…", "CommandOrControl+O"),
        LINE,
        command("save", "保存", "CommandOrControl+S"),
        command("saveAs", "名前を付けて保存…", "CommandOrControl+Shift+S"),
        command("saveCopy", "コピーを保存…"),
        command("maskedCopy", "個人情報を伏せたコピーを作る…"),
        LINE,
        command("history", "版の履歴"),
        command("merge", "ほかの人のファイルを統合…"),
        command("password", "パスワード…"),
        LINE,
        command("export", "Word・PDF・Excelに書き出す／印刷…", "CommandOrControl+P"),
        ...(mac ? [] : [LINE, quit]),
      ],
    },
    {
      label: "編集(&E)",
      submenu: [
        command("undo", "元に戻す", "CommandOrControl+Z"),
        command("redo", "やり直す", "CommandOrControl+Y"),
        LINE,
        { role: "cut", label: "切り取り" },
        { role: "copy", label: "コピー" },
        { role: "paste", label: "貼り付け" },
        { role: "selectAll", label: "すべて選択" },
        LINE,
        command("search", "すべての回答から探す", "CommandOrControl+F"),
      ],
    },
    {
      label: "表示(&V)",
      submenu: [
        command("overview", "全体図"),
        command("registers", "台帳（企業・人材など）"),
        command("review", "すべての回答の見直し"),
        LINE,
        { role: "zoomIn", label: "拡大" },
        { role: "zoomOut", label: "縮小" },
        { role: "resetZoom", label: "元の大きさ" },
        { role: "togglefullscreen", label: "全画面" },
      ],
    },
    {
      label: "ヘルプ(&H)",
      submenu: [command("help", "使い方とショートカット", "F1"), ...(mac ? [] : [LINE, about])],
    },
  ];
}
