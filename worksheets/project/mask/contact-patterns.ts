import { MASK } from "./mask-choices.ts";

// Every repetition is bounded, so that a long text without any address takes linear time.
const MAIL = /[\w.+-]{1,64}[@＠][\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu;
const BETWEEN = "[-‐‑–−－ー()（） 　]";
const DIGIT = "[0-9０-９]";
const PHONE = new RegExp(
  `(?<!${DIGIT})[0０]${DIGIT}{1,4}${BETWEEN}{0,2}${DIGIT}{1,4}${BETWEEN}{0,2}${DIGIT}{3,4}(?!${DIGIT})`,
  "gu",
);

/** Japanese telephone numbers have ten digits, of mobiles and IP telephones eleven. */
const PHONE_DIGITS = [10, 11];

/** A text without its mail addresses and Japanese telephone numbers, and how many there were. */
export function withoutContacts(text: string): { readonly text: string; readonly count: number } {
  let count = 0;
  const cover = () => {
    count += 1;
    return MASK;
  };
  const masked = text.replaceAll(MAIL, cover).replaceAll(PHONE, (number) => {
    const digits = number.match(new RegExp(DIGIT, "gu"))?.length ?? 0;
    return PHONE_DIGITS.includes(digits) ? cover() : number;
  });
  return { text: masked, count };
}
