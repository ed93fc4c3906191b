import type { Company, Municipality, Partner, PartnerDivision, Place, Project, Talent } from "./model.ts";

const EMPTY_MUNICIPALITY: Municipality = {
  name: "",
  prefecture: "",
  department: "",
  person: "",
  contact: "",
  lab: "",
  fiscalYear: "",
  round: "",
};

/** A project in which nothing is filled. `id` and `createdAt` (ISO 8601) come from the host, so that this stays pure. */
export function newProject(id: string, createdAt: string, municipality: Partial<Municipality> = {}): Project {
  return {
    id,
    createdAt,
    municipality: { ...EMPTY_MUNICIPALITY, ...municipality },
    companies: [],
    talents: [],
    places: [],
    partners: [],
    answers: {},
    separated: [],
    confirmed: [],
  };
}

type Named = { readonly id: string; readonly name: string };

export function newCompany(row: Named & Partial<Company>): Company {
  return {
    kana: "",
    industry: "",
    address: "",
    contact: "",
    introducedBy: "",
    participation: "notAsked",
    reason: "",
    memo: "",
    answers: {},
    ...row,
  };
}

export function newTalent(row: Named & Partial<Talent>): Talent {
  return { kana: "", affiliation: "", introduction: "", roles: [], interests: "", memo: "", ...row };
}

export function newPlace(row: Named & Partial<Place>): Place {
  return { address: "", appeal: "", duration: "", ...row };
}

export function newPartner(row: Named & { readonly division: PartnerDivision } & Partial<Partner>): Partner {
  return { contact: "", ...row };
}
