import "./start-screen.css";
import { useState } from "react";
import { useApp, useProjectState } from "../../state/app-context.tsx";
import { useFileStore } from "../../state/file-context.tsx";
import { openProject } from "../../state/open-project.ts";
import { AppMark } from "../../ui/app-mark.tsx";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { BlankForms } from "./blank-forms.tsx";
import { KeptDrafts } from "./kept-drafts.tsx";
import { NewProjectDialog } from "./new-project-dialog.tsx";
import { RecentList } from "./recent-list.tsx";
import { SampleList } from "./sample-list.tsx";

/** The first thing seen: start, open, go on; samples and blank forms. */
export function StartScreen() {
  const app = useApp();
  const file = useFileStore();
  const hasProject = useProjectState(({ project }) => project !== undefined);
  const [asking, setAsking] = useState(false);
  return (
    <div className="start-screen">
      <KeptDrafts />
      <header className="start-screen__hero">
        <AppMark large />
        <div>
          <Heading level={1} size="2xl">
            Co-LEAD ワークシート
          </Heading>
          <p className="start-screen__lead">
            地域と高度デジタル人材、地域の企業をつなぐ計画を、10枚のワークシートで組み立てます。書いた内容は、WordやPDFの公式の様式になります。
          </p>
        </div>
      </header>
      <div className="start-screen__actions">
        <Button variant="solid" size="large" icon="plus" onPress={() => setAsking(true)}>
          新しいプロジェクトを作る
        </Button>
        <Button size="large" icon="folder" onPress={() => void openProject(app, file)}>
          ファイルを開く
        </Button>
        {hasProject && (
          <Button
            variant="text"
            size="large"
            icon="arrow-left"
            onPress={() => app.session.getState().go({ name: "overview" })}
          >
            開いているプロジェクトに戻る
          </Button>
        )}
        <p className="start-screen__hint">
          「.colead」ファイルを、この画面にドラッグして開くこともできます。内容がこのPCの外に送られることはありません。
        </p>
      </div>
      <RecentList />
      <SampleList />
      <BlankForms />
      {asking && <NewProjectDialog onClose={() => setAsking(false)} />}
    </div>
  );
}
