import { useState } from "react";
import { describeFailure } from "../../../worksheets/project/describe-failure.ts";
import { useApp } from "../../state/app-context.tsx";
import { useFileStore } from "../../state/file-context.tsx";
import type { FileProblem } from "../../state/file-store.ts";
import { openDamagedCopy } from "../../state/open-copy.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ReadOnlyDialog } from "./read-only-dialog.tsx";

interface RefusedFileProps {
  readonly refused: Extract<FileProblem, { kind: "notOpened" }>;
  onClose(): void;
}

/** Why a file was not opened, what is safe, what can be done, and what of it can be opened all the same. */
export function RefusedFile({ refused: { name, failure }, onClose }: RefusedFileProps) {
  const app = useApp();
  const file = useFileStore();
  const [reading, setReading] = useState(false);
  const { what, safe, todo } = describeFailure(failure);
  const newer = failure.kind === "tooNew" ? failure.project : undefined;
  return (
    <>
      <Notice
        tone="danger"
        title={`「${name}」を開けませんでした`}
        onClose={onClose}
        actions={
          <>
            {failure.kind === "checksum" && (
              <Button onPress={() => void openDamagedCopy(app, file, failure.project, failure.revision)}>
                内容を確認のうえコピーとして開く
              </Button>
            )}
            {newer && <Button onPress={() => setReading(true)}>読むだけで開く</Button>}
          </>
        }
      >
        <p>{what}</p>
        <p>{safe}</p>
        <p>{todo}</p>
      </Notice>
      {newer && reading && <ReadOnlyDialog project={newer} onClose={() => setReading(false)} />}
    </>
  );
}
