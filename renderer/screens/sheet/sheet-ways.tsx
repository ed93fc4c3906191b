import type { Project } from "../../../worksheets/project/model.ts";
import { useApp } from "../../state/app-context.tsx";
import { Button } from "../../ui/button.tsx";
import { journeyNeighbours } from "./journey-neighbours.ts";
import "./sheet-ways.css";

interface SheetWaysProps {
  readonly sheetKey: string;
  readonly project: Project;
}

/** To the sheets before and after this one, and to the overview. */
export function SheetWays({ sheetKey, project }: SheetWaysProps) {
  const { session } = useApp();
  const { previous, next } = journeyNeighbours(project, sheetKey);
  const go = (key: string) => session.getState().go({ name: "sheet", sheet: key });
  return (
    <nav className="sheet-ways" aria-label="ワークシートの移動">
      {previous && (
        <Button
          variant="text"
          size="small"
          icon="arrow-left"
          label={`前のワークシート：${previous.name}`}
          onPress={() => go(previous.key)}
        >
          {previous.name}
        </Button>
      )}
      {next && (
        <Button
          variant="text"
          size="small"
          iconAfter="arrow-right"
          label={`次のワークシート：${next.name}`}
          onPress={() => go(next.key)}
        >
          {next.name}
        </Button>
      )}
      <Button
        variant="text"
        size="small"
        icon="home"
        onPress={() => session.getState().go({ name: "overview" })}
      >
        全体図
      </Button>
    </nav>
  );
}
