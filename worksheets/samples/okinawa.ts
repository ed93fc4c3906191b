import type { Project } from "../project/model.ts";
import { newProject } from "../project/new-project.ts";
import { companies } from "./okinawa/companies.ts";
import { partners, places, talents } from "./okinawa/registers.ts";
import { tour } from "./okinawa/tour.ts";
import { trackA } from "./okinawa/track-a.ts";
import { trackB } from "./okinawa/track-b.ts";

/**
 * 沖縄県 as it took part in the FY2021 pilot: companies, dates, base and itinerary from the published report,
 * everything else made up and marked so; the municipality has no mark of its own, so its fields say so. B-1 is not confirmed: not every candidate company has been asked yet.
 */
export const okinawa: Project = {
  ...newProject("sample-okinawa", "2021-08-30T00:00:00.000Z", {
    name: "沖縄県",
    prefecture: "沖縄県",
    department: "商工労働部 産業デジタル化担当（記入例）",
    person: "古波蔵 ゆい（記入例）",
    contact: "000-0000-0000／okinawa-lab@example.jp",
    lab: "沖縄県IoT推進ラボ",
    fiscalYear: "令和3年度",
    round: "第1回",
  }),
  companies,
  talents,
  places,
  partners,
  answers: { ...trackA, ...trackB, ...tour },
  confirmed: ["a1", "a2", "a3", "a4", "b2", "b3/c1", "b3/c2", "b3/c3", "b4", "b5", "b6"],
};
