import type { Project } from "../../../worksheets/project/model.ts";
import {
  newCompany,
  newPartner,
  newPlace,
  newProject,
  newTalent,
} from "../../../worksheets/project/new-project.ts";

/** A small project in which everything refers to everything. */
export const SMALL_PROJECT: Project = {
  ...newProject("6f9a1c52-0000-4000-8000-000000000001", "2026-04-01T00:00:00.000Z", {
    name: "北見市",
    prefecture: "北海道",
    fiscalYear: "令和8年度",
    round: "第1回",
  }),
  companies: [
    newCompany({
      id: "c1",
      name: "環境大善",
      introducedBy: "p1",
      participation: "joins",
      answers: {
        "b1.owner": { value: "yes", seen: true },
        "b3.summary": { value: "牛の尿から消臭液をつくる会社", seen: true },
        "b3.barriers": { value: [{ id: "l1", text: "販路が限られる" }], seen: true },
        "b3.chosen": { value: [{ id: "k1", item: "b3.barriers", line: "l1" }] },
        "b3.roles": { value: { choices: ["dataScientist"] } },
      },
    }),
    newCompany({ id: "c2", name: "𠮷田製作所" }),
  ],
  talents: [newTalent({ id: "t1", name: "山田 花子", roles: ["uiux"] })],
  places: [newPlace({ id: "s1", name: "北きつね牧場" })],
  partners: [newPartner({ id: "p1", name: "北見信用金庫", division: "bank" })],
  answers: {
    "a1.summary": { value: "玉ねぎとハッカのまち", seen: true },
    "a1.challenges": { value: [{ id: "l1", text: "少子高齢化", category: "少子高齢化" }], note: "要出典" },
    "a3.companies": {
      value: [
        { id: "k1", row: "c1" },
        { id: "k2", text: "ほかの会社" },
      ],
    },
    "a4.topics": { value: { choices: ["event", "other"], text: "祭り" }, illustrative: true },
    "a4.owner": { value: "商工課", question: { what: "担当の確認", who: "課長", by: "2026-05-01" } },
    "a4.candidates": { value: [{ id: "k1", cells: { talent: "t1", expectation: "販路の拡大" } }] },
    "b2.banks": { value: [{ id: "k1", row: "p1" }] },
    "b5.timetable": {
      value: [
        {
          id: "k1",
          day: 1,
          half: "am",
          start: "10:00",
          type: "visit",
          title: "見学",
          company: "c1",
          place: "s1",
        },
      ],
    },
  },
  confirmed: ["a1", "b3/c1"],
};
