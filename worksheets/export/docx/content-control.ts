import type { XmlComponent } from "docx";
import type { DocxContext } from "./docx-context.ts";
import { CHECK_FONT } from "./styles.ts";
import { linesOf, run } from "./text.ts";
import { Block, element, valued } from "./xml.ts";

/** What a content control says about itself. */
export interface ControlName {
  /** Read back by `parseAnswerTag`. */
  readonly tag: string;
  /** Shown in Word on the control's handle. */
  readonly alias: string;
}

/** Word accepts at most 64 characters for tag and alias. */
const MAX_NAME = 64;
/**
 * Shown, and printed, while nothing is written: spaces, so that a form looks empty and still offers something to
 * click on. Word replaces them as soon as somebody types.
 */
const NOTHING_YET = "\u3000\u3000\u3000";

function shortened(name: string): string {
  const characters = Array.from(name.replace(/[{}]/g, ""));
  let kept = "";
  for (const character of characters) {
    if (kept.length + character.length > MAX_NAME) break;
    kept += character;
  }
  return kept;
}

/** `w:sdtPr`, its children in the order of the schema (ISO/IEC 29500-4, CT_SdtPr). */
function properties(
  context: DocxContext,
  { tag, alias }: ControlName,
  isEmpty: boolean,
  kind: XmlComponent,
): XmlComponent {
  return element("w:sdtPr", {}, [
    valued("w:alias", shortened(alias)),
    valued("w:tag", shortened(tag)),
    valued("w:id", context.nextControlId()),
    ...(isEmpty ? [element("w:showingPlcHdr")] : []),
    kind,
  ]);
}

const plainText = () => element("w:text", { "w:multiLine": 1 });
const richText = () => element("w:richText");

/** The text of a control, or its placeholder. */
function controlText(text: string): XmlComponent {
  return text === "" ? run(NOTHING_YET, "PlaceholderText") : run(text);
}

/** Text within a paragraph. Enter gives a line break, so a control may hold several lines. */
export function inlineText(context: DocxContext, name: ControlName, text: string): XmlComponent {
  return element("w:sdt", {}, [
    properties(context, name, text === "", plainText()),
    element("w:sdtContent", {}, [controlText(text)]),
  ]);
}

/**
 * Text in paragraphs of its own, one per line as typed. Paragraphs rather than line breaks, which LibreOffice puts
 * before all text of a control.
 */
export function blockText(
  context: DocxContext,
  name: ControlName,
  text: string,
  paragraphOf: (children: readonly XmlComponent[], line: number) => Block,
): Block {
  const paragraphs =
    text === ""
      ? [paragraphOf([controlText("")], 0)]
      : linesOf(text).map((line, index) => paragraphOf(line === "" ? [] : [run(line)], index));
  return new Block("w:sdt", [
    properties(context, name, text === "", richText()),
    element("w:sdtContent", {}, paragraphs),
  ]);
}

/** Paragraphs, tables or other controls; Enter in it makes a new paragraph. */
export function blockGroup(context: DocxContext, name: ControlName, children: readonly Block[]): Block {
  return new Block("w:sdt", [
    properties(context, name, false, richText()),
    element("w:sdtContent", {}, children),
  ]);
}

const CHECKED = { symbol: "☑", code: "2611" } as const;
const UNCHECKED = { symbol: "☐", code: "2610" } as const;

/** A box that is ticked by a click. `w14:checkbox`: [MS-DOCX] 2.6.2.2. */
export function checkBox(context: DocxContext, name: ControlName, checked: boolean): XmlComponent {
  const state = (key: string, code: string) => element(key, { "w14:val": code, "w14:font": CHECK_FONT });
  const kind = element("w14:checkbox", {}, [
    element("w14:checked", { "w14:val": checked ? 1 : 0 }),
    state("w14:checkedState", CHECKED.code),
    state("w14:uncheckedState", UNCHECKED.code),
  ]);
  return element("w:sdt", {}, [
    properties(context, name, false, kind),
    element("w:sdtContent", {}, [run(checked ? CHECKED.symbol : UNCHECKED.symbol, "CheckSymbol")]),
  ]);
}

/** One of few values, picked from a list; `shown` is "" while none is picked. */
export function dropDown(
  context: DocxContext,
  name: ControlName,
  choices: readonly (readonly [value: string, shown: string])[],
  shown: string,
): XmlComponent {
  const items = choices.map(([value, text]) =>
    element("w:listItem", { "w:displayText": text, "w:value": value }),
  );
  return element("w:sdt", {}, [
    properties(context, name, shown === "", element("w:dropDownList", {}, items)),
    element("w:sdtContent", {}, [controlText(shown)]),
  ]);
}
