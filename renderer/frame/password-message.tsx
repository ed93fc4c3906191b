import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

interface PasswordMessageProps {
  readonly title: string;
  readonly children: string;
  onClose(): void;
}

/** How it ended, or why it cannot be done. */
export function PasswordMessage({ title, children, onClose }: PasswordMessageProps) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      size="small"
      footer={
        <Button variant="solid" onPress={onClose}>
          閉じる
        </Button>
      }
    >
      <p>{children}</p>
    </Dialog>
  );
}
