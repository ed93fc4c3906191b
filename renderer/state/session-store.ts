import { createStore } from "zustand/vanilla";
import type { Screen } from "./screen.ts";
import { NOTHING_REMEMBERED, remembering, type ScreenMemories, type ScreenMemory } from "./screen-memory.ts";

export type SidePanel = "guidance" | "preview";

export interface SessionState {
  readonly screen: Screen;
  /** The screens left, for 「戻る」 (from a field back to the review, for instance). */
  readonly trail: readonly Screen[];
  readonly panel: SidePanel;
  /** 一問ずつ, or the whole sheet. */
  readonly oneByOne: boolean;
  /** Size of all text: 1 = 100 %. */
  readonly textScale: number;
  /** Whether edits are saved to the project's file in the background. */
  readonly autosave: boolean;
  /** A sentence for the live region, e.g. what was undone. */
  readonly announcement: string;
  readonly memory: ScreenMemory;
}

interface SessionActions {
  go(screen: Screen): void;
  /** Back to the screen before; does nothing at the start of the trail. */
  back(): void;
  showPanel(panel: SidePanel): void;
  setOneByOne(oneByOne: boolean): void;
  setTextScale(scale: number): void;
  setAutosave(autosave: boolean): void;
  announce(text: string): void;
  /** Keeps what a screen of this project wants to find again. */
  remember<Name extends keyof ScreenMemories>(project: string, name: Name, value: ScreenMemories[Name]): void;
}

export const TEXT_SCALES = [1, 1.25, 1.5, 2] as const;
const LONGEST_TRAIL = 50;

/** Two screens that are one place; going from an item of a sheet to another of it is no step of the trail. */
function samePlace(a: Screen, b: Screen): boolean {
  return a.name === b.name && (a.name !== "sheet" || b.name !== "sheet" || a.sheet === b.sheet);
}

export function createSessionStore() {
  return createStore<SessionState & SessionActions>((set, get) => ({
    screen: { name: "start" },
    trail: [],
    panel: "guidance",
    oneByOne: false,
    textScale: 1,
    autosave: true,
    announcement: "",
    memory: NOTHING_REMEMBERED,

    go: (screen) => {
      const { screen: from, trail } = get();
      set({
        screen,
        trail: samePlace(from, screen) ? trail : [...trail, from].slice(-LONGEST_TRAIL),
      });
    },

    back: () => {
      const { trail } = get();
      const screen = trail.at(-1);
      if (screen) set({ screen, trail: trail.slice(0, -1) });
    },

    showPanel: (panel) => set({ panel }),
    setOneByOne: (oneByOne) => set({ oneByOne }),
    setTextScale: (textScale) => set({ textScale }),
    setAutosave: (autosave) => set({ autosave }),
    announce: (announcement) => set({ announcement }),
    remember: (project, name, value) => set({ memory: remembering(get().memory, project, name, value) }),
  }));
}

export type SessionStore = ReturnType<typeof createSessionStore>;
