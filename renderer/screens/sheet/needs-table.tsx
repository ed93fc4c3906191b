import { collectedNeeds } from "../../../worksheets/journey/needs.ts";
import { shownName } from "../../../worksheets/project/ref-in-words.ts";
import { useDerived } from "../../items/use-derived.ts";
import { useApp } from "../../state/app-context.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

/** What the companies asked for in B-3 STEP5, beside the question whether somebody fits it. */
export function NeedsTable() {
  const { session } = useApp();
  const needs = useDerived((project) =>
    collectedNeeds(project).map(({ role, companies }) => ({
      id: role.id,
      label: role.label,
      companies: companies.map(({ name }) => shownName(name)).join("、"),
    })),
  );
  const toB3 = (
    <LinkButton onPress={() => session.getState().go({ name: "sheet", sheet: "b3" })}>B-3</LinkButton>
  );
  if (needs.length === 0)
    return <p className="item-card__needs">企業が必要とする人材像は、まだ{toB3}に書かれていません。</p>;
  return (
    <div className="item-card__needs">
      <p>企業が必要としている人材像（{toB3}のSTEP5から）</p>
      <dl>
        {needs.map(({ id, label, companies }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{companies}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
