import { useDeferredValue, useMemo, useState } from "react";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import { shownName } from "../../../worksheets/project/ref-in-words.ts";
import { REGISTER_LABELS, registerRows } from "../../../worksheets/project/register-fields.ts";
import { rowsById } from "../../../worksheets/project/rows-by-id.ts";
import { likelyDoubles } from "../../../worksheets/project/unite/likely-doubles.ts";
import { useProject } from "../../state/app-context.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { UniteDialog } from "./unite-dialog.tsx";

interface DoublesNoticeProps {
  readonly register: RegisterName;
  onUnited(kept: string): void;
}

const COMMON = { name: "名前が同じ", reading: "ふりがなが同じ" } as const;

/** Rows that seem to be about the same, and the way to make one of two. Nothing while there are none. */
export function DoublesNotice({ register, onUnited }: DoublesNoticeProps) {
  const project = useDeferredValue(useProject());
  const doubles = useMemo(() => likelyDoubles(project, register), [project, register]);
  const [pair, setPair] = useState<readonly [string, string]>();
  if (doubles.length === 0) return null;
  const rows = rowsById<{ readonly id: string; readonly name: string }>(registerRows(project, register));
  const label = REGISTER_LABELS[register];
  return (
    <div className="register-view__notice">
      <Disclosure
        label={
          <>
            <Icon name="warn" />
            {`同じ${label}が重なっているかもしれません（${doubles.length}組）`}
          </>
        }
      >
        <ul className="register-view__doubles">
          {doubles.map((group) => {
            const [first = "", second = ""] = group.rows;
            return (
              <li key={`${group.by} ${first}`}>
                {`${group.rows.map((id) => `「${shownName(rows.get(id)?.name ?? "")}」`).join("")}（${COMMON[group.by]}）`}
                <LinkButton
                  edits
                  label={`「${shownName(rows.get(first)?.name ?? "")}」と「${shownName(rows.get(second)?.name ?? "")}」を比べてまとめる`}
                  onPress={() => setPair([first, second])}
                >
                  比べてまとめる
                </LinkButton>
              </li>
            );
          })}
        </ul>
      </Disclosure>
      {pair && (
        <UniteDialog
          register={register}
          row={pair[0]}
          other={pair[1]}
          onUnited={(kept) => {
            setPair(undefined);
            onUnited(kept);
          }}
          onClose={() => setPair(undefined)}
        />
      )}
    </div>
  );
}
