import type { Locator, Page } from "playwright-core";

/** An input method's Enter: Chromium reports 229 whatever the key, and `isComposing` while the conversion lasts. */
const ENTER = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };

/**
 * Types into a field as a Japanese input method does: reading, conversion, Enter that takes the conversion. Then an
 * Enter with 229 after the conversion has ended, as Safari sends it.
 */
export async function compose(page: Page, field: Locator, reading: string, text: string): Promise<void> {
  await field.focus();
  const session = await page.context().newCDPSession(page);
  const show = (shown: string) =>
    session.send("Input.imeSetComposition", {
      text: shown,
      selectionStart: shown.length,
      selectionEnd: shown.length,
    });
  for (let length = 1; length <= reading.length; length++) await show(reading.slice(0, length));
  await show(text);
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...ENTER });
  await session.send("Input.insertText", { text });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...ENTER });
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...ENTER });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...ENTER });
  await session.detach();
}
