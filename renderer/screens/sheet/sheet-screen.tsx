import { WORKSHEETS, worksheet } from "../../../worksheets/catalog/index.ts";
import type { ItemId } from "../../../worksheets/definition/item-definition.ts";
import { companyOfSheet, isOneSheetPerCompany } from "../../../worksheets/project/sheet-key.ts";
import { useProjectState } from "../../state/app-context.tsx";
import { EditingArea } from "../../state/editing-area.tsx";
import { CompanyList } from "./company/company-list.tsx";
import { MissingSheet } from "./missing-sheet.tsx";
import { SheetView } from "./sheet-view.tsx";

interface SheetScreenProps {
  /** A sheet key: "a1", "b1", "b3/<company id>", or "b3" for the list of its companies. */
  readonly sheet: string;
  /** The question to show, and its company where it has one; `useShownItem` reads them from the session. */
  readonly item?: ItemId | undefined;
  readonly company?: string | undefined;
}

/** One worksheet to fill, or the companies whose worksheets there are. */
export function SheetScreen({ sheet }: SheetScreenProps) {
  const company = companyOfSheet(sheet);
  const known = useProjectState(
    ({ project }) => company === undefined || project?.companies.some(({ id }) => id === company) === true,
  );
  const id = WORKSHEETS.find((each) => sheet === each.id || sheet.startsWith(`${each.id}/`))?.id;
  if (id === undefined || !known) return <MissingSheet />;
  const definition = worksheet(id);
  if (isOneSheetPerCompany(definition) && company === undefined)
    return (
      <EditingArea>
        <CompanyList worksheet={definition} />
      </EditingArea>
    );
  return (
    <EditingArea>
      <SheetView key={sheet} sheetKey={sheet} definition={definition} company={company} />
    </EditingArea>
  );
}
