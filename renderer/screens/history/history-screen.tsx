import type { Version } from "../../../worksheets/project/open-file.ts";
import "./history-screen.css";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { useApp, useProject } from "../../state/app-context.tsx";
import { useScreenMemory } from "../../state/use-screen-memory.ts";
import { Heading } from "../../ui/heading.tsx";
import { LoadingText } from "../../ui/loading-text.tsx";
import { Notice } from "../../ui/notice.tsx";
import { changedSince } from "./take-back.ts";
import { useVersion } from "./use-version.ts";
import { useVersions } from "./use-versions.ts";
import { versionInWords } from "./version-in-words.ts";
import { VersionList } from "./version-list.tsx";
import { VersionRules } from "./version-rules.tsx";
import { VersionView } from "./version-view.tsx";

/** 版の履歴: the earlier states of the open file, each compared with the project as it is now. */
export function HistoryScreen() {
  const { host } = useApp();
  const versions = useVersions();
  return (
    <div className="history-screen">
      <header>
        <Heading level={1}>版の履歴</Heading>
        <div className="history-screen__lead">
          <VersionRules kind={host.kind} />
        </div>
      </header>
      {versions === undefined && <LoadingText />}
      {versions?.length === 0 && (
        <p className="history-screen__none">
          まだ版はありません。ファイルに2回目に保存したときから、ここで前の内容と比べられます。
        </p>
      )}
      {versions && versions.length > 0 && <Versions versions={versions} />}
    </div>
  );
}

function Versions({ versions }: { readonly versions: readonly Version[] }) {
  const [remembered, remember] = useScreenMemory("history");
  const [chosen, setChosen] = useState(remembered);
  const version = versions.find(({ id }) => id === chosen) ?? versions[0];
  const [now, setNow] = useState(() => new Date());
  const heading = useRef<HTMLHeadingElement>(null);
  const choose = (id: string) => {
    setChosen(id);
    remember(id);
    setNow(new Date());
    // Where the version stands below the list, it would else be out of sight.
    const top = heading.current?.getBoundingClientRect().top ?? 0;
    if (top > window.innerHeight * 0.6) heading.current?.focus();
  };
  return (
    <div className="history-screen__columns">
      <section aria-labelledby="history-versions">
        <Heading level={2} size="s" id="history-versions">
          版（{versions.length}件）
        </Heading>
        <VersionList versions={versions} chosen={version?.id} now={now} onChoose={choose} />
      </section>
      {version && (
        <section className="history-screen__version" aria-labelledby="history-version">
          <ChosenVersion version={version} now={now} heading={heading} />
        </section>
      )}
    </div>
  );
}

interface ChosenVersionProps {
  readonly version: Version;
  readonly now: Date;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function ChosenVersion({ version, now, heading }: ChosenVersionProps) {
  const { session } = useApp();
  const project = useProject();
  const content = useVersion(version.id);
  const { title, detail } = versionInWords(version, now);
  const differences = useMemo(
    () => (content?.kind === "read" ? changedSince(content.project, project) : undefined),
    [content, project],
  );
  const words = differences && `この版から後に変えたところ ${differences.length}件`;
  const told = useRef<string>(undefined);
  useEffect(() => {
    // Once for each version: what is taken back afterwards has words of its own.
    if (words === undefined || told.current === version.id) return;
    told.current = version.id;
    session.getState().announce(`${title}：${words}`);
  }, [session, version.id, title, words]);
  return (
    <>
      <header>
        <Heading level={2} id="history-version" headingRef={heading}>
          {title}
        </Heading>
        <p className="history-screen__detail">{detail}</p>
        {words && <p className="history-screen__count">{words}</p>}
      </header>
      {content === undefined && <LoadingText />}
      {content?.kind === "unreadable" && (
        <Notice tone="warn" title="この版は開けませんでした" live>
          <p>{content.reason}</p>
        </Notice>
      )}
      {content?.kind === "read" && differences && (
        <VersionView
          key={version.id}
          version={version}
          title={title}
          content={content.project}
          differences={differences}
        />
      )}
    </>
  );
}
