/** Why a file could not be read or written, in a sentence that says what can be done. */
export function fileTrouble(error: unknown): string {
  const name = error instanceof DOMException ? error.name : "";
  switch (name) {
    case "NotFoundError":
      return "元のファイルが見つかりません。移動されたか削除されたようです。「名前を付けて保存」で保存してください。";
    case "NotAllowedError":
    case "SecurityError":
      return "ファイルへの書き込みが許可されませんでした。もう一度保存し、ブラウザーの確認で「変更を保存」を選んでください。";
    case "NoModificationAllowedError":
    case "InvalidModificationError":
      return "ファイルに書き込めません。ほかのアプリで開いているか、読み取り専用です。閉じてからもう一度保存するか、「名前を付けて保存」で保存してください。";
    case "QuotaExceededError":
      return "ディスクの空きが足りません。空きを作るか、別の場所に「名前を付けて保存」で保存してください。";
    case "InvalidStateError":
    case "NotReadableError":
      return "ファイルを読めませんでした。ネットワークの接続を確かめるか、「名前を付けて保存」で別の場所に保存してください。";
    default:
      return "ファイルの読み書きに失敗しました。もう一度試すか、「名前を付けて保存」で別の場所に保存してください。";
  }
}
