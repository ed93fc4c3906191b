/** Leaves room for a folder within Windows' 260 characters. */
const MAX_LENGTH = 80;

/** Names of devices, also with an extension. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const RESERVED = /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³]) *(?:\.|$)/i;

/**
 * A file name without its extension that Windows, macOS and Linux accept, close to `text`: forbidden and control
 * characters become "_", invisible direction marks go, kanji stay. At most 80 UTF-16 units, never empty.
 */
export function safeFileName(text: string): string {
  const cleaned = text
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(FORBIDDEN, "_");
  const cut = cutTo(cleaned.trimStart(), MAX_LENGTH);
  if (cut === "") return "無題";
  return RESERVED.test(cut) ? `_${cutTo(cut, MAX_LENGTH - 1)}` : cut;
}

const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;

/** Windows drops dots and spaces at the end of a name, so they are taken off here, after cutting. */
function cutTo(text: string, length: number): string {
  const cut = text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
  return cut.replace(/[.\s]+$/, "");
}
