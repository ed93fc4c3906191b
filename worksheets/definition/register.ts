/** The registers shared by all worksheets: typed once, referred to by id. */
export type RegisterName = "companies" | "talents" | "places" | "partners";

export const REGISTER_NAMES = [
  "companies",
  "talents",
  "places",
  "partners",
] as const satisfies readonly RegisterName[];
