import "./changed-text.css";
import type { TextPart } from "./mark-changes.ts";

/** What the marked stretches are: gone since, new, or only other than on the other side. */
export type ChangeSide = "before" | "after" | "differs";

const TAGS = { before: "del", after: "ins", differs: "mark" } as const;

interface ChangedTextProps {
  readonly parts: readonly TextPart[];
  readonly side: ChangeSide;
  /** Instead of an empty text. */
  readonly nothing: string;
}

/** A text with its changes marked. */
export function ChangedText({ parts, side, nothing }: ChangedTextProps) {
  if (parts.length === 0) return <span className="changed-text changed-text--nothing">{nothing}</span>;
  const Tag = TAGS[side];
  let at = 0;
  return (
    <span className="changed-text">
      {parts.map(({ text, changed }) => {
        const key = at;
        at += text.length;
        return changed ? (
          <Tag key={key} className={`changed-text__part changed-text__part--${side}`}>
            {text}
          </Tag>
        ) : (
          text
        );
      })}
    </span>
  );
}
