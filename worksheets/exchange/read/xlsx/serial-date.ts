import { addDays } from "../../../text/era.ts";

/** A moment a spreadsheet keeps as a number of days. */
export interface SerialMoment {
  /** "YYYY-MM-DD" */
  readonly iso: string;
  /** Since midnight, whole. */
  readonly seconds: number;
}

const SECONDS_OF_DAY = 86_400;
/** Excel counts a 29 February 1900, which never was (kept from Lotus 1-2-3): number 60. Days before it are one off. */
const NO_SUCH_DAY = 60;
/** 9999-12-31 */
const LAST_DAY = 2_958_465;

/** The moment a serial number stands for; undefined for numbers that are no day (negative, 60, after the year 9999). */
export function serialMoment(serial: number, from1904: boolean): SerialMoment | undefined {
  let day = Math.floor(serial);
  let seconds = Math.round((serial - day) * SECONDS_OF_DAY);
  if (seconds === SECONDS_OF_DAY) {
    day += 1;
    seconds = 0;
  }
  if (!(day >= 0) || day > LAST_DAY) return undefined;
  const iso = from1904 ? addDays("1904-01-01", day) : dayFrom1900(day);
  return iso === undefined ? undefined : { iso, seconds };
}

function dayFrom1900(day: number): string | undefined {
  if (day === 0 || day === NO_SUCH_DAY) return undefined;
  return addDays(day < NO_SUCH_DAY ? "1899-12-31" : "1899-12-30", day);
}
