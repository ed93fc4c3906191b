/** "12000" → "12,000". Whatever is not a plain half-width number comes back as typed ("約3万", "0120", "１２"). */
export function groupThousands(text: string): string {
  const match = /^(-?)(0|[1-9]\d*)(\.\d+)?$/.exec(text);
  if (!match) return text;
  const [, sign = "", whole = "", fraction = ""] = match;
  return `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}${fraction}`;
}

/** "２０２６" → "2026"; nothing but ０–９ changes. */
export function toHalfWidthDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
