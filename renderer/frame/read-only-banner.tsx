import type { ReadOnlyReason } from "../../worksheets/project/open-file.ts";
import "./file-banners.css";
import { useEffect, useRef, useState } from "react";
import { useApp, useProjectState } from "../state/app-context.tsx";
import { useFile, useFileStore } from "../state/file-context.tsx";
import { checkRights, editAsCopy, explainTyping } from "../state/file-rights.ts";
import { hasUnsavedEdits } from "../state/project-store.ts";
import { canTakeOver, readOnlyInWords } from "../state/rights-in-words.ts";
import { saveProject } from "../state/save-project.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { TakeOverDialog } from "./take-over-dialog.tsx";

interface ReadOnlyBannerProps {
  readonly reason: ReadOnlyReason;
}

/** Says on every screen why nothing can be edited, and what can be done. */
export function ReadOnlyBanner({ reason }: ReadOnlyBannerProps) {
  const app = useApp();
  const file = useFileStore();
  const unsaved = useProjectState(hasUnsavedEdits);
  const kept = useFile(({ keepFailed }) => !keepFailed);
  const refusals = useFile((state) => state.refusals);
  const [asking, setAsking] = useState(false);
  const banner = useRef<HTMLElement>(null);
  useFocusAtRefusal(banner, refusals);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTypedIntoReadOnly(event)) explainTyping(app.session, file);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [app, file]);
  const { why } = readOnlyInWords(reason);
  return (
    <section className="file-banner" aria-label="読み取り専用" ref={banner} tabIndex={-1}>
      <Notice
        tone="warn"
        title={`読み取り専用：${why}`}
        actions={
          <>
            {unsaved ? (
              <Button icon="save" onPress={() => void saveProject(app, file, { asNew: true })}>
                名前を付けて保存
              </Button>
            ) : (
              <Button icon="copy" onPress={() => editAsCopy(app, file)}>
                コピーとして編集する
              </Button>
            )}
            {unsaved && reason.kind === "takenOver" && (
              <Button onPress={() => app.session.getState().go({ name: "merge", from: "file" })}>
                違いを見る
              </Button>
            )}
            {canTakeOver(reason) && <Button onPress={() => setAsking(true)}>編集を引き継ぐ</Button>}
            <Button variant="text" onPress={() => void checkRights(app, file)}>
              もう一度確かめる
            </Button>
          </>
        }
      >
        <p>
          {!unsaved
            ? "内容を見る、文字を写す、書き出すことはできます。"
            : kept
              ? "保存していない変更は、このPCに保護してあります。名前を付けて保存すると、ファイルにも残せます。"
              : "保存していない変更があります。このPCに控えられないため、名前を付けて保存してください。"}
        </p>
      </Notice>
      {asking && <TakeOverDialog reason={reason} onClose={() => setAsking(false)} />}
    </section>
  );
}

/** A key that would have been text in a field that can only be read. */
function isTypedIntoReadOnly({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return field && target.readOnly && key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** Gives the banner the focus whenever an edit was refused: there is said why. */
function useFocusAtRefusal(banner: { readonly current: HTMLElement | null }, refusals: number): void {
  const seen = useRef(refusals);
  useEffect(() => {
    if (seen.current === refusals) return;
    seen.current = refusals;
    let frame = 0;
    const focus = () => {
      // A menu or dialog that is being closed keeps everything around it from taking the focus until it is gone.
      if (banner.current?.closest("[inert], [aria-hidden=true]")) frame = requestAnimationFrame(focus);
      else banner.current?.focus();
    };
    focus();
    return () => cancelAnimationFrame(frame);
  }, [banner, refusals]);
}
