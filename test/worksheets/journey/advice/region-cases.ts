import { newProject } from "../../../../worksheets/project/new-project.ts";
import { projectOf } from "../project-of.ts";
import type { AdviceCase } from "./case.ts";

const barriers = [
  { id: "w1", text: "人がいない" },
  { id: "w2", text: "知られていない" },
];

export const REGION_CASES: readonly AdviceCase[] = [
  {
    rule: "no-municipality-name",
    fires: newProject("p1", "2026-04-01T00:00:00.000Z", { name: "　" }),
    says: "自治体名",
    silent: [projectOf()],
  },
  {
    rule: "barrier-without-expectation",
    fires: projectOf({
      "a1.barriers": barriers,
      "a1.expectations": [{ id: "e1", text: "採用を助ける", link: "w1" }],
    }),
    says: "壁があります：知られていない",
    item: "a1.expectations",
    sheet: "a1",
    silent: [
      projectOf(),
      projectOf({
        "a1.barriers": barriers,
        "a1.expectations": [
          { id: "e1", text: "採用を助ける", link: "w1" },
          { id: "e2", text: "発信を助ける", link: "w2" },
        ],
      }),
    ],
  },
  {
    rule: "no-way-to-reach-talents",
    fires: projectOf({ "a2.services": { choices: ["none"] } }),
    says: "民間のサービスを利用せず",
    item: "a2.services",
    sheet: "a2",
    silent: [
      projectOf(),
      projectOf({ "a2.services": { choices: ["event"] } }),
      projectOf({ "a2.services": { choices: ["none"] }, "a2.media": [{ id: "l1", text: "移住HP" }] }),
    ],
  },
  {
    rule: "service-without-cost",
    fires: projectOf({
      "a2.services": { choices: ["platform"] },
      "a2.serviceNotes": [{ id: "r1", cells: { service: "甲サービス", cost: "" } }],
    }),
    says: "費用",
    item: "a2.serviceNotes",
    sheet: "a2",
    silent: [
      projectOf(),
      projectOf({ "a2.services": { choices: ["none"] } }),
      projectOf({
        "a2.services": { choices: ["platform"] },
        "a2.serviceNotes": [{ id: "r1", cells: { service: "甲サービス", cost: "100000" } }],
      }),
    ],
  },
  {
    rule: "no-discussion-theme",
    fires: projectOf({ "a3.tool": "Webex" }),
    says: "意見交換したい",
    item: "a3.discussion",
    sheet: "a3",
    silent: [
      projectOf(),
      projectOf({ "a3.tool": "Webex", "a3.discussion": [{ id: "r1", text: "人手不足" }] }),
    ],
  },
];
