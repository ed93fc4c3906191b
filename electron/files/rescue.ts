import { basename, dirname, join } from "node:path";
import type { Backups } from "./backups.ts";
import { bytesAt } from "./content-of.ts";
import { errno } from "./errno.ts";
import type { FileSystem } from "./file-system.ts";
import { hashBytes } from "./hash-bytes.ts";
import { TEMPORARY_NAME } from "./temporary-file.ts";

/** What an opened content says of itself. */
export interface Judged<T> {
  readonly content: T;
  /** The project's id. */
  readonly project: string;
  readonly revision: number;
}

export interface Candidate<T> extends Judged<T> {
  /** `file`: the target. `unfinished`: a save that was cut short before its rename. */
  readonly kind: "file" | "unfinished" | "backup";
  /** The backup's id; the name of any other file. */
  readonly id: string;
  /** ISO 8601 instant; by the disk's clock but for backups. */
  readonly at: string;
  /** SHA-256 of the bytes. */
  readonly hash: string;
}

export interface Rescued<T> {
  readonly target: "sound" | "damaged" | "missing" | "unreachable";
  /** Where the target is, as the disk spells its name. */
  readonly path: string;
  /** What opens with the right checksum, highest revision first; of equal ones the file, then what is unfinished. */
  readonly candidates: readonly Candidate<T>[];
  /** Names beside the target that are ours and cannot be opened: cut-short writing, another password. */
  readonly unreadable: readonly string[];
}

interface RescueParts<T> {
  readonly fs: FileSystem;
  readonly path: string;
  /** Opens (and unseals) bytes; undefined when they are not whole. Must check the checksum. */
  readonly open: (bytes: Uint8Array) => Promise<Judged<T> | undefined>;
  readonly backups: Pick<Backups, "list" | "read">;
  readonly key: string;
  /** The project that is looked for, when known; by default that of the target or its newest backup. */
  readonly project?: string;
}

const ORDER = { file: 0, unfinished: 1, backup: 2 } as const;

/**
 * The target's path as the disk spells it: macOS and some servers store が as か and a mark (NFD), so that a path
 * that went through another system may not be found byte for byte.
 */
function spelled(path: string, names: readonly string[]): string {
  const wanted = basename(path);
  if (names.includes(wanted)) return path;
  const same = names.find((name) => name.normalize("NFC") === wanted.normalize("NFC"));
  return same === undefined ? path : join(dirname(path), same);
}

function byRevision(a: Candidate<unknown>, b: Candidate<unknown>): number {
  return b.revision - a.revision || ORDER[a.kind] - ORDER[b.kind] || b.at.localeCompare(a.at);
}

/**
 * Looks at a target, at the temporaries beside it and at its backups, and changes nothing. Never rejects: a folder
 * that does not answer still leaves the backups of this computer.
 */
export async function rescue<T>({
  fs,
  path: wanted,
  open,
  backups,
  key,
  project,
}: RescueParts<T>): Promise<Rescued<T>> {
  const folder = dirname(wanted);
  let reachable = true;
  const names = await fs.readdir(folder).catch((error: unknown) => {
    reachable = errno(error) === "ENOENT";
    return [];
  });
  const path = spelled(wanted, names);
  const unreadable: string[] = [];
  let target: Rescued<T>["target"] = "missing";

  const judge = async (kind: "file" | "unfinished", at: string): Promise<Candidate<T> | undefined> => {
    const bytes = await bytesAt(at, fs);
    if (bytes === undefined) return undefined;
    const judged = await open(bytes);
    if (kind === "file") target = judged ? "sound" : "damaged";
    else if (!judged) unreadable.push(basename(at));
    if (!judged) return undefined;
    const changed = await fs.stat(at).then(
      ({ mtimeMs }) => new Date(mtimeMs),
      () => new Date(0),
    );
    return { ...judged, kind, id: basename(at), at: changed.toISOString(), hash: hashBytes(bytes) };
  };

  const file = await judge("file", path).catch(() => {
    target = "unreachable";
    return undefined;
  });
  if (!reachable && target === "missing") target = "unreachable";

  const kept: Candidate<T>[] = [];
  for (const { id, at } of await backups.list(key).catch(() => [])) {
    const bytes = await backups.read(key, id).catch(() => undefined);
    const judged = bytes && (await open(bytes));
    if (bytes && judged) kept.push({ ...judged, kind: "backup", id, at, hash: hashBytes(bytes) });
  }

  // Temporaries of other files lie in the same folder. Without any trace of the project, the user decides.
  const id = project ?? file?.project ?? kept[0]?.project;
  const unfinished: Candidate<T>[] = [];
  for (const name of names.filter((other) => TEMPORARY_NAME.test(other))) {
    const found = await judge("unfinished", join(folder, name)).catch(() => {
      unreadable.push(name);
      return undefined;
    });
    if (found && (id === undefined || found.project === id)) unfinished.push(found);
  }

  const candidates = [...(file ? [file] : []), ...unfinished, ...kept].sort(byRevision);
  return { target, path, candidates, unreadable };
}

/** A save takes seconds; after this long, in milliseconds, its temporary file belongs to nobody any more. */
const LEFT_BEHIND = 3_600_000;

/**
 * Takes away the unfinished files that are proven obsolete; returns their names. Proven: the target is sound and holds
 * the same bytes, or the same project in a later revision, and the file was last written an hour before `since`
 * (milliseconds, by the disk's own clock, e.g. of the owner file just made), so that it is no save another PC is just
 * doing. What cannot be opened stays: it could be sealed with another password. Never rejects.
 */
export async function removeObsolete(
  fs: FileSystem,
  { path, candidates }: Rescued<unknown>,
  since: number,
): Promise<readonly string[]> {
  const file = candidates.find(({ kind }) => kind === "file");
  if (!file) return [];
  const obsolete = candidates.filter(
    ({ kind, hash, project, revision, at }) =>
      kind === "unfinished" &&
      (hash === file.hash || (project === file.project && revision < file.revision)) &&
      Date.parse(at) > 0 &&
      Date.parse(at) + LEFT_BEHIND < since,
  );
  const removed = await Promise.all(
    obsolete.map(({ id }) =>
      fs.rm(join(dirname(path), id)).then(
        () => [id],
        () => [],
      ),
    ),
  );
  return removed.flat();
}
