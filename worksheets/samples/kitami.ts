import type { Project } from "../project/model.ts";
import { companies } from "./kitami/companies.ts";
import { municipality, partners, places, talents } from "./kitami/registers.ts";
import { trackB } from "./kitami/tour.ts";
import { trackA } from "./kitami/track-a.ts";

/**
 * 北海道北見市 (FY2021): a complete project. What the published reports say carries its source as a note;
 * everything else is made up and marked illustrative.
 * Source: 令和3年度調査報告書 and its annexes (別冊1 3-5, 3-6, 3-9; 別添1, 2).
 */
export const kitami: Project = {
  id: "sample-kitami",
  createdAt: "2021-08-30T00:00:00.000Z",
  municipality,
  companies,
  talents,
  places,
  partners,
  answers: { ...trackA, ...trackB },
  separated: [],
  // B-1 stays open: two companies are still being asked.
  confirmed: ["a1", "a2", "a3", "a4", "b2", "b3/c1", "b3/c2", "b3/c3", "b3/c4", "b3/c5", "b4", "b5", "b6"],
};
