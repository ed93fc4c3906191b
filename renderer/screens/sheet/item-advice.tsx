import type { Advice } from "../../../worksheets/journey/advice.ts";
import { Notice } from "../../ui/notice.tsx";
import { AdviceReason } from "./advice-reason.tsx";

interface ItemAdviceProps {
  readonly advice: readonly Advice[];
}

/** What is worth a look about a question: what was found, what can be done, and on request why. */
export function ItemAdvice({ advice }: ItemAdviceProps) {
  if (advice.length === 0) return null;
  return (
    <ul className="item-card__advice">
      {advice.map(({ id, at = "", severity, message, todo, reason, source }) => (
        <li key={`${id} ${at} ${message}`}>
          <Notice tone={severity === "warn" ? "warn" : "info"} title={message}>
            <p>{todo}</p>
            <AdviceReason reason={reason} source={source} />
          </Notice>
        </li>
      ))}
    </ul>
  );
}
