import "./notice.css";
import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";
import type { IconName } from "./icon-shapes.ts";

export type Tone = "info" | "warn" | "success" | "danger";

const ICONS: Readonly<Record<Tone, readonly [icon: IconName, word: string]>> = {
  info: ["info", "お知らせ"],
  warn: ["warn", "注意"],
  success: ["success", "完了"],
  danger: ["error", "エラー"],
};

interface NoticeProps {
  /** Default `info`. */
  readonly tone?: Tone | undefined;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
  /** Shows a closing button. */
  onClose?(): void;
  /** Read out as soon as it appears; for what the user's own action brought about. */
  readonly live?: boolean | undefined;
}

/** A message within the page. */
export function Notice({ tone = "info", title, children, actions, onClose, live = false }: NoticeProps) {
  const [icon, word] = ICONS[tone];
  return (
    <div
      className={`notice notice--${tone}`}
      role={live ? (tone === "danger" ? "alert" : "status") : undefined}
    >
      <span className="notice__icon">
        <Icon name={icon} />
        <span className="visually-hidden">{word}</span>
      </span>
      <div className="notice__body">
        {title && <p className="notice__title">{title}</p>}
        {children}
        {actions && <div className="notice__actions">{actions}</div>}
      </div>
      {onClose && (
        <div className="notice__close">
          <IconButton icon="close" label="閉じる" onPress={onClose} />
        </div>
      )}
    </div>
  );
}
