import type { Version } from "../../../worksheets/project/open-file.ts";
import "./version-list.css";
import { versionInWords } from "./version-in-words.ts";

interface VersionListProps {
  readonly versions: readonly Version[];
  /** Id of the version that is shown. */
  readonly chosen: string | undefined;
  readonly now: Date;
  onChoose(id: string): void;
}

/** The versions, newest first. */
export function VersionList({ versions, chosen, now, onChoose }: VersionListProps) {
  return (
    <ul className="version-list">
      {versions.map((version) => {
        const { title, detail } = versionInWords(version, now);
        const isChosen = version.id === chosen;
        return (
          <li key={version.id}>
            <button
              type="button"
              className="version-list__version"
              aria-current={isChosen ? "true" : undefined}
              onClick={() => onChoose(version.id)}
            >
              <span className="version-list__title">{title}</span>
              <span className="version-list__detail">{detail}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
