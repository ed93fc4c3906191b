import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { ItemRef } from "../../../worksheets/project/model.ts";
import { useApp, useSession } from "../../state/app-context.tsx";
import { focusItem } from "./focus-item.ts";

interface ShownItem {
  /** The question the session is at. */
  readonly current: ItemRef | undefined;
  /** The focus came into a question: guidance and preview follow it. */
  entered(ref: ItemRef): void;
}

/**
 * The question of this sheet the session is at. Whenever the session is sent to one, from wherever, it is shown and
 * gets the focus; `beforeShowing` can bring it to the screen first.
 */
export function useShownItem(sheet: string, beforeShowing: () => void): ShownItem {
  const { session } = useApp();
  const screen = useSession((state) => state.screen);
  const here = screen.name === "sheet" && screen.sheet === sheet ? screen : undefined;
  const { item, company } = here ?? {};
  const current = useMemo(
    () => (item === undefined ? undefined : company === undefined ? { item } : { item, company }),
    [item, company],
  );
  const wanted = useRef<ItemRef | undefined>(undefined);
  const before = useRef(beforeShowing);
  useLayoutEffect(() => {
    before.current = beforeShowing;
  });

  // By the screen's identity: being sent to the same question again shows it again.
  useEffect(() => {
    if (here?.item === undefined) return;
    const ref = here.company === undefined ? { item: here.item } : { item: here.item, company: here.company };
    const shown = focusItem(ref);
    wanted.current = shown ? undefined : ref;
    if (!shown) before.current();
  }, [here]);

  // After every render: the field may only come with a later one.
  useEffect(() => {
    if (wanted.current && focusItem(wanted.current)) wanted.current = undefined;
  });

  return useMemo(
    () => ({
      current,
      entered: (ref) => {
        const { screen: now, go } = session.getState();
        if (now.name !== "sheet" || now.sheet !== sheet) return;
        if (now.item === ref.item && now.company === ref.company) return;
        go({ name: "sheet", sheet, ...ref });
      },
    }),
    [current, session, sheet],
  );
}
