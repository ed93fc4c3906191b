import { applyDelta } from "../../worksheets/project/apply-delta.ts";
import { FORMAT_VERSION } from "../../worksheets/project/file-format.ts";
import { migrate } from "../../worksheets/project/migrations/index.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { validateChange } from "../../worksheets/project/validate-change.ts";
import { validateProject } from "../../worksheets/project/validate-project.ts";
import {
  changeSchema,
  decodeContent,
  headSchema,
  JOURNAL_VERSION,
  type JournalHead,
  type JournalLabel,
  labelSchema,
  type Protect,
} from "./journal-content.ts";
import { type FoundRecord, readRecords } from "./journal-record.ts";

/** What a journal's bytes hold. `label` is undefined where not even that can be read. */
export type JournalContent =
  /** `unreadableBytes`: what follows the last state that can be vouched for. `changes`: as in the label, by its end. */
  | {
      readonly kind: "project";
      readonly label: JournalLabel;
      readonly changes: number;
      readonly head: JournalHead;
      readonly project: Project;
      readonly unreadableBytes: number;
    }
  /** Needs the password. `sealed`: its first sealed bytes, with the header that says how the key is derived. */
  | {
      readonly kind: "sealed";
      readonly label: JournalLabel;
      readonly changes: number;
      readonly sealed: Uint8Array;
    }
  /** `protect` does not open it: another password, or damaged. */
  | { readonly kind: "notOpened"; readonly label: JournalLabel }
  | { readonly kind: "tooNew"; readonly label: JournalLabel }
  | { readonly kind: "damaged"; readonly label: JournalLabel | undefined };

/**
 * Reads a journal up to the last record that is whole, fits and gives a valid project: always a state that the journal
 * was told of. Never rejects as long as `protect` does not.
 */
export async function readJournal(bytes: Uint8Array, protect?: Protect): Promise<JournalContent> {
  const [first, second, ...rest] = readRecords(bytes);
  const label = first && decodeContent(first.payload, labelSchema);
  if (label === undefined) return { kind: "damaged", label };
  if (label.version > JOURNAL_VERSION) return { kind: "tooNew", label };
  if (second === undefined) return { kind: "damaged", label };
  if (label.sealed && protect === undefined)
    return { kind: "sealed", label, changes: label.changes + rest.length, sealed: second.payload };
  const open = async (record: FoundRecord) => (label.sealed ? protect?.open(record.payload) : record.payload);

  const opened = await open(second);
  if (opened === undefined) return { kind: "notOpened", label };
  const start = decodeContent(opened, headSchema);
  if (start === undefined) return { kind: "damaged", label };
  if (start.version > FORMAT_VERSION) return { kind: "tooNew", label };
  const valid = currentProject(start.project, start.version);
  if (valid === undefined) return { kind: "damaged", label };

  // Deltas fit the version they were made in; what they lead to is brought up to the current one.
  const isCurrent = start.version === FORMAT_VERSION;
  const { version, project: stored, ...head } = start;
  let state = isCurrent ? valid : (stored as Project);
  let known: JournalHead = fullHead(head);
  let sound = second.end;
  let { changes } = label;
  for (const record of rest) {
    const content = await open(record);
    const change = content && decodeContent(content, changeSchema);
    if (!change) break;
    if ("delta" in change) {
      const applied = applyDelta(state, change.delta);
      if (!applied.ok || (isCurrent && validateChange(state, applied.project))) break;
      state = applied.project;
      known = { ...known, at: change.at, unsaved: true };
    } else known = fullHead({ ...change.saved, at: change.at });
    sound = record.end;
    changes += 1;
  }
  const unreadableBytes = bytes.length - sound;
  const project = isCurrent ? state : currentProject(state, version);
  if (project) return { kind: "project", label, changes, head: known, project, unreadableBytes };
  const lost = bytes.length - second.end;
  return {
    kind: "project",
    label,
    changes: label.changes,
    head: fullHead(head),
    project: valid,
    unreadableBytes: lost,
  };
}

/** A stored project in the current version; undefined when it is none. */
function currentProject(stored: unknown, version: number): Project | undefined {
  const migrated = migrate(stored, version);
  if (!migrated.ok) return undefined;
  const valid = validateProject(migrated.project);
  return valid.ok ? valid.project : undefined;
}

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

function fullHead({
  fileName,
  path,
  base,
  ...rest
}: Pick<JournalHead, "revision" | "at" | "unsaved"> & Optional<JournalHead>): JournalHead {
  return { fileName, path, base, ...rest };
}
