import { broken } from "../read-failure.ts";

/** One file within a zip file, as the central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCATOR64_SIZE = 20;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
/** A comment of the whole file, which stands after its end record, is at most this long. */
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 10_000;
const MARK_32 = 0xffffffff;
const MARK_16 = 0xffff;

/**
 * The files of a zip file by name. Names are only looked up, never used as paths, so that ".." does nothing.
 * Throws ReadTrouble when the directory is damaged or names a file twice, as then two programs would read two contents.
 * Source: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.12–4.3.16 and 4.5.3 (zip64, which some writers always use).
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = endRecord(view);
  if (count > MOST_ENTRIES) broken(`zipの中のファイルが多すぎます（${count}）`);
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      broken("zipの目次が壊れています");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extraAt = at + ENTRY_SIZE + nameLength;
    if (extraAt + extraLength > bytes.length) broken("zipの目次が途中で切れています");
    const name = nameOf(bytes.subarray(at + ENTRY_SIZE, extraAt));
    if (entries.has(name)) broken(`zipの中に「${name}」が2つあります`);
    entries.set(name, { name, ...fieldsOf(view, at, extraAt, extraLength) });
    at = extraAt + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Part names of OOXML are ASCII; some writers separate with backslashes. */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes).replaceAll("\\", "/");
}

function fieldsOf(view: DataView, at: number, extraAt: number, extraLength: number) {
  const small = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  return {
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...withZip64(view, small, extraAt, extraLength),
  };
}

/** The sizes and the offset that did not fit 32 bits stand in the extra field 1, in this order. */
function withZip64<Fields extends Record<"size" | "packedSize" | "offset", number>>(
  view: DataView,
  fields: Fields,
  extraAt: number,
  extraLength: number,
): Fields {
  const whole: Record<string, number> = { ...fields };
  const end = extraAt + extraLength;
  for (let at = extraAt; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ["size", "packedSize", "offset"]) {
      if (whole[key] !== MARK_32 || field + 8 > end) continue;
      whole[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
  return whole as Fields;
}

function endRecord(view: DataView): { readonly count: number; readonly start: number } {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    return count === MARK_16 || start === MARK_32 ? endRecord64(view, at) : { count, start };
  }
  return broken("zipの終わりが見つかりません。ファイルが途中で切れています");
}

function endRecord64(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const locator = end - LOCATOR64_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64_SIGNATURE)
    return broken("zipの目次が壊れています");
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64_SIGNATURE)
    return broken("zipの目次が壊れています");
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
}
