import type { Project } from "../../worksheets/project/model.ts";
import type { FileRights, KeptWork } from "../../worksheets/project/open-file.ts";
import { projectSubject } from "../../worksheets/project/project-subject.ts";
import { passwordTrouble } from "../../worksheets/project/sealed/password.ts";
import type { EditsAnswer, KeptEdits, SaveOptions, ToldProject } from "../bridge.ts";
import type { Outcome, PasswordOutcome, SaveOutcome } from "../file-answers.ts";
import type { JournalOutcome } from "./journal.ts";
import type { SavedAs } from "./journal-content.ts";
import { keptOf } from "./kept-of.ts";
import { newProtection } from "./protection.ts";
import { createComparing } from "./session-comparing.ts";
import { createSessionContext, headOf, type SessionParts } from "./session-context.ts";
import { createOpening } from "./session-opening.ts";
import { createSaving } from "./session-saving.ts";

const RESYNC = { kind: "resync" } as const;
const NO_KEY =
  "パスワードの準備に必要なメモリーが足りません。ほかのアプリを閉じてから、もう一度試してください。";
const WRITE: FileRights = { kind: "write" };

/**
 * The project of the window, its file, and everything that keeps what was typed. Paths, keys and passwords stay in
 * here. No method rejects.
 */
export function createProjectSession(parts: SessionParts) {
  const context = createSessionContext(parts);
  const { journals, keeper, now } = context;
  const { find, ...opening } = createOpening(context);
  const saving = createSaving(context);
  const comparing = createComparing(context);

  /** A project that no file of this session holds takes the place of the one before. */
  const begin = (project: Project, revision: number) => {
    // What is left is ended before anything of the new one is written, for both go through the keeper in turn.
    void context.leave();
    context.become({
      projectId: project.id,
      revision,
      protection: context.protectionOf(project.id),
      base: undefined,
      file: undefined,
    });
  };

  /** Whether a project is told of that was left for the one that is open now. */
  const comesLate = ({ update }: ToldProject): boolean => {
    const current = context.current();
    if (!current || update?.kind !== "whole" || update.project.id === current.projectId) return false;
    return context.wasLeft(update.project.id);
  };

  /** The project the window means; undefined when it has to be sent whole. */
  const hear = ({ sequence, update }: ToldProject, revision = 0): Project | undefined => {
    if (!update) return context.current() && keeper.at(sequence);
    if (update.kind === "delta") return context.current() && keeper.hear(update);
    if (context.current()?.projectId !== update.project.id) begin(update.project, revision);
    return keeper.hear(update);
  };

  const answerOf = (outcome: JournalOutcome): EditsAnswer => {
    if (outcome.kind === "kept") return { kind: "kept" };
    // A journal that was ended meanwhile: the project was saved or given up, or another is open.
    if (outcome.kind === "closed") return RESYNC;
    if (outcome.kind === "misfit") return RESYNC;
    return { kind: "failed", reason: outcome.reason };
  };

  /** Edits of a project that was left a moment ago: kept apart, and the open one stays as it is. */
  const keepLate = async (project: Project, file: SavedAs, at: string): Promise<EditsAnswer> => {
    const head = { ...file, at, unsaved: true };
    const protection = context.protectionOf(project.id);
    const before = (await keptOf(journals, project.id, protection)).filter(({ own }) => own);
    const { journal, outcome } = await journals.begin(head, project, protection?.journal);
    await journal.close({ drop: false });
    // What was kept when the project was left is the state these edits lead on from.
    if (outcome.kind === "kept") for (const { id } of before) await journals.remove(id);
    return answerOf(outcome);
  };

  const keepNow = (at: string): Promise<JournalOutcome> | undefined => {
    const current = context.current();
    return current && keeper.keep(headOf(current, at), current.protection?.journal);
  };

  /** A save begins with what was typed being safe here. */
  const heardForSaving = (told: ToldProject): Project | undefined => {
    const project = hear(told);
    if (project && keeper.isBehind()) void keepNow(now().toISOString());
    return project;
  };

  const protectWith = async (project: Project, sequence: number, password?: string): Promise<Outcome> => {
    const trouble = password === undefined ? undefined : passwordTrouble(password);
    if (trouble !== undefined) return { kind: "failed", reason: trouble };
    const protection = password === undefined ? undefined : await newProtection(password).catch(() => NO_KEY);
    if (typeof protection === "string") return { kind: "failed", reason: protection };
    return saving.setPassword(project, sequence, protection);
  };

  return {
    ...opening,
    ...comparing,
    saveCopy: saving.saveCopy,

    /** Forgets which file is open. */
    newProject: (): Promise<void> => context.leave(),

    /** What was typed reaches the journal; "kept" when it is on this computer's disk. */
    keepEdits: async (told: ToldProject, edits: KeptEdits): Promise<EditsAnswer> => {
      const { update } = told;
      const other = update?.kind === "whole" && update.project.id !== context.current()?.projectId;
      const late = other ? context.takeLate(update.project.id) : undefined;
      if (other && late) return keepLate(update.project, late, edits.at);
      const project = hear(told, edits.revision);
      const outcome = project && (await keepNow(edits.at));
      return outcome ? answerOf(outcome) : RESYNC;
    },

    saveProject: async (told: ToldProject, options: SaveOptions): Promise<SaveOutcome | typeof RESYNC> => {
      // Asked for while another was being opened: that one stays open.
      if (comesLate(told)) return { kind: "cancelled" };
      const project = heardForSaving(told);
      return project ? saving.saveProject(project, told.sequence, options) : RESYNC;
    },

    /** `password` undefined: removes it. */
    setPassword: async (
      told: ToldProject,
      password: string | undefined,
    ): Promise<PasswordOutcome | typeof RESYNC> => {
      // Not kept first: it would be written as it is protected until now.
      const project = hear(told);
      if (!project) return RESYNC;
      const outcome = await protectWith(project, told.sequence, password);
      return { ...outcome, sealed: context.current()?.protection !== undefined };
    },

    /** Newest first; the open project's is not among them. */
    keptWork: async (): Promise<readonly KeptWork[]> => {
      const list = await journals.all();
      const listed = new Set<string>();
      return (list.ok ? list.kept : []).flatMap((kept): KeptWork[] => {
        if (kept.inUse || kept.kind === "unreadable") return [];
        const { id, at } = kept;
        if (kept.kind === "sealed") return [{ projectId: id, fileName: undefined, at, subject: undefined }];
        const { projectId, fileName, project, unsaved } = kept;
        // Cut off between the end of a save and that of its journal.
        if (!unsaved && !kept.own) void journals.remove(id);
        if (!unsaved || projectId === context.current()?.projectId) return [];
        // An older one of the same project has to be told apart.
        const known = listed.has(projectId);
        listed.add(projectId);
        return [{ projectId: known ? id : projectId, fileName, at, subject: projectSubject(project) }];
      });
    },

    /** The open project's, or one of the list. */
    dropDraft: async (id: string): Promise<void> => {
      const current = context.current();
      if (current?.projectId === id) {
        await keeper.drop();
        // Anything else there is of the project, nobody has been shown.
        if (current.offered !== undefined) await journals.remove(current.offered);
        return;
      }
      const kept = await find(id);
      if (kept) await journals.remove(kept.id);
    },

    rights: (): FileRights => context.current()?.file?.access.rights() ?? WRITE,

    takeOver: async (): Promise<FileRights> => {
      const access = context.current()?.file?.access;
      return access ? access.takeOver() : WRITE;
    },

    /** Before the app ends: frees the file and ends the journal. Bounded, also on a share that hangs. */
    close: (): Promise<void> => context.leave(),
  };
}

export type ProjectSession = ReturnType<typeof createProjectSession>;
