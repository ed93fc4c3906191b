import "./file-banners.css";
import { useApp } from "../state/app-context.tsx";
import { useFileStore } from "../state/file-context.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

/** Says that somebody else changed the open file, without standing in the way. */
export function ChangedBanner() {
  const { session } = useApp();
  const file = useFileStore();
  return (
    <section className="file-banner" aria-label="ファイルの変更">
      <Notice
        title="このファイルは、ほかで変更されました"
        onClose={() => file.setState({ standingSeen: true })}
        actions={
          <Button onPress={() => session.getState().go({ name: "merge", from: "file" })}>違いを見る</Button>
        }
      >
        <p>このまま入力を続けられます。保存する前に違いを見て統合すると、両方の入力を残せます。</p>
      </Notice>
    </section>
  );
}
