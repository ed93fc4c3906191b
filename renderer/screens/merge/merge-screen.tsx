import "./merge-screen.css";
import { assertNever } from "../../../worksheets/definition/assert-never.ts";
import { UnlockDialog } from "../../frame/unlock-dialog.tsx";
import type { MergeFrom } from "../../state/merge-source.ts";
import { Heading } from "../../ui/heading.tsx";
import { LoadingText } from "../../ui/loading-text.tsx";
import { useFocusOnStep } from "../../ui/use-focus-on-step.ts";
import { MergeDone } from "./merge-done.tsx";
import { MergeReady } from "./merge-ready.tsx";
import { MergeRefused } from "./merge-refused.tsx";
import { MergeStart } from "./merge-start.tsx";
import { type MergeFlow, type MergePhase, useMerge } from "./use-merge.ts";

const PASSING: readonly MergePhase["kind"][] = ["reading", "sealed"];

interface MergeScreenProps {
  /** The open project's own file, which somebody else has changed, or a file the user chooses. */
  readonly from: MergeFrom;
}

/** Another state of the project is compared with the open one and merged into it. */
export function MergeScreen({ from }: MergeScreenProps) {
  return <Merging key={from} from={from} />;
}

function Merging({ from }: MergeScreenProps) {
  const flow = useMerge(from);
  const heading = useFocusOnStep(flow.phase.kind, PASSING);
  return (
    <div className="merge-screen">
      <header>
        <Heading level={1} headingRef={heading}>
          {from === "file" ? "ほかの人の変更との統合" : "ほかの人のファイルを統合"}
        </Heading>
      </header>
      <Phase from={from} flow={flow} />
    </div>
  );
}

function Phase({ from, flow }: MergeScreenProps & { readonly flow: MergeFlow }) {
  const { phase } = flow;
  const saveAs = () => void flow.saveAs();
  switch (phase.kind) {
    case "start":
      return <MergeStart onChoose={flow.find} />;
    case "reading":
      return <LoadingText>ファイルを読んでいます…</LoadingText>;
    case "sealed":
      return (
        <>
          <LoadingText>パスワードの入力を待っています…</LoadingText>
          <UnlockDialog
            subject={`「${phase.name}」`}
            unlock={(password) => flow.unseal(phase, password)}
            onClose={flow.giveUpPassword}
          />
        </>
      );
    case "refused":
      return (
        <MergeRefused
          from={from}
          name={phase.name}
          reasons={phase.reasons}
          onAgain={flow.find}
          onSaveAs={saveAs}
        />
      );
    case "ready":
      return <MergeReady order={phase.order} again={phase.again} flow={flow} onSaveAs={saveAs} />;
    case "done":
      return <MergeDone end={phase.end} name={phase.order.source.name} done={phase.done} />;
    default:
      return assertNever(phase);
  }
}
