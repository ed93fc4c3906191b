import { expect, it } from "vitest";
import { tourChecks } from "../../../../worksheets/journey/tour/tour-checks.ts";
import { setValue } from "../../../../worksheets/project/edit-answers.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { kuwana } from "../../../../worksheets/samples/kuwana.ts";
import { okinawa } from "../../../../worksheets/samples/okinawa.ts";

const TODAY = "2021-09-01";
const messages = (project: typeof kitami) => tourChecks(project, TODAY).map(({ message }) => message);

it("says of each pilot what was true of its tour, and nothing of how the sheets are filled in", () => {
  expect(messages(kitami)).toContain("行程に、人材間のディスカッションがありません。");
  expect(messages(kuwana)).toContain("2日目が、始まりから終わりまで10時間あります。");
  expect(messages(kuwana).join()).toContain("土");
  expect(messages(okinawa).join()).toContain("土");
  for (const sample of [kitami, kuwana, okinawa]) expect(messages(sample).join()).not.toContain("記入例");
});

it("has the warnings first", () => {
  const block = (id: string) =>
    ({ id, day: 1, half: "am", type: "other", title: id, start: "09:00", end: "10:00" }) as const;
  const overlapping = setValue(kitami, { item: "b5.timetable" }, [block("a"), block("b")]);
  const severities = tourChecks(overlapping, TODAY).map(({ severity }) => severity);
  expect(severities).toContain("warn");
  expect(severities).toContain("hint");
  expect(severities.lastIndexOf("warn")).toBeLessThan(severities.indexOf("hint"));
});

it("adds the buffer to every way, and says so", () => {
  const tight = setValue(kitami, { item: "tour.buffer" }, "15");
  expect(messages(kitami).join()).not.toContain("かかりますが");
  expect(messages(tight)).toContain(
    "2日目の桑原グループからサテライトオフィス北見への移動は余裕15分を入れて25分かかりますが、15分しかありません。",
  );
});

it("says which company is not ready to receive anybody", () => {
  const ofReadiness = (project: typeof kitami) =>
    messages(project).filter((message) => message.includes("B-1 STEP2"));
  expect(ofReadiness(kitami)).toEqual([]);
  const unready = setValue(kitami, { item: "b1.team", company: "c1" }, "no");
  expect(ofReadiness(unready)).toEqual([
    "環境大善の受入体制（B-1 STEP2）が、まだ整っていません：プロジェクトチームの組成",
  ]);
});
