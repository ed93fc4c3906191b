import fc from "fast-check";

/** Texts that have broken some exporter or parser before. All well-formed UTF-16. */
const KNOWN_TROUBLE = [
  "",
  " ",
  "\u3000",
  "地域の魅力",
  "𠮷野家と髙﨑㈱①",
  "葛\u{e0100}城市",
  "👨‍👩‍👧‍👦🏳️‍🌈",
  "שלום \u202eabc\u202c مرحبا",
  "</w:t><w:t>&amp;<![CDATA[]]>",
  "<script>alert(1)</script>",
  '"引用" \\ / \\u0000 {"a":1}',
  "\u0000\u0007\u000b\u001f\u007f\ufffe\uffff",
  "改行\nありの\r\n文章\u2028です\t終わり",
  "=1+1",
  "@SUM(A1)",
  "か\u3099き\u3099",
  "⾼⼈⽅",
  "\ufeff先頭",
  "__proto__",
  "constructor",
  "sha256:0000000000000000000000000000000000000000000000000000000000000000",
  "あ".repeat(400),
  "x".repeat(400),
] as const;

/** Text as users, files and attackers write it: never a lone surrogate, otherwise anything. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...KNOWN_TROUBLE), weight: 3 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 20 }), weight: 1 },
  { arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }), weight: 1 },
);
