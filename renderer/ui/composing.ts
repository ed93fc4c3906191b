import type { KeyboardEvent } from "react";

/** Whether a key belongs to an input method's conversion and must not submit, add or move anything. */
export function isComposing(event: KeyboardEvent): boolean {
  // 229 is what the Enter that ends a conversion reports where isComposing is already false (Safari, some IMEs).
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
