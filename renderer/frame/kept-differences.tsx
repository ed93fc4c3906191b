import "./kept-differences.css";
import type { ProjectDifference } from "../../worksheets/project/merge/compare-projects.ts";
import { differenceInWords } from "../../worksheets/project/merge/difference-in-words.ts";
import { DifferenceView } from "../screens/compare/difference-view.tsx";
import { GroupedList } from "../screens/compare/grouped-list.tsx";
import type { Recovery } from "../state/file-store.ts";
import { Button } from "../ui/button.tsx";

interface KeptDifferencesProps {
  readonly found: Extract<Recovery, { readonly kind: "found" }>;
  readonly differences: readonly ProjectDifference[];
  /** Ids of those that are taken. */
  readonly chosen: ReadonlySet<string>;
  onChoose(chosen: ReadonlySet<string>): void;
}

/** Where kept work differs from its file, place by place, each to be taken or left. */
export function KeptDifferences({ found, differences, chosen, onChoose }: KeptDifferencesProps) {
  const { filed, draft } = found;
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <div className="kept-differences">
      <div className="kept-differences__all">
        <Button
          size="small"
          variant="text"
          onPress={() => onChoose(new Set(differences.map(({ id }) => id)))}
        >
          すべて選ぶ
        </Button>
        <Button size="small" variant="text" onPress={() => onChoose(new Set())}>
          すべて外す
        </Button>
      </div>
      <GroupedList members={differences}>
        {(difference) => {
          const { where, before, after } = differenceInWords(difference, filed, draft.project);
          const { id } = difference;
          return (
            <DifferenceView
              where={where}
              before={{ name: "ファイル", lines: before }}
              after={{ name: "続き", lines: after }}
            >
              <label className="kept-differences__take">
                <input
                  className="choices__input"
                  type="checkbox"
                  aria-label={`続きを取り込む：${where}`}
                  checked={chosen.has(id)}
                  onChange={(event) => choose(id, event.currentTarget.checked)}
                />
                続きを取り込む
              </label>
            </DifferenceView>
          );
        }}
      </GroupedList>
    </div>
  );
}
