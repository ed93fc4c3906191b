import { I18nProvider } from "react-aria-components";
import { AppView } from "./app.tsx";
import { ErrorBoundary } from "./frame/error-boundary.tsx";
import { type App, AppProvider } from "./state/app-context.tsx";
import { FileProvider } from "./state/file-context.tsx";
import type { FileStore } from "./state/file-store.ts";

interface AppRootProps {
  readonly app: App;
  readonly file: FileStore;
}

/** The app with everything its screens take from their surroundings. */
export function AppRoot({ app, file }: AppRootProps) {
  return (
    <I18nProvider locale="ja-JP">
      <AppProvider app={app}>
        <FileProvider file={file}>
          <ErrorBoundary app={app}>
            <AppView />
          </ErrorBoundary>
        </FileProvider>
      </AppProvider>
    </I18nProvider>
  );
}
