import "./difference-view.css";
import { type ReactNode, useMemo, useState } from "react";
import { Heading } from "../../ui/heading.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { ChangeKind, changeKind } from "./change-kind.tsx";
import { ChangedText } from "./changed-text.tsx";
import { markChanges } from "./mark-changes.ts";
import { shorten } from "./shorten.ts";

/** What one side says, and what the side is called. */
export interface DifferenceSide {
  readonly name: string;
  readonly lines: readonly string[];
}

interface DifferenceViewProps {
  readonly where: string;
  readonly before: DifferenceSide;
  readonly after: DifferenceSide;
  /** Below: what can be done about it. */
  readonly children?: ReactNode;
}

/** One place at which two states differ: where it is, and what either says, with the changes marked. */
export function DifferenceView({ where, before, after, children }: DifferenceViewProps) {
  const [complete, setComplete] = useState(false);
  const [whole, short] = useMemo(() => {
    const marked = markChanges(before.lines.join("\n"), after.lines.join("\n"));
    return [marked, { before: shorten(marked.before), after: shorten(marked.after) }] as const;
  }, [before.lines, after.lines]);
  const isLong = short.before !== whole.before || short.after !== whole.after;
  const shown = complete ? whole : short;
  return (
    <div className="difference-view">
      <div className="difference-view__head">
        <ChangeKind kind={changeKind(before.lines, after.lines)} />
        <Heading level={4}>{where}</Heading>
      </div>
      <dl className="difference-view__sides">
        <div className="difference-view__side">
          <dt>{before.name}</dt>
          <dd>
            <ChangedText parts={shown.before} side="before" nothing="（なし）" />
          </dd>
        </div>
        <div className="difference-view__side">
          <dt>{after.name}</dt>
          <dd>
            <ChangedText parts={shown.after} side="after" nothing="（なし）" />
          </dd>
        </div>
      </dl>
      {(isLong || children) && (
        <div className="difference-view__foot">
          {isLong && (
            <LinkButton
              label={`${where}を${complete ? "短く表示" : "全文で表示"}`}
              onPress={() => setComplete(!complete)}
            >
              {complete ? "短く表示" : "全文で表示"}
            </LinkButton>
          )}
          {children}
        </div>
      )}
    </div>
  );
}
