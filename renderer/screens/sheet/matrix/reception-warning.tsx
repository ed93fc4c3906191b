import type { Company } from "../../../../worksheets/project/model.ts";
import { shownName } from "../../../../worksheets/project/ref-in-words.ts";
import { Notice } from "../../../ui/notice.tsx";
import { missingReception } from "./company-checks.ts";

interface ReceptionWarningProps {
  readonly companies: readonly Company[];
}

/** Names shown before the rest is only counted. */
const MOST = 5;

/** Which companies that take part have not yet everything STEP2 asks for. */
export function ReceptionWarning({ companies }: ReceptionWarningProps) {
  const lacking = companies.filter((company) => missingReception(company).length > 0);
  if (lacking.length === 0) return null;
  const names = lacking.slice(0, MOST).map(({ name }) => `「${shownName(name)}」`);
  const rest = lacking.length - names.length;
  return (
    <Notice tone="warn" title={`参加する企業のうち${lacking.length}社で、STEP2が整っていません`}>
      <p>
        {names.join("")}
        {rest > 0 && `ほか${rest}社`}
        ：受入体制（経営者の参加・現場の巻き込み・プロジェクトチームの組成）は、プロジェクトの開始までに整えます。
      </p>
    </Notice>
  );
}
