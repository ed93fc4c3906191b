/** 版の履歴 */
export function HistoryScreen() {
  return null;
}
