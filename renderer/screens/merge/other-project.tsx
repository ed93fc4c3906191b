import type { Project } from "../../../worksheets/project/model.ts";
import type { MergeSource } from "../../state/merge-source.ts";
import { projectName } from "../../state/project-name.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";

interface OtherProjectProps {
  readonly source: MergeSource;
  readonly mine: Project;
  onAllow(): void;
  onAgain(): void;
}

/** The chosen file is no copy of the open project. */
export function OtherProject({ source, mine, onAllow, onAgain }: OtherProjectProps) {
  return (
    <Notice
      tone="warn"
      live
      title="別のプロジェクトのファイルです"
      actions={
        <>
          <Button onPress={onAgain}>{source.from === "file" ? "もう一度読む" : "別のファイルを選ぶ"}</Button>
          <Button onPress={onAllow}>それでも統合する</Button>
        </>
      }
    >
      <p>
        「{source.name}」は「{projectName(source.theirs)}」のファイルで、いま開いている「{projectName(mine)}
        」のコピーではありません。
      </p>
      <p>
        それでも統合すると、「{projectName(mine)}
        」に内容を取り込みます。違う内容があるところは、すべて選んでいただきます。
      </p>
    </Notice>
  );
}
