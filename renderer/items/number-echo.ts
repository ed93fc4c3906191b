import { groupThousands, toHalfWidthDigits } from "../../worksheets/text/numbers.ts";

/** How a number will be printed, when that differs from what is typed: "１２０００" → "12,000円". */
export function numberEcho(typed: string, unit: string): string | undefined {
  const digits = toHalfWidthDigits(typed.trim());
  const grouped = groupThousands(digits.replaceAll(",", ""));
  const isNumber = /^[\d,]+$/.test(digits) && grouped !== digits.replaceAll(",", "");
  return isNumber ? `${grouped}${unit}` : undefined;
}
