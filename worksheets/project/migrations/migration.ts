/**
 * One step of the file format. Lives in `NNNN-what-it-does.ts` (NNNN = `to`), is never changed once released,
 * and comes with a test and a frozen file of version `from` in test/fixtures/projects/v<from>/.
 */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /** What it does, as in its file's name. */
  readonly name: string;
  /** Pure: must not change what it is given. Throws when the value is not of version `from`. */
  up(project: unknown): unknown;
}

/** A migration is missing or refused the file's content. `detail` is technical. */
export interface MigrationFailure {
  readonly kind: "migrationFailed";
  readonly from: number;
  readonly to: number;
  readonly detail: string;
}
