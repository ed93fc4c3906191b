import "./municipality-header.css";
import type { ProjectProgress } from "../../../worksheets/journey/progress.ts";
import type { Municipality } from "../../../worksheets/project/model.ts";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { StatusTag } from "../../ui/status-tag.tsx";

interface MunicipalityHeaderProps {
  readonly municipality: Municipality;
  readonly progress: ProjectProgress;
  onEdit(): void;
}

/** "北海道北見市"; a prefecture's own round names it once. */
function placeName({ prefecture, name }: Municipality): string {
  return name.startsWith(prefecture) ? name : `${prefecture}${name}`;
}

/** Whose round it is, and how far it is on the whole. */
export function MunicipalityHeader({ municipality, progress, onEdit }: MunicipalityHeaderProps) {
  const { fiscalYear, round, department, person, lab } = municipality;
  const details = [department, person, lab].filter((text) => text.trim() !== "");
  const sheets = progress.worksheets.filter(({ shared }) => !shared);
  const complete = sheets.filter(({ status }) => status === "complete").length;
  return (
    <header className="municipality-header">
      <div className="municipality-header__who">
        <p className="municipality-header__round">
          {[fiscalYear, round].filter(Boolean).join("　") || "ふるさとCo-LEAD"}
        </p>
        <Heading level={1} size="2xl">
          {placeName(municipality).trim() || "自治体名（未記入）"}
        </Heading>
        <div className="municipality-header__details">
          {details.length > 0 && <p>{details.join(" ／ ")}</p>}
          <Button variant="text" size="small" icon="pencil" onPress={onEdit}>
            自治体の情報を編集
          </Button>
        </div>
      </div>
      <div className="municipality-header__progress">
        <StatusTag status={progress.status} />
        <ProgressBar
          label="記入済みのワークシート"
          value={complete}
          max={sheets.length}
          words={`${complete} / ${sheets.length}枚`}
        />
      </div>
    </header>
  );
}
