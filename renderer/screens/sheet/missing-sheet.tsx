import { useApp } from "../../state/app-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import "./missing-sheet.css";

/** In place of a sheet whose company was taken off the list. */
export function MissingSheet() {
  const { session } = useApp();
  return (
    <div className="missing-sheet">
      <Heading level={1}>このシートは、もうありません</Heading>
      <p>企業が一覧から外されたようです。外したばかりなら、「元に戻す」（Ctrl+Z）で戻せます。</p>
      <div>
        <Button icon="building" onPress={() => session.getState().go({ name: "sheet", sheet: "b3" })}>
          B-3の企業の一覧へ
        </Button>
      </div>
    </div>
  );
}
