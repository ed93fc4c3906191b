import { useEffect, useRef, useState } from "react";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import { applyImport } from "../../../worksheets/exchange/import/apply-import.ts";
import {
  type ActionCounts,
  actionCounts,
  type ImportPlan,
} from "../../../worksheets/exchange/import/import-plan.ts";
import type { ChosenTable } from "../../../worksheets/exchange/read/chosen-table.ts";
import { describeReadFailure } from "../../../worksheets/exchange/read/describe-read-failure.ts";
import { MAX_TABLE_BYTES } from "../../../worksheets/exchange/read/read-limits.ts";
import type { FailureDescription } from "../../../worksheets/project/describe-failure.ts";
import { readTrouble } from "../../host/read-trouble.ts";
import { readInWorker } from "../../import/read-in-worker.ts";
import type { ReadTask } from "../../import/read-messages.ts";
import { useApp } from "../../state/app-context.tsx";
import { beginImport, type ImportWork, pastedTable } from "../../state/import-work.ts";
import { newId } from "../../state/new-id.ts";
import { useScreenMemory } from "../../state/use-screen-memory.ts";
import { importLabel } from "./import-words.ts";

/** How far an import has come. */
export type ImportPhase =
  | { readonly kind: "start" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "refused"; readonly name: string; readonly sentences: readonly string[] }
  | { readonly kind: "columns" | "preview"; readonly work: ImportWork }
  | { readonly kind: "done"; readonly label: string; readonly counts: ActionCounts };

export interface ImportFlow {
  readonly phase: ImportPhase;
  /** Asks for a file. */
  choose(): void;
  drop(file: File): void;
  paste(text: string): void;
  /** Reads the same file in another way. */
  readAgain(source: ReadTask): void;
  /** Ends the reading. */
  stop(): void;
  change(work: ImportWork): void;
  apply(work: ImportWork, plan: ImportPlan): void;
  /** Back to choosing a file; what was decided is given up. */
  restart(): void;
}

const CRASHED =
  "ファイルを読み取る途中で、アプリの中で問題が起きました。プロジェクトは変わっていません。Excelで開いて保存し直したファイルで、もう一度試してください。";

const inSentences = ({ what, safe, todo }: FailureDescription): readonly string[] => [what, safe, todo];

/** Leads through an import, and finds its way back to where it was when the screen is shown again. */
export function useImport(register: RegisterName): ImportFlow {
  const { host, project: store, session } = useApp();
  const [remembered, remember] = useScreenMemory("import");
  const [phase, setPhase] = useState<ImportPhase>(() => {
    const work = remembered();
    return work?.register === register ? { kind: work.step, work } : { kind: "start" };
  });
  const reading = useRef<AbortController>(undefined);
  useEffect(() => () => reading.current?.abort(), []);

  const refuse = (name: string, sentences: readonly string[]) =>
    setPhase({ kind: "refused", name, sentences });

  const change = (work: ImportWork) => {
    remember(work);
    setPhase({ kind: work.step, work });
  };

  const read = async (source: ReadTask) => {
    reading.current?.abort();
    const mine = new AbortController();
    reading.current = mine;
    setPhase({ kind: "reading", name: source.name });
    try {
      const result = await readInWorker(source, mine.signal);
      if (mine.signal.aborted) return;
      if (result.ok) change(beginImport(register, source, result.table));
      else refuse(source.name, inSentences(describeReadFailure(result.failure)));
    } catch {
      // Ended by the user, who is elsewhere by now, or a fault of the reader.
      if (!mine.signal.aborted) refuse(source.name, [CRASHED]);
    }
  };

  const take = async (chosen: ChosenTable | undefined) => {
    switch (chosen?.kind) {
      case undefined:
        return;
      case "chosen":
        return read({ name: chosen.name, bytes: chosen.bytes, choices: {} });
      case "tooLarge":
        return refuse(chosen.name, inSentences(tooLarge(chosen.bytes)));
      case "unreadable":
        return refuse(chosen.name, [chosen.reason]);
    }
  };

  const drop = async (file: File): Promise<void> => {
    if (file.size > MAX_TABLE_BYTES) return take({ kind: "tooLarge", name: file.name, bytes: file.size });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return await take({ kind: "chosen", name: file.name, bytes });
    } catch (error) {
      return take({ kind: "unreadable", name: file.name, reason: readTrouble(error) });
    }
  };

  const restart = () => {
    remember(undefined);
    setPhase({ kind: "start" });
  };

  return {
    phase,
    choose: () => void host.chooseTable().then(take),
    drop: (file) => void drop(file),
    paste: (text) => void read(pastedTable(text)),
    readAgain: (source) => void read(source),
    stop: () => {
      reading.current?.abort();
      setPhase({ kind: "start" });
    },
    change,
    apply: (work, plan) => {
      const counts = actionCounts(plan);
      const label = importLabel(work.source.name, register, counts);
      const done = store.getState().edit({ label, change: (project) => applyImport(project, plan, newId) });
      if (!done) return;
      remember(undefined);
      setPhase({ kind: "done", label, counts });
      session.getState().announce(`取り込みました。${label}`);
    },
    restart,
  };
}

function tooLarge(bytes: number): FailureDescription {
  return describeReadFailure({ kind: "tooLarge", bytes, limit: MAX_TABLE_BYTES });
}
