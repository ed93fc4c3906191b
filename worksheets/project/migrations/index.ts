import { FORMAT_VERSION } from "../file-format.ts";
import { lineage } from "./0002-lineage.ts";
import { tourPlan } from "./0003-tour-plan.ts";
import { tourHandOuts } from "./0004-tour-hand-outs.ts";
import type { Migration, MigrationFailure } from "./migration.ts";

/** Every migration, oldest first. */
export const MIGRATIONS: readonly Migration[] = [lineage, tourPlan, tourHandOuts];

export type MigrationResult =
  | { readonly ok: true; readonly project: unknown }
  | { readonly ok: false; readonly failure: MigrationFailure };

/** Takes a project of an older version up to `current`, one version after the other. Never throws. */
export function migrate(
  project: unknown,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
  current: number = FORMAT_VERSION,
): MigrationResult {
  const fail = (detail: string): MigrationResult => ({
    ok: false,
    failure: { kind: "migrationFailed", from, to: current, detail },
  });
  let migrated = project;
  for (let version = from; version < current; version += 1) {
    const step = migrations.find((migration) => migration.from === version && migration.to === version + 1);
    if (step === undefined) return fail(`No migration from ${version} to ${version + 1}`);
    try {
      migrated = step.up(migrated);
    } catch (error) {
      return fail(`${step.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { ok: true, project: migrated };
}
