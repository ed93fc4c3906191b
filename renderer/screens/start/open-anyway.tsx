import type { Project } from "../../../worksheets/project/model.ts";
import type { NotOpened } from "../../../worksheets/project/open-file.ts";
import { useApp } from "../../state/app-context.tsx";
import { useFileStore } from "../../state/file-context.tsx";
import { openDamagedCopy } from "../../state/open-copy.ts";
import { Button } from "../../ui/button.tsx";

interface OpenAnywayProps {
  readonly refused: NotOpened;
  /** The user wants a newer version's project for reading only. */
  onRead(project: Project): void;
  /** A copy is about to take the place of the open project. */
  onCopy?(): void;
}

/** The way into a file that was not opened, where there is one: a changed one as a copy, a newer one to read. */
export function OpenAnyway({ refused, onRead, onCopy }: OpenAnywayProps) {
  const app = useApp();
  const file = useFileStore();
  if (!("failure" in refused)) return null;
  const { failure } = refused;
  if (failure.kind === "checksum") {
    const open = () => {
      onCopy?.();
      void openDamagedCopy(app, file, failure.project, failure.revision);
    };
    return <Button onPress={open}>内容を確認のうえコピーとして開く</Button>;
  }
  const newer = failure.kind === "tooNew" ? failure.project : undefined;
  return newer && <Button onPress={() => onRead(newer)}>読むだけで開く</Button>;
}
