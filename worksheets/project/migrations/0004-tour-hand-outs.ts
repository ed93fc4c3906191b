import type { Migration } from "./migration.ts";

/**
 * A candidate date can be decided, and the tour plan goes on: answers to the candidates, pre-meetings, budget, roles
 * and what the hand-outs say (catalog/tour.ts). All of it is optional, so a project of version 3 stays as it is; a
 * program that knows only version 3 has to take these files for newer ones.
 */
export const tourHandOuts: Migration = {
  from: 3,
  to: 4,
  name: "tour-hand-outs",
  up: (project) => project,
};
