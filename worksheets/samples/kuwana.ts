import type { Project } from "../project/model.ts";
import { newProject } from "../project/new-project.ts";
import { companies } from "./kuwana/companies.ts";
import { municipality, partners, places, talents } from "./kuwana/registers.ts";
import { tourAndSupport } from "./kuwana/tour.ts";
import { trackA } from "./kuwana/track-a.ts";

/**
 * 三重県桑名市 in the FY2021 pilot: facts from the published reports, every gap filled with a made-up answer
 * that is marked `illustrative`. B-1 is not confirmed: not every candidate company has been asked yet.
 */
export const kuwana: Project = {
  ...newProject("sample-kuwana", "2021-08-30T00:00:00.000Z", municipality),
  companies,
  talents,
  places,
  partners,
  answers: { ...trackA, ...tourAndSupport },
  confirmed: ["a1", "a2", "a3", "a4", "b2", "b3/c1", "b3/c2", "b3/c3", "b3/c4", "b3/c5", "b4", "b5", "b6"],
};
