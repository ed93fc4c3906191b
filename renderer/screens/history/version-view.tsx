import type { Version } from "../../../worksheets/project/open-file.ts";
import "./version-view.css";
import { useMemo, useState } from "react";
import type { ProjectDifference } from "../../../worksheets/project/merge/compare-projects.ts";
import { differenceInWords } from "../../../worksheets/project/merge/difference-in-words.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { useApp, useProject } from "../../state/app-context.tsx";
import { useFile } from "../../state/file-context.tsx";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { DifferenceView } from "../compare/difference-view.tsx";
import { GroupedList } from "../compare/grouped-list.tsx";
import { ReadOnlyDialog } from "../start/read-only-dialog.tsx";
import { type SavedVersion, saveVersion } from "./save-version.ts";
import { allTakenBack, takenBack } from "./take-back.ts";

interface VersionViewProps {
  readonly version: Version;
  /** What it is called, e.g. 「2時間前の保存」. */
  readonly title: string;
  readonly content: Project;
  readonly differences: readonly ProjectDifference[];
}

/** A version beside the project as it is now: what was changed since, and how to take it back. */
export function VersionView({ version, title, content, differences }: VersionViewProps) {
  const app = useApp();
  const project = useProject();
  const isReadOnly = useFile(({ rights }) => rights.kind === "readOnly");
  const [asked, setAsked] = useState(false);
  const [reading, setReading] = useState(false);
  const [saved, setSaved] = useState<SavedVersion>();

  const takeBack = (label: string, change: (now: Project) => Project) => {
    app.project.getState().edit({ label, change });
    app.session.getState().announce(`${label}。「元に戻す」で取り消せます。`);
  };
  const takeAllBack = () => {
    setAsked(false);
    takeBack(`すべてを「${title}」の内容に戻しました`, (now) => allTakenBack(now, content));
  };
  const save = async () => setSaved(await saveVersion(app, version, content));

  return (
    <>
      <div className="version-view__actions">
        {differences.length > 0 && !isReadOnly && (
          <Button icon="undo" onPress={() => setAsked(true)}>
            すべてこの版に戻す
          </Button>
        )}
        <Button icon="eye" onPress={() => setReading(true)}>
          この版の全体を見る
        </Button>
        <Button icon="save" onPress={() => void save()}>
          この版を別のファイルに保存
        </Button>
      </div>
      {saved && (
        <Notice tone={saved.tone} live onClose={() => setSaved(undefined)}>
          <p>{saved.text}</p>
        </Notice>
      )}
      {isReadOnly && differences.length > 0 && (
        <Notice>
          <p>読み取り専用で開いているため、この版には戻せません。別のファイルに保存することはできます。</p>
        </Notice>
      )}
      {differences.length === 0 ? (
        <p className="version-view__same">この版と今の内容は同じです。</p>
      ) : (
        <GroupedList key={version.id} members={differences}>
          {(difference) => (
            <Taken
              difference={difference}
              content={content}
              project={project}
              onTakeBack={
                isReadOnly
                  ? undefined
                  : (where) =>
                      takeBack(`${where}を「${title}」の内容に戻しました`, (now) =>
                        takenBack(now, content, difference),
                      )
              }
            />
          )}
        </GroupedList>
      )}
      <ConfirmDialog
        isOpen={asked}
        title="すべてこの版に戻しますか"
        confirmLabel="すべて戻す"
        onConfirm={takeAllBack}
        onCancel={() => setAsked(false)}
      >
        <p>
          この版から後に変えた{differences.length}件が、「{title}」の内容に戻ります。
        </p>
        <p>戻したあとで「元に戻す」を選ぶと、今の内容に戻ります。</p>
      </ConfirmDialog>
      {reading && <ReadOnlyDialog title={title} project={content} onClose={() => setReading(false)} />}
    </>
  );
}

interface TakenProps {
  readonly difference: ProjectDifference;
  readonly content: Project;
  readonly project: Project;
  /** Absent: it cannot be taken back here. */
  readonly onTakeBack: ((where: string) => void) | undefined;
}

function Taken({ difference, content, project, onTakeBack }: TakenProps) {
  const { where, before, after } = useMemo(
    () => differenceInWords(difference, content, project),
    [difference, content, project],
  );
  return (
    <DifferenceView
      where={where}
      before={{ name: "この版", lines: before }}
      after={{ name: "今", lines: after }}
    >
      {onTakeBack && (
        <Button
          size="small"
          icon="undo"
          label={`${where}：この回答をこの版に戻す`}
          onPress={() => onTakeBack(where)}
        >
          この回答をこの版に戻す
        </Button>
      )}
    </DifferenceView>
  );
}
