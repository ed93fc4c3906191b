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
    about: "農業と寒さの厳しい土地での実証。10枚すべてに記入した例です。",
    load: async () => (await import("../../../worksheets/samples/kitami.ts")).kitami,
  },
  {
    id: "kuwana",
    name: "三重県桑名市",
    about: "老舗、観光、製造業。ツアーの行程まで組んだ例です。",
    load: async () => (await import("../../../worksheets/samples/kuwana.ts")).kuwana,
  },
  {
    id: "okinawa",
    name: "沖縄県",
    about: "観光業の立て直し。準備の途中の例です。",
    load: async () => (await import("../../../worksheets/samples/okinawa.ts")).okinawa,
  },
];
