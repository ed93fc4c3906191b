/** Why a file could not be read to open it, in sentences that say what can be done. Saving has its own: fileTrouble. */
export function readTrouble(error: unknown): string {
  const name = error instanceof DOMException ? error.name : "";
  switch (name) {
    case "NotFoundError":
      return "ファイルが見つかりません。移動されたか、名前が変わったか、削除されたようです。「ファイルを開く」から選び直してください。";
    case "NotAllowedError":
    case "SecurityError":
      return "ファイルを読むことが許可されませんでした。もう一度開いて、ブラウザーの確認で許可するか、「ファイルを開く」から選び直してください。";
    case "NotReadableError":
      return "ファイルを読めませんでした。ほかのアプリで開いていないか、ネットワークにつながっているかを確かめて、もう一度開いてください。";
    default:
      return "ファイルの読み取りに失敗しました。もう一度試しても同じなら、ファイルを別の場所にコピーして、そこから開いてください。";
  }
}
