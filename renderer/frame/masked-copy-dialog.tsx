/** Placeholder. */
export function MaskedCopyDialog(_: { onClose(): void }) {
  return null;
}
