import type { ForeignFile } from "./foreign-file.ts";
import type { JsonFailure } from "./json-failure.ts";
import type { MigrationFailure } from "./migrations/migration.ts";
import type { Project } from "./model.ts";
import type { InvalidProject } from "./validate-project.ts";

/** Why a file was not opened. Each kind has its own message in describe-failure.ts. */
export type ParseFailure =
  /** No bytes, or nothing but blanks or zero bytes: what a disk leaves after a power loss. */
  | { readonly kind: "empty" }
  /** `bytes` and `limit` in bytes. */
  | { readonly kind: "tooLarge"; readonly bytes: number; readonly limit: number }
  /** `offset`: the first byte that cannot be read, counted from 0. */
  | { readonly kind: "notUtf8"; readonly offset: number }
  | JsonFailure
  /** It has a password: sealed/sealer.ts opens it, and what comes out is parsed in turn. */
  | { readonly kind: "sealed" }
  | { readonly kind: "notAProjectFile"; readonly seems: ForeignFile }
  /**
   * `intact`: its checksum is right, so that nothing was damaged on the way. `project`: what this version
   * understands, for reading only and never to be saved.
   */
  | {
      readonly kind: "tooNew";
      readonly version: number;
      readonly supported: number;
      readonly intact: boolean;
      readonly project?: Project;
    }
  | MigrationFailure
  | InvalidProject
  /** A sound project, but not what was saved: may be offered as a copy to look at. */
  | { readonly kind: "checksum"; readonly project: Project; readonly revision: number };
