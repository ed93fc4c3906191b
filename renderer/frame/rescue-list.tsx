import type { Version } from "../../worksheets/project/open-file.ts";
import "./rescue-list.css";
import { useState } from "react";
import { timeInWords } from "../screens/start/time-in-words.ts";
import { useApp } from "../state/app-context.tsx";
import { useFileStore } from "../state/file-context.tsx";
import { openVersion } from "../state/open-copy.ts";
import { Button } from "../ui/button.tsx";
import { Heading } from "../ui/heading.tsx";
import { Notice } from "../ui/notice.tsx";

interface RescueListProps {
  /** Newest first. */
  readonly versions: readonly Version[];
  /** The refused file's. */
  readonly fileName: string;
}

const KINDS: Readonly<Record<Version["kind"], string>> = {
  backup: "保存のたびに残していた控え",
  kept: "ファイルに保存していなかった入力",
  unfinished: "途中で止まった保存",
  file: "ファイルの今の内容",
};

/** Versions shown before one asks for the rest. */
const MOST = 5;

/** The sound states of a file that was refused; each can be opened as a project that is not saved yet. */
export function RescueList({ versions, fileName }: RescueListProps) {
  const app = useApp();
  const file = useFileStore();
  const [trouble, setTrouble] = useState<string>();
  const [all, setAll] = useState(false);
  const shown = all ? versions : versions.slice(0, MOST);
  return (
    <section className="rescue-list" aria-labelledby="rescue-list-heading">
      <Heading level={3} id="rescue-list-heading">
        使える版が見つかりました
      </Heading>
      <p>新しいものから並べています。開いても、元のファイルは変わりません。保存するときに名前を付けます。</p>
      <ul className="rescue-list__versions">
        {shown.map((version, index) => {
          const time = timeInWords(version.at);
          return (
            <li key={version.id} className="rescue-list__version">
              <div>
                <p className="rescue-list__time">
                  {time}
                  {index === 0 && "（いちばん新しい版）"}
                </p>
                <p className="rescue-list__kind">{KINDS[version.kind]}</p>
              </div>
              <Button
                variant={index === 0 ? "solid" : "outline"}
                label={`${time}のこの版を開く`}
                onPress={() => void openVersion(app, file, version, fileName).then(setTrouble)}
              >
                この版を開く
              </Button>
            </li>
          );
        })}
      </ul>
      {versions.length > shown.length && (
        <div>
          <Button variant="text" onPress={() => setAll(true)}>
            残りの{versions.length - shown.length}件も表示
          </Button>
        </div>
      )}
      {trouble && (
        <Notice tone="danger" title="この版は開けませんでした" live>
          <p>{trouble}</p>
        </Notice>
      )}
    </section>
  );
}
