import "./sheet-header.css";
import type { WorksheetDefinition } from "../../../worksheets/definition/worksheet-definition.ts";
import type { SheetProgress } from "../../../worksheets/journey/progress.ts";
import { shownName } from "../../../worksheets/project/ref-in-words.ts";
import { REGISTER_FIELDS } from "../../../worksheets/project/register-fields.ts";
import { rowsById } from "../../../worksheets/project/rows-by-id.ts";
import { useApp, useProjectState } from "../../state/app-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { StatusTag } from "../../ui/status-tag.tsx";
import { BackButton } from "./back-button.tsx";
import { isDeclaredComplete } from "./confirmation.ts";
import { progressInWords } from "./progress-in-words.ts";
import { SharingBanner } from "./sharing-banner.tsx";

interface SheetHeaderProps {
  readonly definition: WorksheetDefinition;
  readonly company: string | undefined;
  readonly progress: SheetProgress | undefined;
}

/** The sheet's title as printed, what it is for, whose it is, and how far it is. */
export function SheetHeader({ definition, company, progress }: SheetHeaderProps) {
  const { session } = useApp();
  const row = useProjectState(({ project }) =>
    company === undefined || !project ? undefined : rowsById(project.companies).get(company),
  );
  const sheet = progress?.sheet;
  const declared = useProjectState(({ project }) =>
    project && sheet ? isDeclaredComplete(project, sheet) : false,
  );
  return (
    <header className={`sheet-header sheet-header--${definition.track}`}>
      <BackButton code={definition.code} />
      <Heading level={1} size="xl">
        <span className="sheet-header__code">{definition.code}</span>
        {definition.title}
      </Heading>
      <p className="sheet-header__instruction">{definition.instruction}</p>
      {row && (
        <div className="sheet-header__company">
          <p>
            <span className="sheet-header__company-name">{shownName(row.name)}</span>
            {participationLabel(row.participation)}
          </p>
          <Button
            variant="text"
            icon="building"
            onPress={() => session.getState().go({ name: "sheet", sheet: definition.id })}
          >
            ほかの企業を選ぶ
          </Button>
        </div>
      )}
      {progress && (
        <p className="sheet-header__status">
          <StatusTag status={progress.status} />
          <span>{progressInWords(progress, declared)}</span>
        </p>
      )}
      {definition.layout === "form" && <SharingBanner definition={definition} />}
    </header>
  );
}

function participationLabel(participation: string): string {
  const field = REGISTER_FIELDS.companies.find(({ key }) => key === "participation");
  return field?.choices?.find(({ id }) => id === participation)?.label ?? "";
}
