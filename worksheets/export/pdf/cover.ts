import type { Cover } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import type { Strip } from "./flow/block.ts";
import { headingLines } from "./heading-lines.ts";
import { besideEachOther, centredStrips, emptyStrip, textStrips } from "./parts/strips.ts";
import type { PrintContext } from "./print-context.ts";
import { STYLES } from "./styles.ts";

const FACT_LABEL = 110;
const FACT_VALUE = 260;

/** The cover: title and subtitle in the upper half, below them who is responsible, and the date. */
export function coverStrips(
  { title, subtitle, facts, date, greeting = [] }: Cover,
  context: PrintContext,
): readonly Strip[] {
  const { type, page } = context;
  const centred = (text: string, style: (typeof STYLES)[keyof typeof STYLES]) =>
    text === "" ? [] : centredStrips(headingLines(type, text, page.inner, style), page.inner);
  const rule: Strip = {
    kind: "strip",
    height: 22,
    draw: (surface, x, y) =>
      surface.rect(x + page.inner * 0.2, y + 8, page.inner * 0.6, 2, { fill: THEME.accent }),
  };
  const value = Math.min(FACT_VALUE, page.inner - FACT_LABEL);
  const left = (page.inner - FACT_LABEL - value) / 2;
  const factStrips = facts.flatMap(([label, text]) =>
    besideEachOther([
      { x: left, strips: textStrips(type.lines(label, FACT_LABEL, STYLES.coverLabel)) },
      { x: left + FACT_LABEL, strips: textStrips(type.lines(text, value, STYLES.coverValue)) },
    ]),
  );
  return [
    emptyStrip((page.bottom - page.top) * 0.2),
    ...centred(title, STYLES.coverTitle),
    rule,
    ...centred(subtitle, STYLES.coverSubtitle),
    emptyStrip((page.bottom - page.top) * 0.12),
    ...factStrips,
    ...(greeting.length > 0
      ? [emptyStrip(24), ...greeting.flatMap((line) => textStrips(type.lines(line, page.inner, STYLES.body)))]
      : []),
    emptyStrip(36),
    ...centred(date, STYLES.coverValue),
  ];
}
