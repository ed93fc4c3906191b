import "./advice-list.css";
import { useId } from "react";
import { worksheet } from "../../../worksheets/catalog/index.ts";
import type { Advice } from "../../../worksheets/journey/advice.ts";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { type AdviceGroup, adviceGroups } from "./advice-groups.ts";
import { type Place, placeOfAdvice } from "./place.ts";
import { SHORT_TITLES } from "./short-titles.ts";

interface AdviceListProps {
  readonly advice: readonly Advice[];
  go(place: Place): void;
}

const MOST_SHOWN = 5;

function headingOf({ worksheet: id }: AdviceGroup): string {
  return id === undefined ? "自治体の情報" : `${worksheet(id).code} ${SHORT_TITLES[id]}`;
}

/** The most pressing advice, worksheet by worksheet. */
export function AdviceList({ advice, go }: AdviceListProps) {
  const id = useId();
  return (
    <section className="advice-list" aria-labelledby={id}>
      <Heading level={2} id={id}>
        アドバイス{advice.length > 0 && `（${advice.length}件）`}
      </Heading>
      {advice.length === 0 && (
        <p className="advice-list__none">
          <Icon name="success" />
          いま気になるところはありません。
        </p>
      )}
      {adviceGroups(advice, MOST_SHOWN).map((group) => (
        <div key={group.worksheet ?? "municipality"} className="advice-list__group">
          <Heading level={3} size="s">
            {headingOf(group)}
          </Heading>
          <ul className="advice-list__items">
            {group.advice.map((item) => (
              <li
                key={`${item.id} ${item.ref?.item ?? ""} ${item.ref?.company ?? ""} ${item.at ?? ""} ${item.message}`}
                className={`advice-list__item advice-list__item--${item.severity}`}
              >
                <Icon name={item.severity === "warn" ? "warn" : "bulb"} />
                <div>
                  {item.severity === "warn" && <span className="visually-hidden">注意：</span>}
                  <LinkButton onPress={() => go(placeOfAdvice(item))}>{item.message}</LinkButton>
                  <p className="advice-list__todo">{item.todo}</p>
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {advice.length > MOST_SHOWN && (
        <div>
          <Button iconAfter="arrow-right" onPress={() => go({ name: "review" })}>
            {`${advice.length}件すべて見る`}
          </Button>
        </div>
      )}
    </section>
  );
}
