import type { Locator, Page } from "playwright-core";

/** What was measured while one typed, a number per key, in milliseconds. */
export interface Typed {
  /** From the key press to the end of the next frame. */
  readonly keys: readonly number[];
  /** From the key press to the preview's elements having the text. */
  readonly previews: readonly number[];
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
/** Milliseconds between two keys, and between two words of ten: in the pauses drafts are kept and advice is sought. */
const BETWEEN_KEYS = 60;
const BETWEEN_WORDS = 500;
const WORD = 10;

/**
 * Types letters into a field by real key events (CDP Input.dispatchKeyEvent). The next key follows once the last one
 * has been drawn.
 */
export async function typeInto(
  page: Page,
  field: Locator,
  count: number,
  options: { readonly preview?: true } = {},
): Promise<Typed> {
  await page.bringToFront();
  await field.waitFor();
  await field.focus();
  await page.waitForTimeout(1000);
  await page.evaluate(
    `benchKeys.keys.length = benchKeys.previews.length = 0; benchKeys.watchesPreview = ${options.preview === true}`,
  );
  for (let index = 0; index < count; index++) {
    await page.keyboard.press(LETTERS[index % LETTERS.length] ?? "a");
    await page.evaluate(`benchKeys.noted(${index + 1})`);
    await page.waitForTimeout((index + 1) % WORD === 0 ? BETWEEN_WORDS : BETWEEN_KEYS);
  }
  return page.evaluate<Typed>("({ keys: benchKeys.keys.slice(), previews: benchKeys.previews.slice() })");
}
