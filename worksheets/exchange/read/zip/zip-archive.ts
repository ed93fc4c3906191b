import { Inflate } from "fflate";
import { broken, ReadTrouble } from "../read-failure.ts";
import { MAX_PART_BYTES, MAX_UNPACKED_BYTES } from "../read-limits.ts";
import { crc32 } from "./crc32.ts";
import { type ZipEntry, zipDirectory } from "./zip-directory.ts";

/** The files within a zip file, unpacked one by one as they are asked for. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** Undefined: there is none. Throws ReadTrouble when it is damaged, encrypted, or unpacks to too much. */
  read(name: string): Uint8Array | undefined;
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
/** How much is handed to the inflater at once. Deflate expands at most 1,032-fold, so this bounds one step. */
const SLICE = 16 * 1024;

/** Opens a zip file from memory. Nothing is unpacked yet. Throws ReadTrouble when its directory is damaged. */
export function zipArchive(bytes: Uint8Array): ZipArchive {
  const entries = zipDirectory(bytes);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (!entry) return undefined;
      unpacked += entry.size;
      // Said by the directory, and held to below: a bomb is refused before it goes off.
      if (entry.size > MAX_PART_BYTES || unpacked > MAX_UNPACKED_BYTES) tooLarge();
      return unpack(bytes, entry);
    },
  };
}

function tooLarge(): never {
  throw new ReadTrouble({ kind: "unpacksTooLarge", limit: MAX_PART_BYTES });
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new ReadTrouble({ kind: "passwordProtected" });
  const packed = packedBytes(bytes, entry);
  const content = entry.method === 0 ? packed : inflate(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    broken(`「${entry.name}」の中身が、保存したときと違っています`);
  return content;
}

function packedBytes(bytes: Uint8Array, { name, offset, packedSize, method }: ZipEntry): Uint8Array {
  if (method !== 0 && method !== 8) broken(`「${name}」の圧縮の方法（${method}）を扱えません`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE)
    broken(`「${name}」が見つかりません`);
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) broken(`「${name}」が途中で切れています`);
  return bytes.subarray(start, start + packedSize);
}

/** Unpacks to exactly the size the directory says, and stops as soon as it is more. */
function inflate(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) broken(`「${name}」が、目次にある大きさより大きくなります`);
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE)
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  } catch (error) {
    if (error instanceof ReadTrouble) throw error;
    broken(`「${name}」を展開できません`);
  }
  if (length !== size) broken(`「${name}」が途中で切れています`);
  return content;
}
