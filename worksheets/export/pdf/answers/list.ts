import type { ListAnswer, ListEntry } from "../../document-tree.ts";
import type { Block, Strip } from "../flow/block.ts";
import { answerBox, BOX_PADDING, writingBox } from "../parts/box.ts";
import { CATEGORY_CHIP, chipWidth, drawChip } from "../parts/chip.ts";
import { emptyStrip, textStrips, withLead, withoutWidows } from "../parts/strips.ts";
import type { PrintContext } from "../print-context.ts";
import { STYLES } from "../styles.ts";
import type { Typesetter } from "../typesetter.ts";

const BULLET_GAP = 4;
const CATEGORY_GAP = 8;
/** Categories take at most this part of the box; a longer one stands above its text. */
const CATEGORY_SHARE = 0.32;

interface Columns {
  /** Where the category begins. */
  readonly category: number;
  readonly text: number;
  readonly width: number;
}

/** A box with one item per line: bullet or number, category, text, what it points at. */
export function listBlocks(
  answer: ListAnswer,
  width: number,
  { type, mode, writingLine }: PrintContext,
): readonly Block[] {
  const columns = columnsOf(answer, width - 2 * BOX_PADDING.x, type);
  const written = answer.items.flatMap((item, index) =>
    itemStrips(item, answer.numbered ? `${index + 1}.` : "・", columns, type),
  );
  if (mode === "blank") {
    // Rows for the items carried over are taken from the room to write in, but one is always left.
    return [writingBox(written, Math.max(1, answer.blankLines - answer.items.length), width, writingLine)];
  }
  return [answerBox(written.length > 0 ? written : [emptyStrip(STYLES.body.pitch)], width)];
}

function columnsOf({ items, numbered }: ListAnswer, inner: number, type: Typesetter): Columns {
  const widest = numbered ? type.line(`${items.length}.`, STYLES.body).width + BULLET_GAP : STYLES.body.size;
  const category = Math.max(widest, numbered ? 1.4 * STYLES.body.size : 0);
  const limit = inner * CATEGORY_SHARE;
  let chip = 0;
  for (const item of items) {
    if (item.category === "") continue;
    const itsWidth = chipWidth(type.line(item.category, STYLES.small)) + CATEGORY_GAP;
    if (itsWidth <= limit) chip = Math.max(chip, itsWidth);
  }
  return { category, text: category + chip, width: inner - category - chip };
}

function itemStrips(
  { text, category, link }: ListEntry,
  bullet: string,
  columns: Columns,
  type: Typesetter,
): readonly Strip[] {
  const marker = type.line(bullet, STYLES.body);
  const shown = link === "" ? text : `${text}（${link}）`;
  const strips = withoutWidows(textStrips(type.lines(shown, columns.width, STYLES.body), columns.text));
  const chip = category === "" ? undefined : type.line(category, { ...STYLES.small, pitch: 14 });
  const beside = chip !== undefined && columns.category + chipWidth(chip) <= columns.text;
  const above = chip && !beside ? type.lines(category, columns.width, STYLES.cellTime) : [];
  const all = [
    ...textStrips(above, columns.category).map((strip) => ({ ...strip, keepWithNext: true })),
    ...strips,
  ];
  return withLead(all, (surface, x, y) => {
    surface.text(marker, x, y);
    if (chip && beside) drawChip(surface, chip, x + columns.category, y + 1, CATEGORY_CHIP);
  });
}
