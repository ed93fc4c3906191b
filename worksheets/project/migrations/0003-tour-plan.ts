import type { Migration } from "./migration.ts";

/**
 * Blocks of the timetable say more, and there are the items of the tour plan (catalog/tour.ts). All of it is optional,
 * so a project of version 2 stays as it is; a program that knows only version 2 has to take these files for newer ones.
 */
export const tourPlan: Migration = { from: 2, to: 3, name: "tour-plan", up: (project) => project };
