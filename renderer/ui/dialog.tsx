import "./dialog.css";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "./icon-button.tsx";

interface DialogProps {
  readonly isOpen: boolean;
  /** Escape, the closing button, or a press beside the dialog. */
  onClose(): void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons below, the main one last. */
  readonly footer?: ReactNode;
  /** Default `medium`. */
  readonly size?: "small" | "medium" | "large" | undefined;
  /** Needs an answer: neither closing button nor a press beside it; Escape still gives it up. */
  readonly alert?: boolean | undefined;
}

/** A window over the page that keeps the focus until it is closed, and then gives it back. */
export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  footer,
  size = "medium",
  alert = false,
}: DialogProps) {
  return (
    <ModalOverlay
      className="dialog__overlay"
      isOpen={isOpen}
      isDismissable={!alert}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`dialog__modal dialog__modal--${size}`}>
        <AriaDialog className="dialog" role={alert ? "alertdialog" : "dialog"}>
          <div className="dialog__head">
            <Heading slot="title" level={2} className="dialog__title">
              {title}
            </Heading>
            {!alert && <IconButton icon="close" label="閉じる" onPress={onClose} />}
          </div>
          <DialogBody>{children}</DialogBody>
          {footer && <div className="dialog__foot">{footer}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What a dialog is for first: typing, when that is what it begins with. */
const FIRST_CONTROL = "input, textarea, select, button, a[href], [tabindex]";
const TYPED_INTO = "input:not([type=checkbox], [type=radio], [type=file]), textarea";

/**
 * The content; a text field at its beginning has the focus at first, else the dialog itself. Content that has to be
 * scrolled and holds nothing that takes the focus takes it itself, for the arrow keys.
 */
function DialogBody({ children }: { readonly children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  const [readOnly, setReadOnly] = useState(false);
  useEffect(() => {
    const first = body.current?.querySelector<HTMLElement>(FIRST_CONTROL);
    if (first?.matches(TYPED_INTO)) first.focus();
    if (!body.current || first) return;
    const { scrollHeight, clientHeight } = body.current;
    setReadOnly(scrollHeight > clientHeight);
  }, []);
  return (
    <div className="dialog__body" ref={body} tabIndex={readOnly ? 0 : undefined}>
      {children}
    </div>
  );
}
