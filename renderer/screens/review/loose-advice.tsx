import type { Advice } from "../../../worksheets/journey/advice.ts";
import { useApp } from "../../state/app-context.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { placeOfAdvice } from "../overview/place.ts";

interface LooseAdviceProps {
  readonly advice: readonly Advice[];
}

/** Advice that belongs to no single answer, such as on the municipality's own fields. */
export function LooseAdvice({ advice }: LooseAdviceProps) {
  const { session } = useApp();
  if (advice.length === 0) return null;
  const follow = (found: Advice) => {
    const place = placeOfAdvice(found);
    session
      .getState()
      .go(place.name === "municipality" ? { name: "registers", register: "municipality" } : place);
  };
  return (
    <Notice title="全体への助言">
      <ul>
        {advice.map((found) => (
          <li key={`${found.id} ${found.field?.key ?? ""} ${found.message}`}>
            <LinkButton onPress={() => follow(found)}>{found.message}</LinkButton> {found.todo}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
