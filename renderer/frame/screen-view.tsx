import { useEffect, useRef } from "react";
import { assertNever } from "../../worksheets/definition/assert-never.ts";
import { ExportScreen } from "../screens/export/export-screen.tsx";
import { OverviewScreen } from "../screens/overview/overview-screen.tsx";
import { RegistersScreen } from "../screens/registers/registers-screen.tsx";
import { ReviewScreen } from "../screens/review/review-screen.tsx";
import { SheetScreen } from "../screens/sheet/sheet-screen.tsx";
import { StartScreen } from "../screens/start/start-screen.tsx";
import { useProjectState, useSession } from "../state/app-context.tsx";
import type { Screen } from "../state/session-store.ts";

/** What makes a screen another one, so that it starts at its top. */
function placeOf(screen: Screen): string {
  return screen.name === "sheet" ? `sheet ${screen.sheet}` : screen.name;
}

/** The screen the session is at; the start screen while no project is open. */
export function ScreenView() {
  const wanted = useSession((session) => session.screen);
  const hasProject = useProjectState(({ project }) => project !== undefined);
  const screen: Screen = hasProject ? wanted : { name: "start" };
  const place = placeOf(screen);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    window.scrollTo(0, 0);
    // Keyboard and screen reader go on from the new screen, unless it has put the focus somewhere itself.
    const main = document.getElementById("main");
    if (!main?.contains(document.activeElement)) main?.focus({ preventScroll: true });
  }, [place]);
  return screenOf(screen);
}

function screenOf(screen: Screen) {
  switch (screen.name) {
    case "start":
      return <StartScreen />;
    case "overview":
      return <OverviewScreen />;
    case "sheet":
      return (
        <SheetScreen key={screen.sheet} sheet={screen.sheet} item={screen.item} company={screen.company} />
      );
    case "registers":
      return <RegistersScreen register={screen.register} />;
    case "review":
      return <ReviewScreen />;
    case "export":
      return <ExportScreen />;
    default:
      return assertNever(screen);
  }
}
