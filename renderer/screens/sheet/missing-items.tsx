import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import { answerTag } from "../../../worksheets/export/answer-tag.ts";
import type { ItemRef, Project } from "../../../worksheets/project/model.ts";
import { shownName } from "../../../worksheets/project/ref-in-words.ts";
import { rowsById } from "../../../worksheets/project/rows-by-id.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { useGoToItem } from "./use-go-to-item.ts";

interface MissingItemsProps {
  readonly missing: readonly ItemRef[];
  readonly project: Project;
  /** The sheet was declared complete without them. */
  readonly declared: boolean;
}

/** A matrix of 300 companies can lack 3000 checks; the first ones are enough to go on. */
const MOST = 12;

/** What is missing for a sheet to be complete, each leading to its field. */
export function MissingItems({ missing, project, declared }: MissingItemsProps) {
  const goToItem = useGoToItem();
  const companies = new Set(missing.map(({ company }) => company));
  const shown = missing.slice(0, MOST);
  const nameOf = (id: string) => shownName(rowsById(project.companies).get(id)?.name ?? "");
  return (
    <div>
      <p>
        {declared
          ? `空欄のままの項目が${missing.length}件あります。`
          : `まだ記入されていない項目が${missing.length}件あります。`}
      </p>
      <ul className="sheet-closing__missing">
        {shown.map((ref) => (
          <li key={answerTag(ref)}>
            <LinkButton onPress={() => goToItem(ref)}>
              {companies.size > 1 && ref.company !== undefined && `${nameOf(ref.company)}：`}
              {itemDefinition(ref.item).label}
            </LinkButton>
          </li>
        ))}
      </ul>
      {missing.length > MOST && <p>{`ほか${missing.length - MOST}件`}</p>}
    </div>
  );
}
