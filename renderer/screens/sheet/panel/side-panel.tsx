import "./side-panel.css";
import type { ReactNode } from "react";
import { useApp, useSession } from "../../../state/app-context.tsx";
import type { SidePanel as SidePanelName } from "../../../state/session-store.ts";
import { Tabs } from "../../../ui/tabs.tsx";

interface SidePanelProps {
  readonly guidance: ReactNode;
  readonly preview: ReactNode;
}

/** Beside the questions: help with them, or the form as it will print. */
export function SidePanel({ guidance, preview }: SidePanelProps) {
  const { session } = useApp();
  const panel = useSession((state) => state.panel);
  return (
    <aside className={`side-panel side-panel--${panel}`} aria-label="手引きと様式プレビュー">
      <Tabs<SidePanelName>
        label="手引きと様式プレビュー"
        selected={panel}
        onSelect={(id) => session.getState().showPanel(id)}
        tabs={[
          { id: "guidance", label: "手引き", content: guidance },
          { id: "preview", label: "様式プレビュー", content: preview },
        ]}
      />
    </aside>
  );
}
