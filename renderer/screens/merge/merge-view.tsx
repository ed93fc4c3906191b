import "./merge-view.css";
import { type ReactNode, useMemo, useState } from "react";
import type { ProjectMerge } from "../../../worksheets/project/merge/merge-projects.ts";
import { useApp } from "../../state/app-context.tsx";
import { useFile } from "../../state/file-context.tsx";
import { type MergeChoices, withDecision } from "../../state/merge-choices.ts";
import type { MergeOrder } from "../../state/merge-flow.ts";
import { takenToShow, undecidedConflicts } from "../../state/merge-plan.ts";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { conflictElementId } from "./conflict-card.tsx";
import { ConflictList, conflictsInOrder } from "./conflict-list.tsx";
import { doneInWords, summaryInWords } from "./summary-in-words.ts";
import { TakenList } from "./taken-list.tsx";

interface MergeViewProps {
  readonly order: MergeOrder;
  readonly merge: ProjectMerge;
  onChoose(choices: MergeChoices): void;
  /** `done`: what will have become of the changes, in words. */
  onFinish(done: string): void;
  /** Other ways out. */
  readonly children?: ReactNode;
}

/** Conflicts rendered before one asks for more. */
const PAGE = 30;

/** A merge that is being decided: conflicts first, then what comes from the other side. */
export function MergeView({ order, merge, onChoose, onFinish, children }: MergeViewProps) {
  const { session } = useApp();
  const { choices, source } = order;
  const isReadOnly = useFile(({ rights }) => rights.kind === "readOnly");
  const [most, setMost] = useState(PAGE);
  const taken = useMemo(() => takenToShow(merge), [merge]);
  const undecided = undecidedConflicts(merge, choices);
  const leftOut = taken.filter(({ id }) => choices.leftOut.includes(id)).length;
  const conflicts = merge.conflicts.length;
  const nothing = conflicts === 0 && taken.length === 0;

  const toFirstUndecided = () => {
    const open = new Set(undecided.map(({ id }) => id));
    const ordered = conflictsInOrder(merge);
    const index = ordered.findIndex(({ id }) => open.has(id));
    const first = ordered[index];
    if (!first) return;
    setMost(Math.max(most, index + 1));
    session.getState().announce(`まだ選んでいないところが ${undecided.length}件あります。`);
    // Once it is rendered.
    requestAnimationFrame(() =>
      document.getElementById(conflictElementId(first.id))?.querySelector("input")?.focus(),
    );
  };

  return (
    <>
      <p className="merge-view__summary">{summaryInWords({ taken: taken.length, leftOut, conflicts })}</p>
      {conflicts > 0 && (
        <section className="merge-view__part" aria-labelledby="merge-conflicts">
          <header>
            <Heading level={2} id="merge-conflicts">
              どちらも変えたところ（{conflicts}件）
            </Heading>
            <p className="merge-view__lead">どちらの内容にするかを選んでください。</p>
            {source.base === undefined && (
              <p className="merge-view__lead">
                2つのファイルが分かれる前の内容が分からないため、両方に違う内容があるところを、すべて挙げています。
              </p>
            )}
            {undecided.length > 1 && (
              <p className="merge-view__rest">
                <span>まだ選んでいない {undecided.length}件を、すべて</span>
                <LinkButton onPress={() => onChoose(withDecision(choices, undecided, "mine"))}>
                  自分の内容にする
                </LinkButton>
                <LinkButton onPress={() => onChoose(withDecision(choices, undecided, "theirs"))}>
                  相手の内容にする
                </LinkButton>
              </p>
            )}
          </header>
          <ConflictList
            merge={merge}
            base={source.base}
            choices={choices}
            most={most}
            onMore={() => setMost(most + PAGE)}
            onChoose={onChoose}
          />
        </section>
      )}
      {taken.length > 0 && (
        <section className="merge-view__part" aria-labelledby="merge-taken">
          <header>
            <Heading level={2} id="merge-taken">
              相手から取り込む変更（{taken.length}件）
            </Heading>
            <p className="merge-view__lead">取り込まないものは、印を外してください。</p>
          </header>
          <TakenList merge={merge} taken={taken} choices={choices} onChoose={onChoose} />
        </section>
      )}
      {isReadOnly ? (
        <Notice tone="warn" title="読み取り専用で開いているため、統合できません">
          <p>「名前を付けて保存」で別のファイルにすると、そのファイルに統合できます。</p>
        </Notice>
      ) : (
        !(nothing && source.from === "chosen") && (
          <div className="merge-view__finish">
            <Button
              variant="solid"
              size="large"
              describedBy="merge-state"
              onPress={() =>
                undecided.length > 0
                  ? toFirstUndecided()
                  : onFinish(doneInWords({ taken: taken.length, leftOut, conflicts }))
              }
            >
              {nothing ? "保存する" : source.from === "file" ? "統合して保存する" : "統合する"}
            </Button>
            <p id="merge-state">
              {undecided.length > 0
                ? `まだ選んでいないところが ${undecided.length}件あります。すべて選ぶと、統合できます。`
                : "統合したあとでも、「元に戻す」で今の内容に戻せます。"}
            </p>
          </div>
        )
      )}
      {children}
    </>
  );
}
