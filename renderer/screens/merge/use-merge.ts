import { useCallback, useEffect, useRef, useState } from "react";
import { useApp } from "../../state/app-context.tsx";
import { useFileStore } from "../../state/file-context.tsx";
import { type MergeChoices, NO_CHOICES } from "../../state/merge-choices.ts";
import {
  finishMerge,
  type MergeEnd,
  type MergeOrder,
  openTheirs,
  overwriteFile,
} from "../../state/merge-flow.ts";
import {
  chooseOther,
  type FoundOther,
  type MergeFrom,
  readFileAgain,
  unsealOther,
} from "../../state/merge-source.ts";
import { saveProject } from "../../state/save-project.ts";
import { useScreenMemory } from "../../state/use-screen-memory.ts";
import type { MergeDoneEnd } from "./merge-done.tsx";

type Sealed = Extract<FoundOther, { readonly kind: "sealed" }>;

/** How far a merge has come. */
export type MergePhase =
  /** A file is still to be chosen. */
  | { readonly kind: "start" }
  | { readonly kind: "reading" }
  | Sealed
  | Extract<FoundOther, { readonly kind: "refused" }>
  /** `again`: the file changed once more while this was being decided. */
  | { readonly kind: "ready"; readonly order: MergeOrder; readonly again: boolean }
  /** `done`: what became of the changes, in words. */
  | {
      readonly kind: "done";
      readonly order: MergeOrder;
      readonly end: MergeDoneEnd;
      readonly done: string;
    };

export interface MergeFlow {
  readonly phase: MergePhase;
  /** The file is read, or asked for; what was decided about the same file before still holds. */
  find(): void;
  /** False: the password is wrong. */
  unseal(sealed: Sealed, password: string): Promise<boolean>;
  giveUpPassword(): void;
  choose(order: MergeOrder, choices: MergeChoices): void;
  allowOther(order: MergeOrder): void;
  /** `done`: what will have become of the changes, in words. */
  finish(order: MergeOrder, done: string): Promise<MergeEnd>;
  overwrite(order: MergeOrder): Promise<MergeEnd>;
  openTheirs(order: MergeOrder): Promise<MergeEnd>;
  /** 「別の名前で保存する」, after which there is nothing left to merge. */
  saveAs(): Promise<void>;
}

/** Leads through a merge, and finds its way back to where it was when the screen is shown again. */
export function useMerge(from: MergeFrom): MergeFlow {
  const app = useApp();
  const file = useFileStore();
  const [remembered, remember] = useScreenMemory("merge");
  const [phase, setPhase] = useState<MergePhase>(() => {
    const order = remembered();
    if (from === "file") return { kind: "reading" };
    return order?.source.from === "chosen" ? { kind: "ready", order, again: false } : { kind: "start" };
  });
  /** One thing at a time: a second press while the first is being done would do it twice. */
  const busy = useRef(false);

  const show = useCallback(
    (found: FoundOther, again: boolean) => {
      if (found.kind !== "found") {
        setPhase(found);
        return;
      }
      const before = remembered();
      const isSame = from === "file" && before?.source.from === "file";
      const order: MergeOrder = {
        source: found.source,
        choices: isSame ? before.choices : NO_CHOICES,
        allowOther: isSame && before.allowOther,
      };
      remember(order);
      setPhase({ kind: "ready", order, again });
    },
    [from, remembered, remember],
  );

  const read = useCallback(
    async (again = false) => {
      setPhase({ kind: "reading" });
      show(await readFileAgain(app), again);
    },
    [app, show],
  );

  useEffect(() => {
    if (from === "file") void read();
  }, [from, read]);

  const ask = async () => {
    const found = await chooseOther(app);
    if (found) show(found, false);
    else app.session.getState().announce("ファイルを選ぶのを取りやめました。");
  };

  const once = async (order: MergeOrder, done: string, work: () => Promise<MergeEnd>): Promise<MergeEnd> => {
    if (busy.current) return { kind: "cancelled" };
    busy.current = true;
    try {
      const end = await work();
      if (end.kind === "changedAgain") await read(true);
      if (end.kind === "merged" || end.kind === "saved" || end.kind === "opened") {
        remember(undefined);
        setPhase({ kind: "done", order, end, done });
      }
      return end;
    } finally {
      busy.current = false;
    }
  };

  const update = (order: MergeOrder) => {
    remember(order);
    setPhase({ kind: "ready", order, again: false });
  };

  return {
    phase,
    find: () => void (from === "file" ? read() : ask()),
    unseal: async (sealed, password) => {
      const found = await unsealOther(app, sealed, password);
      if (found) show(found, false);
      return found !== undefined;
    },
    giveUpPassword: () =>
      setPhase(
        from === "chosen"
          ? { kind: "start" }
          : {
              kind: "refused",
              name: phase.kind === "sealed" ? phase.name : "",
              reasons: ["パスワードが入力されなかったため、内容を読めませんでした。"],
            },
      ),
    choose: (order, choices) => update({ ...order, choices }),
    allowOther: (order) => update({ ...order, allowOther: true }),
    finish: (order, done) => once(order, done, () => finishMerge(app, file, order)),
    overwrite: (order) =>
      once(order, "相手の変更は取り込みませんでした。", () => overwriteFile(app, file, order.source)),
    openTheirs: (order) => once(order, "", () => openTheirs(app, order.source)),
    saveAs: async () => {
      const outcome = await saveProject(app, file, { asNew: true });
      if (outcome?.kind !== "saved" && outcome?.kind !== "downloaded") return;
      remember(undefined);
      app.session.getState().go({ name: "overview" });
    },
  };
}
