/** What keys do in tables and in B-1's checks, as the help lists it. */
export interface GridKeys {
  readonly label: string;
  readonly keys: readonly string[];
}

export const GRID_KEYS: readonly GridKeys[] = [
  { label: "となりのセルへ移る", keys: ["↑ ↓ ← →", "Tab", "Enter"] },
  { label: "セルの続きから書く", keys: ["F2"] },
  { label: "まとめて選ぶ", keys: ["Shift+矢印", "Ctrl+A"] },
  { label: "コピー・切り取り・貼り付け", keys: ["Ctrl+C", "Ctrl+X", "Ctrl+V"] },
  { label: "いちばん上のセルを下へコピー", keys: ["Ctrl+D"] },
  { label: "選んだセルを空にする（チェックは未確認に）", keys: ["Delete"] },
  { label: "B-1のチェックを変える", keys: ["Space"] },
  { label: "B-1のチェックを済・未にする", keys: ["1", "0"] },
  { label: "B-1で企業を名前で探す", keys: ["名前のはじめの文字"] },
];
