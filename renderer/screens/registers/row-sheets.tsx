import { WORKSHEETS } from "../../../worksheets/catalog/index.ts";
import { isOneSheetPerCompany, sheetKey } from "../../../worksheets/project/sheet-key.ts";
import { useApp } from "../../state/app-context.tsx";
import { Button } from "../../ui/button.tsx";

interface RowSheetsProps {
  /** The company's id. */
  readonly company: string;
}

/** Leads to the worksheets that are filled for a company. */
export function RowSheets({ company }: RowSheetsProps) {
  const { session } = useApp();
  const perCompany = WORKSHEETS.filter(({ answeredPer }) => answeredPer === "company");
  return (
    <div className="row-form__sheets">
      {perCompany.map((worksheet) => (
        <Button
          key={worksheet.id}
          size="small"
          iconAfter="right"
          onPress={() =>
            session.getState().go({
              name: "sheet",
              sheet: sheetKey(worksheet.id, isOneSheetPerCompany(worksheet) ? company : undefined),
              company,
            })
          }
        >
          {`この企業の${worksheet.code}へ`}
        </Button>
      ))}
    </div>
  );
}
