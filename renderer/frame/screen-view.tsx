import { Suspense, useEffect, useRef } from "react";
import { StartScreen } from "../screens/start/start-screen.tsx";
import { useProjectState, useSession } from "../state/app-context.tsx";
import type { Screen } from "../state/screen.ts";
import { LoadingScreens, loadScreens } from "./loading-screens.tsx";

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
  useEffect(() => {
    // After the first screen has been drawn, and when nothing else is to be done.
    const idle = requestIdleCallback(() => void loadScreens(), { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }, []);
  if (screen.name === "start") return <StartScreen />;
  return (
    <Suspense>
      <LoadingScreens screen={screen} />
    </Suspense>
  );
}
