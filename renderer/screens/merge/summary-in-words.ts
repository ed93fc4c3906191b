interface MergeCounts {
  /** What comes from the other side. */
  readonly taken: number;
  /** How many of it are left out. */
  readonly leftOut: number;
  readonly conflicts: number;
}

/** What a merge will do: 「相手の変更 8件を取り込みます。どちらも変えたところが 2件あります。」 */
export function summaryInWords({ taken, leftOut, conflicts }: MergeCounts): string {
  if (taken === 0 && conflicts === 0)
    return "取り込む変更はありません。相手の内容は、すべて自分の内容に含まれています。";
  const changes =
    taken === 0
      ? "そのまま取り込める変更はありません。"
      : leftOut === 0
        ? `相手の変更 ${taken}件を取り込みます。`
        : `相手の変更 ${taken}件のうち ${taken - leftOut}件を取り込みます。`;
  return conflicts === 0
    ? `${changes}どちらも変えたところはありません。`
    : `${changes}どちらも変えたところが ${conflicts}件あります。`;
}

/** What was done, after it. */
export function doneInWords({ taken, leftOut, conflicts }: MergeCounts): string {
  const parts = [
    taken - leftOut > 0 ? `相手の変更 ${taken - leftOut}件を取り込みました。` : "",
    leftOut > 0 ? `${leftOut}件は取り込みませんでした。` : "",
    conflicts > 0 ? `どちらも変えたところ ${conflicts}件は、選んだとおりにしました。` : "",
  ].join("");
  return parts === "" ? "取り込む変更はありませんでした。" : parts;
}
