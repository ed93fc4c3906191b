import type { RegisterName } from "../../../worksheets/definition/register.ts";

/** What a register is for, said above its list. */
export const REGISTER_PURPOSES: Readonly<Record<RegisterName, string>> = {
  companies: "候補企業と参加企業です。B-1、B-2、B-3、A-3、B-5で使います。",
  talents: "関わってくれる高度デジタル人材です。A-4・B-4のSTEP3で使います。",
  places: "ツアーで訪ねる施設・観光地です。B-5で使います。",
  partners: "企業を紹介してくれる機関などです。B-2と、企業の「どこからの紹介か」で使います。",
};
