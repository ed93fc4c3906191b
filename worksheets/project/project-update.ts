import type { Project } from "./model.ts";
import type { ProjectDelta } from "./project-delta.ts";

/**
 * How one side tells the other what a project has become. Sequences count the states that were told, from 1; `from` is
 * the state the delta leads on from.
 */
export type ProjectUpdate =
  | { readonly kind: "whole"; readonly sequence: number; readonly project: Project }
  | {
      readonly kind: "delta";
      readonly sequence: number;
      readonly from: number;
      readonly delta: ProjectDelta;
    };

/** "resync": the delta does not fit what the other side has, and the whole project must be sent. */
export type UpdateAnswer = "ok" | "resync";
