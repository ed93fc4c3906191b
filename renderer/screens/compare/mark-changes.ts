/** A stretch of a text, and whether the other side says something else there. */
export interface TextPart {
  readonly text: string;
  readonly changed: boolean;
}

/** Two texts in stretches. */
export interface MarkedTexts {
  readonly before: readonly TextPart[];
  readonly after: readonly TextPart[];
}

/** A longer difference, in characters, is marked as a whole. */
const LONGEST = 20_000;
/** The most cells of the table in which common words are looked for. */
const MOST_CELLS = 250_000;
/** With a smaller share of the shorter text in common, a mark on every other word would only be in the way. */
const LEAST_IN_COMMON = 0.3;

const WORDS = new Intl.Segmenter("ja", { granularity: "word" });

/**
 * Marks word by word what differs between two texts. Where one of them is empty, or they have nothing in common,
 * nothing is marked: there the texts themselves say it.
 */
export function markChanges(before: string, after: string): MarkedTexts {
  const [a, b] = [linesOf(before), linesOf(after)];
  const head = commonHead(a, b);
  const tail = commonTail(a.slice(head), b.slice(head));
  const middles = markMiddle(
    a.slice(head, a.length - tail).join(""),
    b.slice(head, b.length - tail).join(""),
  );
  const around = (parts: readonly TextPart[], lines: readonly string[]) =>
    joined([
      { text: lines.slice(0, head).join(""), changed: false },
      ...parts,
      { text: lines.slice(lines.length - tail).join(""), changed: false },
    ]);
  const marked = { before: around(middles.before, a), after: around(middles.after, b) };
  return hasCommon(marked) ? marked : { before: plain(before), after: plain(after) };
}

function markMiddle(before: string, after: string): MarkedTexts {
  if (Math.max(before.length, after.length) > LONGEST) return { before: whole(before), after: whole(after) };
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const head = commonHead(a, b);
  const tail = commonTail(a.slice(head), b.slice(head));
  const [ofA, ofB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const kept = ofA.length * ofB.length > MOST_CELLS ? [] : commonWords(ofA, ofB);
  const side = (words: readonly string[], common: ReadonlySet<number>) =>
    words.map((text, index) => ({
      text,
      changed: index >= head && index < words.length - tail && !common.has(index - head),
    }));
  const texts = {
    before: side(a, new Set(kept.map(([index]) => index))),
    after: side(b, new Set(kept.map(([, index]) => index))),
  };
  const common = commonLength(texts.before);
  return common < LEAST_IN_COMMON * Math.min(before.length, after.length)
    ? { before: whole(before), after: whole(after) }
    : texts;
}

/** The longest common subsequence of two lists of words, as pairs of places; single characters alone count for nothing. */
function commonWords(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [inA: number, inB: number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1)
    for (let column = b.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        a[row] === b[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const runs: (readonly [number, number])[][] = [];
  let [row, column] = [0, 0];
  let run: (readonly [number, number])[] = [];
  while (row < a.length && column < b.length)
    if (a[row] === b[column]) {
      if (run.length === 0) runs.push(run);
      run.push([row, column]);
      row += 1;
      column += 1;
    } else {
      run = [];
      if (at(row + 1, column) >= at(row, column + 1)) row += 1;
      else column += 1;
    }
  return runs
    .filter((places) => places.reduce((length, [index]) => length + (a[index]?.length ?? 0), 0) > 1)
    .flat();
}

function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/u);
}

function wordsOf(text: string): readonly string[] {
  return Array.from(WORDS.segment(text), ({ segment }) => segment);
}

function commonHead(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count] === b[count]) count += 1;
  return count;
}

function commonTail(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}

function commonLength(parts: readonly TextPart[]): number {
  return parts.reduce((length, { text, changed }) => length + (changed ? 0 : text.length), 0);
}

function hasCommon({ before }: MarkedTexts): boolean {
  return before.some(({ text, changed }) => !changed && text.trim() !== "");
}

function whole(text: string): readonly TextPart[] {
  return text === "" ? [] : [{ text, changed: true }];
}

function plain(text: string): readonly TextPart[] {
  return text === "" ? [] : [{ text, changed: false }];
}

/** Neighbours that are alike as one. */
function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const runs: TextPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.text === "") continue;
    if (last?.changed === part.changed)
      runs[runs.length - 1] = { text: last.text + part.text, changed: part.changed };
    else runs.push(part);
  }
  return runs;
}
