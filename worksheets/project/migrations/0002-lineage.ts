import type { Migration } from "./migration.ts";

/**
 * The file names the saves it came from (file-format.ts, `lineage`), so that the shared base of two copies can be
 * found. The project itself stays as it is; a file of version 1 has no known ancestors.
 */
export const lineage: Migration = { from: 1, to: 2, name: "lineage", up: (project) => project };
