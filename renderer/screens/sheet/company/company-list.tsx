import "./company-list.css";
import { useMemo } from "react";
import type { WorksheetDefinition } from "../../../../worksheets/definition/worksheet-definition.ts";
import { sheetProgress } from "../../../../worksheets/journey/progress.ts";
import { shownName } from "../../../../worksheets/project/ref-in-words.ts";
import { sheetKey } from "../../../../worksheets/project/sheet-key.ts";
import { useApp } from "../../../state/app-context.tsx";
import { Heading } from "../../../ui/heading.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { SheetHeader } from "../sheet-header.tsx";
import { SheetWays } from "../sheet-ways.tsx";
import { useSettledProject } from "../use-settled-project.ts";
import { AddCompany } from "./add-company.tsx";
import { companyGroups } from "./company-order.ts";

interface CompanyListProps {
  readonly worksheet: WorksheetDefinition;
}

/** The companies whose sheets there are to fill, those that take part first. */
export function CompanyList({ worksheet }: CompanyListProps) {
  const { session } = useApp();
  const project = useSettledProject();
  const open = (company: string) =>
    session.getState().go({ name: "sheet", sheet: sheetKey(worksheet.id, company) });
  const groups = useMemo(
    () =>
      companyGroups(project).map(({ participation, companies }) => ({
        participation,
        rows: companies.map((company) => {
          const sheet = { key: sheetKey(worksheet.id, company.id), worksheet, company };
          return { company, progress: sheetProgress(project, sheet) };
        }),
      })),
    [project, worksheet],
  );

  return (
    <div className="company-list">
      <SheetHeader definition={worksheet} company={undefined} progress={undefined} />
      {groups.length === 0 ? (
        <Notice title="企業がまだ登録されていません">
          <p>
            {`${worksheet.code}は、企業ごとに1枚ずつ記入します。企業に聞き取りながら書くことも、企業に書いてもらうこともできます。まず1社目の企業名を入力してください。`}
          </p>
          <p>
            候補の企業がまだ決まっていないときは、
            <LinkButton onPress={() => session.getState().go({ name: "sheet", sheet: "b2" })}>
              B-2 地域中小企業の募集
            </LinkButton>
            から始められます。
          </p>
        </Notice>
      ) : (
        groups.map((group) => (
          <section
            key={group.participation.id}
            className="company-list__group"
            aria-labelledby={`group-${group.participation.id}`}
          >
            <Heading level={2} size="m" id={`group-${group.participation.id}`}>
              {`${group.participation.label}（${group.rows.length}社）`}
            </Heading>
            <ul className="company-list__rows">
              {group.rows.map(({ company, progress }) => (
                <li key={company.id}>
                  <button type="button" className="company-list__row" onClick={() => open(company.id)}>
                    <span className="company-list__name">{shownName(company.name)}</span>
                    <span className="company-list__count">
                      {`${progress.counts.total}項目のうち${progress.counts.answered}項目に記入`}
                    </span>
                    <StatusTag status={progress.status} />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
      <AddCompany
        label={groups.length === 0 ? "1社目の企業名" : "企業を追加する"}
        onAdded={([first, ...others]) => {
          if (first !== undefined && others.length === 0) open(first);
        }}
      />
      <p className="company-list__note">
        ここに追加した企業は、
        <LinkButton onPress={() => session.getState().go({ name: "sheet", sheet: "b1" })}>
          B-1の一覧
        </LinkButton>
        にも入ります。参加するかどうかも、B-1で決められます。
      </p>
      <SheetWays sheetKey={worksheet.id} project={project} />
    </div>
  );
}
