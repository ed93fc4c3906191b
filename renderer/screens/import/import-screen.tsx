import "./import-screen.css";
import { assertNever } from "../../../worksheets/definition/assert-never.ts";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import { REGISTER_LABELS } from "../../../worksheets/project/register-fields.ts";
import { EditingArea } from "../../state/editing-area.tsx";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { LoadingText } from "../../ui/loading-text.tsx";
import { useFocusOnStep } from "../../ui/use-focus-on-step.ts";
import { ImportColumns } from "./import-columns.tsx";
import { ImportDone } from "./import-done.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { ImportRefused } from "./import-refused.tsx";
import { ImportStart } from "./import-start.tsx";
import { ImportSteps } from "./import-steps.tsx";
import { type ImportFlow, type ImportPhase, useImport } from "./use-import.ts";

const PASSING: readonly ImportPhase["kind"][] = ["reading"];

interface ImportScreenProps {
  readonly register: RegisterName;
}

/** Excel・CSVから取り込む: a file is chosen, understood, shown row by row, and only then taken into a register. */
export function ImportScreen({ register }: ImportScreenProps) {
  const flow = useImport(register);
  const heading = useFocusOnStep(flow.phase.kind, PASSING);
  return (
    <EditingArea>
      <div className="import-screen">
        <header className="import-screen__head">
          <Heading level={1} headingRef={heading}>
            {`${REGISTER_LABELS[register]}をExcel・CSVから取り込む`}
          </Heading>
          <ImportSteps phase={flow.phase.kind} />
        </header>
        <Phase register={register} flow={flow} />
      </div>
    </EditingArea>
  );
}

function Phase({ register, flow }: ImportScreenProps & { readonly flow: ImportFlow }) {
  const { phase } = flow;
  switch (phase.kind) {
    case "start":
      return <ImportStart register={register} flow={flow} />;
    case "reading":
      return (
        <section className="import-screen__panel">
          <LoadingText>{`「${phase.name}」を読んでいます…`}</LoadingText>
          <div className="import-screen__actions">
            <Button onPress={flow.stop}>読むのをやめる</Button>
          </div>
        </section>
      );
    case "refused":
      return <ImportRefused name={phase.name} sentences={phase.sentences} flow={flow} />;
    case "columns":
      return <ImportColumns work={phase.work} flow={flow} />;
    case "preview":
      return <ImportPreview work={phase.work} flow={flow} />;
    case "done":
      return <ImportDone register={register} label={phase.label} counts={phase.counts} flow={flow} />;
    default:
      return assertNever(phase);
  }
}
