/** Placeholder. */
export function PasswordDialog(_: { onClose(): void }) {
  return null;
}
