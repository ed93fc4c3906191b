/** 1 January 1980, the first day a zip file can name: what reproducible archives use. */
const FIRST_DAY = 0x0021_0000;
/** Signatures and offsets of APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL = { time: 10 } as const;
const CENTRAL = {
  time: 12,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  local: 42,
  size: 46,
} as const;
const END = { signature: 0x0605_4b50, size: 22, count: 10, central: 16 } as const;

/**
 * Sets the date of every file in a zip to 1 January 1980, in place, so that equal documents are equal bytes. For
 * archives without comment and without zip64, as the library writes them.
 */
export function fixZipDates(zip: Uint8Array): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END.size;
  if (end < 0 || view.getUint32(end, true) !== END.signature) throw new Error("Not a plain zip archive");
  let entry = view.getUint32(end + END.central, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left--) {
    view.setUint32(entry + CENTRAL.time, FIRST_DAY, true);
    view.setUint32(view.getUint32(entry + CENTRAL.local, true) + LOCAL.time, FIRST_DAY, true);
    entry +=
      CENTRAL.size +
      view.getUint16(entry + CENTRAL.nameLength, true) +
      view.getUint16(entry + CENTRAL.extraLength, true) +
      view.getUint16(entry + CENTRAL.commentLength, true);
  }
}
