import { TEXT_SCALES } from "../state/session-store.ts";

/** The colours: as the computer has them, or one of ours. */
export type Theme = "system" | "light" | "dark";

/** What is chosen for this computer rather than for a project. */
export interface Appearance {
  readonly theme: Theme;
  readonly textScale: number;
  /** Whether edits are saved to the project's file in the background. */
  readonly autosave: boolean;
}

const KEY = "co-lead-appearance";
const THEMES: readonly Theme[] = ["system", "light", "dark"];
const DEFAULT: Appearance = { theme: "system", textScale: 1, autosave: true };

/** The appearance chosen last on this computer; what cannot be read is as at first. Even naming the storage may throw. */
export function readAppearance(storage: () => Pick<Storage, "getItem">): Appearance {
  try {
    const stored: unknown = JSON.parse(storage().getItem(KEY) ?? "{}");
    const { theme, textScale, autosave } = stored as Partial<Record<keyof Appearance, unknown>>;
    return {
      theme: THEMES.find((known) => known === theme) ?? DEFAULT.theme,
      textScale: TEXT_SCALES.find((known) => known === textScale) ?? DEFAULT.textScale,
      autosave: typeof autosave === "boolean" ? autosave : DEFAULT.autosave,
    };
  } catch {
    return DEFAULT;
  }
}

/** Remembers the appearance where the browser allows it. */
export function writeAppearance(storage: () => Pick<Storage, "setItem">, appearance: Appearance): void {
  try {
    storage().setItem(KEY, JSON.stringify(appearance));
  } catch {
    // Nothing but a preference is lost.
  }
}
