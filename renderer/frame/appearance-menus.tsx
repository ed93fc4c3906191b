import { useSyncExternalStore } from "react";
import { useApp, useSession } from "../state/app-context.tsx";
import { TEXT_SCALES } from "../state/session-store.ts";
import { MenuButton } from "../ui/menu-button.tsx";
import type { Theme } from "./appearance.ts";
import { onWindowTheme, setWindowTheme, windowTheme } from "./theme-of-window.ts";

const THEMES: readonly (readonly [Theme, string])[] = [
  ["system", "PCの設定に合わせる"],
  ["light", "明るい配色"],
  ["dark", "暗い配色"],
];

/** Text size and colours. */
export function AppearanceMenus() {
  const { session } = useApp();
  const textScale = useSession((state) => state.textScale);
  const theme = useSyncExternalStore(onWindowTheme, windowTheme);
  return (
    <>
      <MenuButton
        label="文字の大きさ"
        icon="text-size"
        iconOnly
        items={TEXT_SCALES.map((scale) => ({
          id: String(scale),
          label: `${scale * 100}%`,
          chosen: scale === textScale,
          onAction: () => session.getState().setTextScale(scale),
        }))}
      />
      <MenuButton
        label="配色"
        icon="theme"
        iconOnly
        items={THEMES.map(([id, label]) => ({
          id,
          label,
          chosen: id === theme,
          onAction: () => setWindowTheme(id),
        }))}
      />
    </>
  );
}
