import "./recent-list.css";
import { useApp } from "../../state/app-context.tsx";
import { useFile, useFileStore } from "../../state/file-context.tsx";
import { openRecent } from "../../state/open-project.ts";
import { Heading } from "../../ui/heading.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { timeInWords } from "./time-in-words.ts";
import { useLoaded } from "./use-loaded.ts";

/** 最近使ったファイル; nothing while there are none. */
export function RecentList() {
  const app = useApp();
  const file = useFileStore();
  const loaded = useLoaded(app.host.recentFiles);
  const forgotten = useFile((state) => state.forgotten);
  const files = (loaded ?? []).filter(({ id }) => !forgotten.includes(id));
  if (files.length === 0) return undefined;
  return (
    <section className="recent-list" aria-labelledby="recent-list-heading">
      <Heading level={2} id="recent-list-heading">
        最近使ったファイル
      </Heading>
      <ul className="recent-list__files">
        {files.map(({ id, name, subject, at }) => (
          <li key={id} className="recent-list__file">
            <Icon name="file" />
            <div className="recent-list__words">
              <LinkButton covers onPress={() => void openRecent(app, file, id)}>
                {name}
              </LinkButton>
              <p className="recent-list__more">
                {subject && <span>{subject}</span>}
                <span>{timeInWords(at)}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
