import "./delivered-files.css";
import { useState } from "react";
import type { Delivered, ExportOutcome } from "../../host/host.ts";
import { useApp } from "../../state/app-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

interface DeliveredFilesProps {
  readonly outcome: Extract<ExportOutcome, { readonly kind: "done" }>;
}

/** Files named one by one; of more, only how many. */
const MOST_NAMED = 12;
/** Files that can be opened one by one; of more, their folder is enough. */
const MOST_OPENED = 6;

/** What was written, and the ways to it where this host can open files; else the names say what to look for. */
export function DeliveredFiles({ outcome: { files, delivery } }: DeliveredFilesProps) {
  const { host } = useApp();
  const [trouble, setTrouble] = useState("");
  const open = async (target: Delivered) => {
    setTrouble("");
    const opened = await host.openDelivered(target);
    if (opened.kind === "failed") setTrouble(opened.reason);
  };
  const oneByOne = delivery !== undefined && files.length <= MOST_OPENED;
  return (
    <>
      {oneByOne ? (
        <>
          <p className="delivered-files__lead">ファイルを開く：</p>
          <ul className="delivered-files__openable">
            {files.map((name, index) => (
              <li key={name}>
                <Icon name="file" />
                <LinkButton
                  label={`ファイルを開く：${name}`}
                  onPress={() => void open({ kind: "file", delivery, index })}
                >
                  {name}
                </LinkButton>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <ul className="delivered-files__names">
          {files.slice(0, MOST_NAMED).map((name) => (
            <li key={name}>{name}</li>
          ))}
          {files.length > MOST_NAMED && <li>ほか{files.length - MOST_NAMED}ファイル</li>}
        </ul>
      )}
      {delivery !== undefined && (
        <Button size="small" icon="folder" onPress={() => void open({ kind: "folder", delivery })}>
          フォルダーを開く
        </Button>
      )}
      <div role="alert">
        {trouble !== "" && (
          <p className="delivered-files__trouble">
            <Icon name="error" />
            {trouble}
          </p>
        )}
      </div>
    </>
  );
}
