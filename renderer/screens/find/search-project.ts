import type { Project } from "../../../worksheets/project/model.ts";
import { type SearchText, searchIndex } from "./search-index.ts";
import { markHits, searchKeys, type TextPart } from "./search-key.ts";

/** A text in which all the words stand. */
export interface Found {
  readonly text: SearchText;
  /** What is shown of it: the first hit with what stands around it. */
  readonly excerpt: readonly TextPart[];
}

export interface Findings {
  /** At most `MOST_FOUND`, answers before the names of items. */
  readonly found: readonly Found[];
  /** How many there are in all. */
  readonly total: number;
}

/** Hits beyond this are of no help; the words have to be made more precise. */
export const MOST_FOUND = 100;

/** Characters shown before the first hit and in all. */
const BEFORE = 24;
const LENGTH = 120;

function cut(text: string, from: number, to: number): string {
  const characters = [...text];
  return characters.slice(from, to).join("");
}

/** The parts around the first hit, with … where something is left out. */
export function excerptOf(text: string, keys: readonly string[]): readonly TextPart[] {
  const parts = markHits(text.replace(/\s+/gu, " "), keys);
  const first = parts.findIndex(({ hit }) => hit);
  const before = first > 0 ? (parts[first - 1]?.text ?? "") : "";
  const skipped = [...before].length > BEFORE ? [...before].length - BEFORE : 0;
  const shown: TextPart[] =
    skipped > 0 ? [{ at: -1, text: `…${cut(before, skipped, Number.POSITIVE_INFINITY)}`, hit: false }] : [];
  let room = LENGTH - (skipped > 0 ? BEFORE : 0);
  for (const part of parts.slice(skipped > 0 ? first : 0)) {
    const length = [...part.text].length;
    if (length > room) {
      shown.push({ ...part, text: `${cut(part.text, 0, room)}…` });
      break;
    }
    shown.push(part);
    room -= length;
  }
  return shown;
}

/** Everything in the project in which all the words stand. Nothing for no words. */
export function searchProject(project: Project, words: string): Findings {
  const keys = searchKeys(words);
  if (keys.length === 0) return { found: [], total: 0 };
  const hits = searchIndex(project).filter(({ key }) => keys.every((word) => key.includes(word)));
  const ordered = [
    ...hits.filter(({ where }) => where !== "item"),
    ...hits.filter(({ where }) => where === "item"),
  ];
  return {
    found: ordered.slice(0, MOST_FOUND).map((text) => ({ text, excerpt: excerptOf(text.text, keys) })),
    total: hits.length,
  };
}
