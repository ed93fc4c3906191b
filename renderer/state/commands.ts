import type { App } from "./app-context.tsx";
import type { FileStore } from "./file-store.ts";
import { openProject } from "./open-project.ts";
import { saveCopy } from "./save-copy.ts";
import { saveProject } from "./save-project.ts";
import { redoStep, undoStep } from "./undo-step.ts";

/** What the commands work with besides the stores: the parts of the frame they open. */
export interface CommandFrame {
  /** Asks whose project the new one will be. */
  askForNew(): void;
  openSearch(): void;
  openHelp(): void;
  openPassword(): void;
  openMaskedCopy(): void;
}

/** A key press that runs a command. Letters are lower-case. */
interface Shortcut {
  readonly key: string;
  readonly ctrl?: true;
  readonly shift?: true;
  /** As shown, e.g. 「Ctrl+Shift+S」. */
  readonly words: string;
}

export interface Command {
  readonly id: string;
  /** What it does, for menus and the list of shortcuts. */
  readonly label: string;
  readonly shortcuts: readonly Shortcut[];
  /** Only while a project is open. */
  readonly needsProject: boolean;
  run(): void;
}

const ctrl = (key: string): Shortcut => ({ key, ctrl: true, words: `Ctrl+${key.toUpperCase()}` });
const ctrlShift = (key: string): Shortcut => ({
  key,
  ctrl: true,
  shift: true,
  words: `Ctrl+Shift+${key.toUpperCase()}`,
});

/** Every command of the app with its shortcuts, in the order of the list of shortcuts. */
export function commands(app: App, file: FileStore, frame: CommandFrame): readonly Command[] {
  const go = (name: "overview" | "registers" | "review" | "export" | "history") => () =>
    app.session.getState().go({ name });
  return [
    {
      id: "new",
      label: "新しいプロジェクトを作る",
      shortcuts: [ctrl("n")],
      needsProject: false,
      run: () => frame.askForNew(),
    },
    {
      id: "open",
      label: "ファイルを開く",
      shortcuts: [ctrl("o")],
      needsProject: false,
      run: () => void openProject(app, file),
    },
    {
      id: "save",
      label: "保存する",
      shortcuts: [ctrl("s")],
      needsProject: true,
      run: () => void saveProject(app, file),
    },
    {
      id: "saveAs",
      label: "名前を付けて保存する",
      shortcuts: [ctrlShift("s")],
      needsProject: true,
      run: () => void saveProject(app, file, { asNew: true }),
    },
    {
      id: "undo",
      label: "元に戻す",
      shortcuts: [ctrl("z")],
      needsProject: true,
      run: () => undoStep(app),
    },
    {
      id: "redo",
      label: "やり直す",
      shortcuts: [ctrl("y"), ctrlShift("z")],
      needsProject: true,
      run: () => redoStep(app),
    },
    {
      id: "search",
      label: "プロジェクトの中から探す",
      shortcuts: [ctrl("f")],
      needsProject: true,
      run: () => frame.openSearch(),
    },
    {
      id: "export",
      label: "Word・PDF・Excelに書き出す／印刷する",
      shortcuts: [ctrl("p")],
      needsProject: true,
      run: go("export"),
    },
    { id: "overview", label: "全体図に戻る", shortcuts: [], needsProject: true, run: go("overview") },
    {
      id: "registers",
      label: "台帳（企業・人材など）を開く",
      shortcuts: [],
      needsProject: true,
      run: go("registers"),
    },
    { id: "review", label: "すべての回答を見直す", shortcuts: [], needsProject: true, run: go("review") },
    {
      id: "saveCopy",
      label: "コピーを保存する",
      shortcuts: [],
      needsProject: true,
      run: () => void saveCopy(app, file),
    },
    {
      id: "maskedCopy",
      label: "個人情報を伏せたコピーを作る",
      shortcuts: [],
      needsProject: true,
      run: () => frame.openMaskedCopy(),
    },
    { id: "history", label: "版の履歴を見る", shortcuts: [], needsProject: true, run: go("history") },
    {
      id: "merge",
      label: "ほかの人のファイルを統合する",
      shortcuts: [],
      needsProject: true,
      run: () => app.session.getState().go({ name: "merge", from: "chosen" }),
    },
    {
      id: "password",
      label: "パスワードを設定・変更する",
      shortcuts: [],
      needsProject: true,
      run: () => frame.openPassword(),
    },
    {
      id: "help",
      label: "使い方とショートカット",
      shortcuts: [
        { key: "F1", words: "F1" },
        { key: "?", words: "?" },
      ],
      needsProject: false,
      run: () => frame.openHelp(),
    },
  ];
}

/** What of a key press decides about a command. */
export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/**
 * The command a key press means. `typing`: the focus is where text is written, so that keys without Ctrl are text.
 * On macOS ⌘ counts as Ctrl.
 */
export function commandFor(list: readonly Command[], press: KeyPress, typing: boolean): Command | undefined {
  if (press.altKey) return undefined;
  const withCtrl = press.ctrlKey || press.metaKey;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return list.find(({ shortcuts }) =>
    shortcuts.some((shortcut) => {
      if (shortcut.key !== key || (shortcut.ctrl ?? false) !== withCtrl) return false;
      // "?" is itself typed with Shift; only with Ctrl does Shift mean another command.
      if (withCtrl) return (shortcut.shift ?? false) === press.shiftKey;
      return !(typing && shortcut.key.length === 1);
    }),
  );
}
