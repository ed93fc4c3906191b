import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** What will happen, and what stays safe. */
  readonly children: ReactNode;
  /** A verb, e.g. 「削除」. */
  readonly confirmLabel: string;
  /** Default 「キャンセル」. */
  readonly cancelLabel?: string | undefined;
  readonly danger?: boolean | undefined;
  onConfirm(): void;
  onCancel(): void;
  /** Default `small`; longer answers stand side by side in `medium`. */
  readonly size?: "small" | "medium" | undefined;
  /** A third answer, e.g. 「保存しない」. */
  readonly other?: { readonly label: string; onPress(): void } | undefined;
}

/** A question before something that cannot be undone; for everything else there is undo. */
export function ConfirmDialog({
  isOpen,
  title,
  children,
  confirmLabel,
  cancelLabel = "キャンセル",
  danger,
  size = "small",
  onConfirm,
  onCancel,
  other,
}: ConfirmDialogProps) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onCancel}
      title={title}
      size={size}
      alert
      footer={
        <>
          <Button variant="text" onPress={onCancel}>
            {cancelLabel}
          </Button>
          {other && <Button onPress={other.onPress}>{other.label}</Button>}
          <Button variant="solid" danger={danger} onPress={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
