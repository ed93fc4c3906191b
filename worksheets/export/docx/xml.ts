import { FileChild, XmlComponent } from "docx";

/** Attribute values by qualified name. */
export type Attributes = Readonly<Record<string, string | number>>;

/** Attributes as the library's serialiser takes them, without an object per attribute. */
function attributeParts(attributes: Attributes): { readonly _attr: Attributes }[] {
  return Object.keys(attributes).length > 0 ? [{ _attr: attributes }] : [];
}

class Element extends XmlComponent {
  constructor(name: string, attributes: Attributes, children: readonly (XmlComponent | string)[]) {
    super(name);
    for (const child of [...attributeParts(attributes), ...children]) this.root.push(child);
  }
}

/** An element that can stand anywhere in a paragraph, a cell or the properties of either. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent {
  return new Element(name, attributes, children);
}

/** `w:val` is the only attribute of most properties (ISO/IEC 29500-1, 17). */
export function valued(name: string, value: string | number): XmlComponent {
  return element(name, { "w:val": value });
}

/**
 * A paragraph, table or content control: what the body and table cells consist of. The library's own classes
 * accept no content control as a child, hence this one.
 */
export class Block extends FileChild {
  constructor(name: string, children: readonly XmlComponent[], attributes: Attributes = {}) {
    super(name);
    for (const child of [...attributeParts(attributes), ...children]) this.root.push(child);
  }
}

/**
 * Blocks that are built only when they are written, so that the sheets of a large document never stand in memory
 * together with their XML.
 */
export class LateBlocks extends FileChild {
  readonly #build: () => readonly Block[];

  constructor(build: () => readonly Block[]) {
    super("w:sdt");
    this.#build = build;
  }

  override get writtenAs(): readonly Block[] {
    return this.#build();
  }
}
