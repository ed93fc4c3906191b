/**
 * Height of a TrueType font above the baseline, in em. pdfmake hangs text from this line.
 * Source: OpenType tables `head` (unitsPerEm) and `hhea` (ascender). Throws if the file has none.
 */
export function fontAscent(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getInt16(tableOffset(view, "hhea") + 4) / view.getUint16(tableOffset(view, "head") + 18);
}

function tableOffset(view: DataView, tag: string): number {
  const tables = view.getUint16(4);
  for (let entry = 12; entry < 12 + tables * 16; entry += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(entry + index)));
    if (name === tag) return view.getUint32(entry + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}
