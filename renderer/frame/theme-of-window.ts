import type { SessionStore } from "../state/session-store.ts";
import { readAppearance, type Theme, writeAppearance } from "./appearance.ts";

const listeners = new Set<() => void>();

/** The colours of the whole window; "system" follows the computer's. */
export function windowTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
}

export function setWindowTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  for (const listener of listeners) listener();
}

/** Calls back when the colours are changed; returns the end of it. */
export function onWindowTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts what was chosen last on the window, before anything is drawn, and remembers every change. */
export function startAppearance(session: SessionStore): void {
  const { theme, textScale, autosave } = readAppearance(() => localStorage);
  setWindowTheme(theme);
  session.getState().setTextScale(textScale);
  session.getState().setAutosave(autosave);
  const apply = () => {
    document.documentElement.dataset.textScale = String(session.getState().textScale);
  };
  const remember = () =>
    writeAppearance(() => localStorage, {
      theme: windowTheme(),
      textScale: session.getState().textScale,
      autosave: session.getState().autosave,
    });
  apply();
  onWindowTheme(remember);
  session.subscribe((state, before) => {
    if (state.textScale === before.textScale && state.autosave === before.autosave) return;
    apply();
    remember();
  });
}
