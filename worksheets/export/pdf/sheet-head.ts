import type { SheetNode } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import type { Strip } from "./flow/block.ts";
import { emptyStrip, keptWithNext, textStrips } from "./parts/strips.ts";
import type { PrintContext } from "./print-context.ts";
import { STYLES } from "./styles.ts";
import type { Anchor } from "./surface.ts";

/** Length of the line a company's name is written on, in points. */
const NAME_LINE = 260;

/** Title, rule, instruction and company, kept with what follows. */
export function sheetHead(sheet: SheetNode, anchor: Anchor, { type, page }: PrintContext): readonly Strip[] {
  const title = type.lines(sheet.title, page.inner, STYLES.title).map(
    (line, index): Strip => ({
      kind: "strip",
      height: line.style.pitch,
      draw: (surface, x, y) => surface.text(line, x, y, index === 0 ? { anchor } : {}),
    }),
  );
  const rule: Strip = {
    kind: "strip",
    height: 8,
    draw: (surface, x, y) => surface.rect(x, y + 2, page.inner, 1.5, { fill: THEME.accent }),
  };
  return keptWithNext([
    ...title,
    rule,
    ...textStrips(type.lines(sheet.instruction, page.inner, STYLES.instruction)),
    ...(sheet.company ? companyStrips(sheet.company, type, page.inner) : []),
    emptyStrip(9),
  ]);
}

function companyStrips(
  { label, name }: { readonly label: string; readonly name: string },
  type: PrintContext["type"],
  width: number,
): readonly Strip[] {
  const head = type.line(`${label}：`, STYLES.company);
  const lines = type.lines(name, width - head.width, STYLES.company);
  const named = textStrips(lines, head.width).map(
    (strip, index): Strip => ({
      ...strip,
      draw: (surface, x, y) => {
        if (index === 0) surface.text(head, x, y);
        strip.draw(surface, x, y);
        const end = x + head.width + Math.max(NAME_LINE, lines[index]?.width ?? 0);
        surface.rule(x, y + strip.height, end, y + strip.height, { color: THEME.rule });
      },
    }),
  );
  return [emptyStrip(name === "" ? 10 : 5), ...named];
}
