import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { deltaBetween } from "../../worksheets/project/delta-between.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { Version, VersionContent } from "../../worksheets/project/open-file.ts";
import type { Backups } from "./backups.ts";
import type { Journals } from "./journals.ts";
import { keptOf } from "./kept-of.ts";
import type { Lanes } from "./lanes.ts";
import type { Protection } from "./protection.ts";
import { type ProjectContent, readContent } from "./read-content.ts";
import { rescue } from "./rescue.ts";
import { TEMPORARY_NAME } from "./temporary-file.ts";
import { within } from "./within.ts";

/** A folder is waited for so long, in milliseconds; this computer's own backups are listed in any case. */
const FOLDER_WITHIN = 5000;
/** Ids told to the window that are remembered. */
const MOST_IDS = 2000;

const GONE = "この版は、もうありません。版の一覧を開き直してください。";
const NOT_SOUND = "この版は壊れているか、パスワードが違うため、読めません。ほかの版を選んでください。";

/** Where a version lies. Stays in the main process. */
interface Place {
  readonly kind: Version["kind"];
  /** The project's id of a backup; the path of a file; the id among what is kept. */
  readonly at: string;
  readonly id: string;
  readonly protection: Protection | undefined;
}

/** The project versions are asked of. */
export interface VersionsOf {
  readonly projectId: string;
  /** As it is on the screen: what was kept and is the same is no version. */
  readonly project: Project | undefined;
  readonly path: string | undefined;
  readonly protection: Protection | undefined;
}

interface VersionsParts {
  readonly disk: Lanes;
  readonly backups: Backups;
  readonly journals: Journals;
}

const newestFirst = (a: Version, b: Version) => b.revision - a.revision || b.at.localeCompare(a.at);

/** Earlier and other states of project files. Nothing rejects, nothing is changed. */
export function createVersions({ disk, backups, journals }: VersionsParts) {
  const places = new Map<string, Place>();
  const ids = new Map<string, string>();

  /** The same place has the same id, which cannot be guessed. */
  const idOf = (place: Place): string => {
    const key = [place.kind, place.at, place.id].join("\n");
    const id = ids.get(key) ?? randomUUID();
    ids.set(key, id);
    places.set(id, place);
    const [oldest] = ids;
    if (ids.size > MOST_IDS && oldest) {
      ids.delete(oldest[0]);
      places.delete(oldest[1]);
    }
    return id;
  };

  const contentOf = async (bytes: Uint8Array | undefined, protection: Protection | undefined) => {
    const content = bytes && (await readContent(bytes, protection));
    return content?.kind === "read" ? content : undefined;
  };

  const keptVersions = async ({ projectId, project, protection }: VersionsOf): Promise<Version[]> =>
    (await keptOf(journals, projectId, protection))
      .filter((kept) => kept.unsaved && (!project || deltaBetween(project, kept.project).length > 0))
      .map(({ id, at, revision }) => ({
        id: idOf({ kind: "kept", at: id, id: "", protection }),
        kind: "kept",
        at,
        revision,
      }));

  const fileVersion = async (
    kind: "file" | "unfinished",
    path: string,
    { projectId, protection }: VersionsOf,
  ): Promise<Version[]> => {
    const fs = disk(path);
    const content = await contentOf(await fs.readFile(path), protection);
    if (content?.project.id !== projectId) return [];
    const { mtimeMs } = await fs.stat(path);
    const id = idOf({ kind, at: path, id: "", protection });
    return [{ id, kind, at: new Date(mtimeMs).toISOString(), revision: content.revision }];
  };

  const beside = async (path: string, of: VersionsOf): Promise<Version[]> => {
    const names = await disk(path).readdir(dirname(path));
    const unfinished = names.filter((name) => TEMPORARY_NAME.test(name));
    const found: Version[] = await fileVersion("file", path, of).catch(() => []);
    for (const name of unfinished)
      found.push(...(await fileVersion("unfinished", join(dirname(path), name), of).catch(() => [])));
    return found;
  };

  return {
    /** Newest first. */
    all: async (of: VersionsOf): Promise<readonly Version[]> => {
      const { projectId, path, protection } = of;
      const entries = await backups.list(projectId).catch(() => []);
      const kept = await keptVersions(of);
      const looked =
        path === undefined
          ? undefined
          : await within(
              FOLDER_WITHIN,
              beside(path, of).catch(() => []),
            );
      return [
        ...(looked?.kind === "done" ? looked.value : []),
        ...kept,
        ...entries.map(
          ({ id, at, revision }): Version => ({
            id: idOf({ kind: "backup", at: projectId, id, protection }),
            kind: "backup",
            at,
            revision,
          }),
        ),
      ].sort(newestFirst);
    },

    /** Sound states of a file that was refused, newest first. `projectId`: of what lay there, when it is known. */
    rescue: async (
      path: string,
      projectId: string | undefined,
      protection: Protection | undefined,
    ): Promise<readonly Version[]> => {
      const open = async (bytes: Uint8Array) => {
        const content = await contentOf(bytes, protection);
        return (
          content && { content: content.project, project: content.project.id, revision: content.revision }
        );
      };
      const found = await within(
        FOLDER_WITHIN,
        rescue({
          fs: disk(path),
          path,
          open,
          backups,
          key: projectId ?? "",
          ...(projectId === undefined ? {} : { project: projectId }),
        }),
      );
      const candidates = found.kind === "done" ? found.value.candidates : [];
      const sound = candidates.flatMap(({ kind, id, at, revision }): Version[] => {
        if (kind === "file") return [];
        const place =
          kind === "backup" ? { at: projectId ?? "", id } : { at: join(dirname(path), id), id: "" };
        return [{ id: idOf({ kind, ...place, protection }), kind, at, revision }];
      });
      const kept =
        projectId === undefined
          ? []
          : await keptVersions({ projectId, project: undefined, path: undefined, protection });
      return [...sound, ...kept].sort(newestFirst);
    },

    read: async (id: string): Promise<VersionContent> => {
      const place = places.get(id);
      if (!place) return { kind: "unreadable", reason: GONE };
      const { kind, at, protection } = place;
      try {
        if (kind === "kept") {
          const list = await journals.all();
          const kept = list.ok ? list.kept.find((one) => one.id === at) : undefined;
          const opened =
            kept?.kind === "sealed" && protection ? await journals.unseal(at, protection.journal) : kept;
          if (opened?.kind === "project")
            return { kind: "read", project: opened.project, revision: opened.revision };
          return { kind: "unreadable", reason: kept ? NOT_SOUND : GONE };
        }
        const read = kind === "backup" ? backups.read(at, place.id) : disk(at).readFile(at);
        const bytes = await within(FOLDER_WITHIN, read);
        if (bytes.kind === "timeout" || bytes.value === undefined)
          return { kind: "unreadable", reason: GONE };
        const content = await contentOf(bytes.value, protection);
        return content
          ? { kind: "read", project: content.project, revision: content.revision }
          : { kind: "unreadable", reason: NOT_SOUND };
      } catch {
        return { kind: "unreadable", reason: GONE };
      }
    },

    /** The backup with a checksum. */
    withChecksum: async (
      projectId: string,
      checksum: string,
      protection: Protection | undefined,
    ): Promise<ProjectContent | undefined> => {
      for (const { id } of await backups.list(projectId).catch(() => [])) {
        const bytes = await backups.read(projectId, id).catch(() => undefined);
        const content = await contentOf(bytes, protection);
        if (content?.state.checksum === checksum) return content;
      }
      return undefined;
    },
  };
}

export type Versions = ReturnType<typeof createVersions>;
