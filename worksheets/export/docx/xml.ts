import { FileChild, NextAttributeComponent, XmlComponent } from "docx";

/** Attribute values; `undefined` leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

function attributeComponents(attributes: Attributes) {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, { key, value }] as const],
  );
  return given.length > 0 ? [new NextAttributeComponent(Object.fromEntries(given))] : [];
}

class Element extends XmlComponent {
  constructor(name: string, attributes: Attributes, children: readonly (XmlComponent | string)[]) {
    super(name);
    for (const child of [...attributeComponents(attributes), ...children]) this.root.push(child);
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
    for (const child of [...attributeComponents(attributes), ...children]) this.root.push(child);
  }
}
