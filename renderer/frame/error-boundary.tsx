import { Component, type ReactNode } from "react";
import type { App } from "../state/app-context.tsx";
import { suggestedFileName } from "../state/project-name.ts";
import { Button } from "../ui/button.tsx";
import { Heading } from "../ui/heading.tsx";
import "./error-boundary.css";

interface ErrorBoundaryProps {
  readonly app: App;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
  readonly saved: string | undefined;
}

/** Shown in place of the app when it fails: what is safe, and how to get a copy out. A class, as React needs one here. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, saved: undefined };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failed: true };
  }

  override componentDidCatch(): void {
    const { app } = this.props;
    const { project, revision } = app.project.getState();
    if (project)
      void app.host
        .keepDraft({ project, revision, fileName: undefined, at: new Date().toISOString() })
        .catch(() => undefined);
  }

  async saveCopy(): Promise<void> {
    const { app } = this.props;
    const { project } = app.project.getState();
    if (!project) return;
    const outcome = await app.host.saveProject(project, {
      asNew: true,
      suggestedName: `${suggestedFileName(project)}（控え）`,
    });
    if (outcome.kind === "saved" || outcome.kind === "downloaded") this.setState({ saved: outcome.name });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { project } = this.props.app.project.getState();
    return (
      <main className="error-boundary" role="alert">
        <Heading level={1}>画面を表示できなくなりました</Heading>
        {project ? (
          <p>
            入力した内容は失われていません。このPCに控えてあり、アプリを開き直すと続きから始められます。念のため、控えをファイルに保存してください。
          </p>
        ) : (
          <p>ファイルには何も起きていません。アプリを開き直してください。</p>
        )}
        {this.state.saved && <p role="status">「{this.state.saved}」に保存しました。</p>}
        <div className="error-boundary__actions">
          {project && (
            <Button variant="solid" icon="save" onPress={() => void this.saveCopy()}>
              控えを保存する
            </Button>
          )}
          <Button onPress={() => window.location.reload()}>アプリを開き直す</Button>
          <Button
            variant="text"
            onPress={() => {
              this.props.app.session.getState().go({ name: project ? "overview" : "start" });
              this.setState({ failed: false, saved: undefined });
            }}
          >
            {project ? "全体図に戻ってみる" : "最初の画面に戻ってみる"}
          </Button>
        </div>
      </main>
    );
  }
}
