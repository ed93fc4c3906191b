import type { Host } from "../../host/host.ts";

const KEPT = "保存する前に、それまでの内容がこのPCに1つの版として残ります。";
const HOW_LONG = "直近の10回分と、1日のあいだは1時間ごと、30日のあいだは1日ごとの版を残します。";
const IN_BROWSER =
  "ブラウザー版では、このブラウザーの中に残します。閲覧データを消したり、ほかのブラウザーを使ったりすると、版は見られません。";

/** When versions are made and how long they are kept. */
export function VersionRules({ kind }: Pick<Host, "kind">) {
  return (
    <p>
      {KEPT}
      {HOW_LONG}
      {kind === "browser" && IN_BROWSER}
    </p>
  );
}
