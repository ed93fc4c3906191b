import type { RegisterField } from "../../../worksheets/project/register-fields.ts";
import { codePointLabel } from "../../../worksheets/text/code-point-label.ts";
import { ownCharacters } from "../../../worksheets/text/own-characters.ts";
import { Notice } from "../../ui/notice.tsx";

interface OwnCharactersNoticeProps {
  readonly fields: readonly RegisterField[];
  readonly stored: Readonly<Record<string, unknown>>;
}

/** Says which fields of a row have 外字 and what to do; they stay as they are. Nothing where there are none. */
export function OwnCharactersNotice({ fields, stored }: OwnCharactersNoticeProps) {
  const found = fields.flatMap(({ key, label }) => {
    const text = stored[key];
    const own = typeof text === "string" ? ownCharacters(text) : [];
    return own.length > 0 ? [`「${label}」（${own.map(codePointLabel).join("、")}）`] : [];
  });
  if (found.length === 0) return null;
  return (
    <Notice tone="warn" title="外字があります">
      <p>
        {found.join("、")}
        に、このPCだけで使える文字（外字）があります。文字はそのまま残しますが、ほかのPCやPDFでは「〓」などになります。読みを書き添えるか、近い字に直すと、確実に伝わります。
      </p>
    </Notice>
  );
}
