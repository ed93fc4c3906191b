import { type ComponentType, use } from "react";
import type { LaterScreensProps } from "./later-screens.tsx";

let loaded: ComponentType<LaterScreensProps> | undefined;
let loading: Promise<ComponentType<LaterScreensProps>> | undefined;

/** Loads the screens that need a project. Called again, it waits for the same loading. */
export function loadScreens(): Promise<ComponentType<LaterScreensProps>> {
  loading ??= import("./later-screens.tsx").then(({ LaterScreens }) => {
    loaded = LaterScreens;
    return LaterScreens;
  });
  return loading;
}

/** A screen that needs a project. Suspends only where somebody is faster than the loading in the background. */
export function LoadingScreens(props: LaterScreensProps) {
  const Screens = loaded ?? use(loadScreens());
  return <Screens {...props} />;
}
