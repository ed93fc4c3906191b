import { useEffect, useSyncExternalStore } from "react";
import { useApp, useSession } from "../state/app-context.tsx";
import { readAppearance, type Theme, writeAppearance } from "./appearance.ts";

const listeners = new Set<() => void>();

function rootTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
}

/** Sets the colours of the whole window. */
export function setTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  for (const listener of listeners) listener();
}

export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, rootTheme);
}

/** Keeps colours and text size as chosen: read once, put on the root element, remembered when changed. */
export function useAppearance(): void {
  const { session } = useApp();
  const textScale = useSession((state) => state.textScale);
  useEffect(() => {
    const stored = readAppearance(localStorage);
    setTheme(stored.theme);
    session.getState().setTextScale(stored.textScale);
    const remember = () =>
      writeAppearance(localStorage, { theme: rootTheme(), textScale: session.getState().textScale });
    listeners.add(remember);
    const stop = session.subscribe((state, before) => {
      if (state.textScale !== before.textScale) remember();
    });
    return () => {
      listeners.delete(remember);
      stop();
    };
  }, [session]);
  useEffect(() => {
    document.documentElement.dataset.textScale = String(textScale);
  }, [textScale]);
}
