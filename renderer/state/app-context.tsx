import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Project } from "../../worksheets/project/model.ts";
import type { Host } from "../host/host.ts";
import type { createProjectStore, ProjectStore } from "./project-store.ts";
import type { createSessionStore, SessionStore } from "./session-store.ts";

/** What every screen works with. */
export interface App {
  readonly host: Host;
  readonly project: ProjectStore;
  readonly session: SessionStore;
}

const AppContext = createContext<App | undefined>(undefined);

export function AppProvider({ app, children }: { readonly app: App; readonly children: ReactNode }) {
  return <AppContext.Provider value={app}>{children}</AppContext.Provider>;
}

/** The host and the stores. Throws outside an AppProvider. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error("useApp needs an AppProvider");
  return app;
}

type ProjectSlice = ReturnType<ReturnType<typeof createProjectStore>["getState"]>;
type SessionSlice = ReturnType<ReturnType<typeof createSessionStore>["getState"]>;

/** A part of the project store; renders again when it changes. */
export function useProjectState<T>(select: (state: ProjectSlice) => T): T {
  return useStore(useApp().project, select);
}

/** A part of the session store; renders again when it changes. */
export function useSession<T>(select: (state: SessionSlice) => T): T {
  return useStore(useApp().session, select);
}

/** The open project. Throws on a screen that is shown without one, which is a bug. */
export function useProject(): Project {
  const project = useProjectState((state) => state.project);
  if (!project) throw new Error("No project is open");
  return project;
}
