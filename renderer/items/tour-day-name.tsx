import { dateOfDay } from "../../worksheets/journey/tour/tour-period.ts";
import { japaneseDate } from "../../worksheets/text/era.ts";
import { useDerived } from "./use-derived.ts";

interface TourDayNameProps {
  /** From 1. */
  readonly day: number;
}

/** 「1日目　令和8年11月16日（月）」; by itself, so that typing the tour's date renders no more than this. */
export function TourDayName({ day }: TourDayNameProps) {
  const date = useDerived((project) => {
    const iso = dateOfDay(project, day);
    return iso === undefined ? null : japaneseDate(iso);
  });
  return (
    <>
      {day}日目{date !== null && `　${date}`}
    </>
  );
}
