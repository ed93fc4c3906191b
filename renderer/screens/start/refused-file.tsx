import { useState } from "react";
import type { Project } from "../../../worksheets/project/model.ts";
import type { NotOpened } from "../../host/host.ts";
import { notOpenedInWords } from "../../state/not-opened-in-words.ts";
import { Notice } from "../../ui/notice.tsx";
import { OpenAnyway } from "./open-anyway.tsx";
import { ReadOnlyDialog } from "./read-only-dialog.tsx";

interface RefusedFileProps {
  readonly refused: NotOpened;
  onClose(): void;
}

/** Why a file was not opened, what is safe, what can be done, and what of it can be opened all the same. */
export function RefusedFile({ refused, onClose }: RefusedFileProps) {
  const [reading, setReading] = useState<Project>();
  return (
    <>
      <Notice
        tone="danger"
        title={`「${refused.name}」を開けませんでした`}
        onClose={onClose}
        actions={<OpenAnyway refused={refused} onRead={setReading} />}
      >
        {notOpenedInWords(refused).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </Notice>
      {reading && <ReadOnlyDialog project={reading} onClose={() => setReading(undefined)} />}
    </>
  );
}
