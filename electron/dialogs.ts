import { dirname, join } from "node:path";
import { app, type BrowserWindow, dialog } from "electron";
import type { DocumentEnding } from "./document-endings.ts";
import type { TableDialogs } from "./files/choose-table.ts";
import type { DeliverPlaces } from "./files/deliver.ts";
import type { ProjectDialogs } from "./files/session-context.ts";

const PROJECT_FILTER = { name: "Co-LEAD ワークシート", extensions: ["colead"] };

const TABLE_FILTER = { name: "Excel・CSV", extensions: ["xlsx", "xlsm", "csv", "tsv", "txt", "xls"] };
const ALL_FILES = { name: "すべてのファイル", extensions: ["*"] };

const DOCUMENT_FILTERS: Readonly<Record<DocumentEnding, Electron.FileFilter>> = {
  docx: { name: "Word文書", extensions: ["docx"] },
  pdf: { name: "PDF", extensions: ["pdf"] },
  xlsx: { name: "Excelブック", extensions: ["xlsx"] },
  csv: { name: "CSV（カンマ区切り）", extensions: ["csv"] },
  ics: { name: "カレンダー", extensions: ["ics"] },
};

/** The system's own dialogs. They open where the user was last; without a place Electron would show downloads. */
export function systemDialogs(window: BrowserWindow): ProjectDialogs & DeliverPlaces & TableDialogs {
  let folder = app.getPath("documents");

  const save = async (name: string, title: string, filters: readonly Electron.FileFilter[]) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title,
      defaultPath: join(folder, name),
      filters: [...filters],
      properties: ["showOverwriteConfirmation", "createDirectory"],
    });
    if (canceled || filePath === "") return undefined;
    folder = dirname(filePath);
    return filePath;
  };

  const open = async (title: string, filter: Electron.FileFilter) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title,
      defaultPath: folder,
      filters: [filter, ALL_FILES],
      properties: ["openFile"],
    });
    const [path] = filePaths;
    if (canceled || path === undefined) return undefined;
    folder = dirname(path);
    return path;
  };

  return {
    chooseProject: () => open("ファイルを開く", PROJECT_FILTER),
    chooseTable: () => open("取り込むファイルを選ぶ", TABLE_FILTER),
    chooseTarget: (name) => save(name, "名前を付けて保存", [PROJECT_FILTER]),
    chooseDocument: (name) => {
      const filter = (DOCUMENT_FILTERS as Readonly<Record<string, Electron.FileFilter>>)[
        name.slice(name.lastIndexOf(".") + 1)
      ];
      return save(name, "書き出し", filter ? [filter] : []);
    },
    chooseFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: "書き出すフォルダーを選ぶ",
        buttonLabel: "このフォルダーに書き出す",
        defaultPath: folder,
        properties: ["openDirectory", "createDirectory"],
      });
      const [path] = filePaths;
      if (canceled || path === undefined) return undefined;
      folder = path;
      return path;
    },
  };
}
