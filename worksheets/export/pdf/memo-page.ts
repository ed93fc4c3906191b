import { writingLines } from "./parts/box.ts";
import { textStrips } from "./parts/strips.ts";
import type { PrintContext } from "./print-context.ts";
import { STYLES } from "./styles.ts";
import { Surface } from "./surface.ts";

/** A page to write on, for what a booklet lacks to whole sheets. */
export function memoPage({ type, page, writingLine }: PrintContext): Surface {
  const surface = new Surface();
  let y = page.top;
  for (const strip of textStrips([type.line("メモ", STYLES.chapter)])) {
    strip.draw(surface, page.left, y);
    y += strip.height;
  }
  const count = Math.floor((page.bottom - y) / writingLine);
  for (const line of writingLines(count, page.inner, writingLine)) {
    line.draw(surface, page.left, y);
    y += line.height;
  }
  return surface;
}
