import { Button } from "../../ui/button.tsx";

const WHAT =
  "ほかの人が同じプロジェクトのコピーに書いた内容を、いま開いているプロジェクトに取り込みます。両方が違う内容に変えたところだけ、どちらにするかを選んでいただきます。";

interface MergeStartProps {
  onChoose(): void;
}

/** What merging a chosen file will do, and the way to choose it. */
export function MergeStart({ onChoose }: MergeStartProps) {
  return (
    <section className="merge-screen__panel">
      <p>{WHAT}</p>
      <p className="merge-screen__note">選んだファイルは変更しません。取り込んだあとでも、元に戻せます。</p>
      <div className="merge-screen__actions">
        <Button variant="solid" size="large" icon="folder" onPress={onChoose}>
          統合するファイルを選ぶ
        </Button>
      </div>
    </section>
  );
}
