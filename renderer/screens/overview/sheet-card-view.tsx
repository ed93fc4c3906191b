import "./sheet-card-view.css";
import { Heading } from "../../ui/heading.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { StatusTag } from "../../ui/status-tag.tsx";
import type { Place } from "./place.ts";
import type { SheetCard } from "./sheet-cards.ts";

interface SheetCardViewProps {
  readonly card: SheetCard;
  go(place: Place): void;
}

/** One worksheet on the map; the whole card leads to it. */
export function SheetCardView({ card, go }: SheetCardViewProps) {
  const { code, title, status, done, total, unit, openQuestions, advice, note, target } = card;
  return (
    <article className="sheet-card-view">
      <Heading level={4} size="s">
        <LinkButton onPress={() => go(target)}>
          <span className="sheet-card-view__code">{code}</span>
          <span className="sheet-card-view__title">{title}</span>
        </LinkButton>
      </Heading>
      <StatusTag status={status} />
      {total > 0 && (
        <ProgressBar
          label={unit === "社" ? "済んだ企業" : "記入"}
          value={done}
          max={total}
          words={`${done} / ${total}${unit}`}
        />
      )}
      {note && <p className="sheet-card-view__note">{note}</p>}
      {(openQuestions > 0 || advice > 0) && (
        <ul className="sheet-card-view__counts">
          {openQuestions > 0 && (
            <li className="sheet-card-view__count sheet-card-view__count--question">
              <Icon name="flag" />
              要確認 {openQuestions}件
            </li>
          )}
          {advice > 0 && (
            <li className="sheet-card-view__count">
              <Icon name="bulb" />
              アドバイス {advice}件
            </li>
          )}
        </ul>
      )}
    </article>
  );
}
