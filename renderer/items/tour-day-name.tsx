import { standingAnswer } from "../../worksheets/journey/standing-answer.ts";
import { addDays, japaneseDate, parseIsoDate } from "../../worksheets/text/era.ts";
import { useDerived } from "./use-derived.ts";

interface TourDayNameProps {
  /** From 1. */
  readonly day: number;
}

/** 「1日目　令和8年11月16日（月）」; by itself, so that typing the tour's date renders no more than this. */
export function TourDayName({ day }: TourDayNameProps) {
  const date = useDerived((project) => {
    const firstDay = standingAnswer(project, "dates", { item: "b5.dates" })[0]?.start ?? "";
    return parseIsoDate(firstDay) ? japaneseDate(addDays(firstDay, day - 1) ?? "") : null;
  });
  return (
    <>
      {day}日目{date !== null && `　${date}`}
    </>
  );
}
