import { clock } from "./clock.ts";
import type { FileState } from "./file-store.ts";
import { hasUnsavedEdits, type ProjectState } from "./project-store.ts";
import { readOnlyInWords } from "./rights-in-words.ts";

/** Said of a save that the disk did not confirm. */
export const UNCONFIRMED = "ディスクへの書き出しは未確認";

/** What of the file is worth offering beside its state. */
export type StateAction = "save" | "saveAs" | "merge" | "history";

export interface SaveStateWords {
  /** Short enough for the bar at the top. */
  readonly text: string;
  /** `safe`: the file holds everything. `kept`: this computer does, or the file as far as is known. `open`: neither. */
  readonly level: "safe" | "kept" | "open";
  /** What is safe and what is not, a sentence each. */
  readonly detail: readonly string[];
  readonly actions: readonly StateAction[];
}

/** How safe the open project is, for the bar at the top; undefined while no project is open. */
export function saveStateInWords(project: ProjectState, file: FileState): SaveStateWords | undefined {
  if (!project.project) return undefined;
  const unsaved = hasUnsavedEdits(project);
  const kept: Kept = !unsaved
    ? "nothing"
    : file.keepFailed
      ? "failed"
      : file.kept === project.project
        ? "kept"
        : "soon";
  return (
    whileSaving(file, kept) ??
    whileReadOnly(file, kept) ??
    inTrouble(file, kept) ??
    (unsaved ? unsavedWords(file, kept) : savedWords(project, file))
  );
}

/** What becomes of the edits the file lacks. */
type Kept = "nothing" | "kept" | "soon" | "failed";

const KEPT_DETAIL: Readonly<Record<Kept, readonly string[]>> = {
  nothing: [],
  kept: ["保存していない変更は、このPCに保護してあります。アプリやPCが止まっても、続きから始められます。"],
  soon: ["保存していない変更を、このPCに保護しています。"],
  failed: [
    "保存していない変更を、このPCに控えられません。PCの空き容量を確かめ、早めにファイルに保存してください。",
  ],
};

const KEPT_MARK: Readonly<Record<Kept, string>> = {
  nothing: "",
  kept: "（入力は、このPCに保護済み）",
  soon: "",
  failed: "（入力は、このPCに控えられません）",
};

/** In trouble, what is kept here is the better for it, but the file is not what it should be. */
function levelOf(kept: Kept): SaveStateWords["level"] {
  return kept === "nothing" || kept === "kept" ? "kept" : "open";
}

function whileSaving({ saving, slow }: FileState, kept: Kept): SaveStateWords | undefined {
  if (!saving) return undefined;
  if (!slow)
    return {
      text: "保存しています…",
      level: "open",
      detail: ["ファイルに書き込んでいます。", ...KEPT_DETAIL[kept]],
      actions: [],
    };
  return {
    text: `保存先が応答していません${KEPT_MARK[kept]}`,
    level: levelOf(kept),
    detail: [
      "保存先からの返事を待っています。そのあいだも、入力を続けられます。",
      ...KEPT_DETAIL[kept],
      "返事がないままのときは、このPCの中などに名前を付けて保存できます。",
    ],
    actions: [],
  };
}

function whileReadOnly({ rights }: FileState, kept: Kept): SaveStateWords | undefined {
  if (rights.kind === "write") return undefined;
  const { short, why } = readOnlyInWords(rights.reason);
  return {
    text: kept === "nothing" ? short : `${short}（未保存の変更あり）`,
    level: levelOf(kept),
    detail: [
      why,
      ...(kept === "nothing"
        ? ["内容を見る、文字を写す、書き出すことはできます。"]
        : [...KEPT_DETAIL[kept], "名前を付けて保存すると、ファイルにも残せます。"]),
    ],
    actions: ["saveAs", "history"],
  };
}

function inTrouble({ standing, trouble }: FileState, kept: Kept): SaveStateWords | undefined {
  const mark = KEPT_MARK[kept];
  const level = levelOf(kept);
  if (standing === "changed")
    return {
      text: `ほかで変更されています${mark}`,
      level,
      detail: [
        "このファイルは、開いたあとに、ほかの人かほかのアプリが変更しました。だれの入力も消えていません。",
        ...KEPT_DETAIL[kept],
        "違いを見て統合すると、両方の入力を残せます。それまでは、自動では保存しません。",
      ],
      actions: ["merge", "saveAs", "history"],
    };
  if (standing === "missing")
    return {
      text: `ファイルが見つかりません${mark}`,
      level,
      detail: [
        "ファイルは、移動されたか、削除されたか、名前が変わったようです。内容は、この画面に残っています。",
        ...KEPT_DETAIL[kept],
        "元の場所に戻すか、名前を付けて保存してください。",
      ],
      actions: ["saveAs", "history"],
    };
  if (standing === "unreachable")
    return {
      text: `保存先につながりません${mark}`,
      level,
      detail: [
        "保存先のサーバーやドライブから、返事がありません。ファイルは、最後に保存したときのままです。",
        ...KEPT_DETAIL[kept],
      ],
      actions: ["save", "saveAs"],
    };
  if (trouble === undefined || kept === "nothing") return undefined;
  if (trouble.kind === "busy")
    return {
      text: `ほかのアプリが使用中${mark}`,
      level,
      detail: [
        "ほかのアプリがファイルを使っているため、まだ保存できません。30秒ごとに、自動で保存し直します。",
        ...KEPT_DETAIL[kept],
      ],
      actions: ["save", "saveAs"],
    };
  return {
    text: `保存できませんでした${mark}`,
    level,
    detail: [trouble.reason, ...KEPT_DETAIL[kept]],
    actions: ["save", "saveAs"],
  };
}

function unsavedWords({ name }: FileState, kept: Kept): SaveStateWords {
  const detail = [
    ...KEPT_DETAIL[kept],
    name === undefined
      ? "ファイルには、まだ保存していません。「保存」を押すと、名前を付けて保存できます。"
      : `「${name}」には、まだ入っていません。`,
  ];
  const actions: readonly StateAction[] = ["save", "history"];
  if (kept === "failed")
    return { text: "未保存の変更があります（このPCに控えられません）", level: "open", detail, actions };
  if (kept === "kept") return { text: "未保存の変更あり・このPCに保護済み", level: "kept", detail, actions };
  return { text: "未保存の変更があります", level: "open", detail, actions };
}

function savedWords(
  { saved }: ProjectState,
  { name, savedAt, downloaded, unconfirmed }: FileState,
): SaveStateWords {
  if (saved === undefined)
    return {
      text: "まだファイルに保存していません",
      level: "kept",
      detail: ["ファイルは、まだありません。「保存」を押すと、名前を付けて保存できます。"],
      actions: ["save"],
    };
  const inFile = name === undefined ? "" : `「${name}」に、`;
  const all = `${inFile}すべて入っています。`;
  if (savedAt === undefined)
    return { text: "ファイルのとおりです", level: "safe", detail: [all], actions: ["history"] };
  const words = `${downloaded ? "ダウンロード済み" : "ファイルに保存済み"} ${clock(new Date(savedAt))}`;
  if (downloaded)
    return {
      text: words,
      level: "safe",
      detail: ["ダウンロードしたファイルを、保存しておきたい場所に移してください。"],
      actions: ["history"],
    };
  return unconfirmed
    ? {
        text: `${words}（${UNCONFIRMED}）`,
        level: "kept",
        detail: [
          all,
          "保存先のディスクが書き出しの完了を知らせないため、停電などに備えて、コピーも残しておくと安心です。",
        ],
        actions: ["history"],
      }
    : { text: words, level: "safe", detail: [all], actions: ["history"] };
}
