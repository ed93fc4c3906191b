/** What the operating system said about a file, in words a user can act on. */
export function fileProblem(error: unknown, path: string): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
      return `「${path}」が見つかりません。場所と名前を確かめてください。`;
    case "EISDIR":
      return `「${path}」はフォルダーです。ファイルを指定してください。`;
    case "EEXIST":
      return `「${path}」は、すでにあります。上書きはしません。別の名前を指定してください。`;
    case "ENOTDIR":
      return `「${path}」の途中に、フォルダーではなくファイルがあります。別の場所を指定してください。`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `「${path}」を使う権限がありません。管理者に確かめるか、別の場所を指定してください。`;
    case "EBUSY":
      return `「${path}」は、ほかのアプリが開いています。閉じてから、もう一度実行してください。`;
    case "ENOSPC":
    case "EDQUOT":
      return `ディスクの空きが足りないため、「${path}」を書き込めませんでした。空きを増やすか、別の場所を指定してください。`;
    default:
      return `「${path}」を扱えませんでした（${error instanceof Error ? error.message : String(error)}）。`;
  }
}
