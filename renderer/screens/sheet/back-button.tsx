import { ALL_SHEETS } from "../../../worksheets/catalog/index.ts";
import { useApp, useSession } from "../../state/app-context.tsx";
import type { Screen } from "../../state/screen.ts";
import { Button } from "../../ui/button.tsx";

/** What the screen before is called; the overview has its own button at the top of every screen. */
function nameOf(screen: Screen | undefined): string | undefined {
  if (screen?.name === "review") return "見直し";
  if (screen?.name !== "sheet") return undefined;
  return ALL_SHEETS.find(({ id }) => screen.sheet === id || screen.sheet.startsWith(`${id}/`))?.code;
}

interface BackButtonProps {
  /** The code of the worksheet shown: between its own sheets there are other ways. */
  readonly code: string;
}

/** Back to where a link led away from: the review, or a field of another worksheet. */
export function BackButton({ code }: BackButtonProps) {
  const { session } = useApp();
  const name = useSession(({ trail }) => nameOf(trail.at(-1)));
  if (name === undefined || name === code) return null;
  return (
    <div className="sheet-header__back">
      <Button variant="text" size="small" icon="arrow-left" onPress={() => session.getState().back()}>
        {`${name}に戻る`}
      </Button>
    </div>
  );
}
