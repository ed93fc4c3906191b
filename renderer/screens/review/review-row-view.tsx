import "./review-row-view.css";
import { assertNever } from "../../../worksheets/definition/assert-never.ts";
import { shownName } from "../../../worksheets/project/ref-in-words.ts";
import { Heading } from "../../ui/heading.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { ReviewEntryView } from "./review-entry-view.tsx";
import type { ReviewRow } from "./review-rows.ts";
import type { ReviewEntry } from "./review-sheets.ts";

interface ReviewRowViewProps {
  readonly row: ReviewRow;
  onOpen(entry: ReviewEntry, button: HTMLElement): void;
  /** Adds a company, without which B-3 has no sheet. */
  onOpenCompanies(): void;
}

/** One line of the review: a sheet's title, a step's name, or an answer. */
export function ReviewRowView({ row, onOpen, onOpenCompanies }: ReviewRowViewProps) {
  switch (row.kind) {
    case "sheet":
      return <SheetTitle row={row} onOpenCompanies={onOpenCompanies} />;
    case "step":
      return (
        <div className="review-row__step">
          <Heading level={3} size="s">
            {row.numbered && <span className="review-row__step-number">STEP{row.step.number}</span>}
            {row.step.name}
          </Heading>
        </div>
      );
    case "entry":
      return <ReviewEntryView entry={row.entry} onOpen={onOpen} />;
    default:
      return assertNever(row);
  }
}

interface SheetTitleProps {
  readonly row: Extract<ReviewRow, { readonly kind: "sheet" }>;
  onOpenCompanies(): void;
}

function SheetTitle({ row: { sheet, shared, entries }, onOpenCompanies }: SheetTitleProps) {
  const { worksheet, company } = sheet;
  return (
    <div className={`review-row__sheet review-row__sheet--${worksheet.track.toLowerCase()}`}>
      <Heading level={2} size="m">
        <span className="review-row__code">{worksheet.code}</span>
        {company ? shownName(company.name) : worksheet.title.replace(/ワークシート$/u, "")}
      </Heading>
      {shared && (
        <p>
          {shared.code}と共通の内容です。{shared.code}で見直してください。
        </p>
      )}
      {!shared && entries === 0 && (
        <p>
          企業がまだ登録されていません。
          <LinkButton onPress={onOpenCompanies}>企業の台帳を開く</LinkButton>
        </p>
      )}
    </div>
  );
}
