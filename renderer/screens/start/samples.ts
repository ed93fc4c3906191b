import type { Project } from "../../../worksheets/project/model.ts";

/** A sample as the start screen offers it; the project itself is loaded when it is wanted. */
export interface SampleOffer {
  readonly id: string;
  readonly name: string;
  /** What the sample shows. */
  readonly about: string;
  load(): Promise<Project>;
}

/** The three regions of the pilot (令和3年度). */
export const SAMPLES: readonly SampleOffer[] = [
  {
    id: "kitami",
    name: "北海道北見市",
    about: "農業の人手不足と、寒さを生かした実証。企業5社を3日間で訪ねます。",
    load: async () => (await import("../../../worksheets/samples/kitami.ts")).kitami,
  },
  {
    id: "kuwana",
    name: "三重県桑名市",
    about: "老舗、観光、製造業の課題とグリーン化。企業5社を3日間で訪ねます。",
    load: async () => (await import("../../../worksheets/samples/kuwana.ts")).kuwana,
  },
  {
    id: "okinawa",
    name: "沖縄県",
    about: "コロナ禍のあとの観光業の立て直し。企業3社を3日間で訪ねます。",
    load: async () => (await import("../../../worksheets/samples/okinawa.ts")).okinawa,
  },
];
