import type { Advice } from "../../../worksheets/journey/advice.ts";
import { Disclosure } from "../../ui/disclosure.tsx";

/** On request: why an advice is given, and on what grounds. */
export function AdviceReason({ reason, source }: Pick<Advice, "reason" | "source">) {
  return (
    <Disclosure label="なぜ？">
      <p>{reason}</p>
      <p className="item-card__advice-source">出典：{source}</p>
    </Disclosure>
  );
}
