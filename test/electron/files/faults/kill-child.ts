import { writeSync } from "node:fs";
import { join } from "node:path";
import { createBackups } from "../../../../electron/files/backups.ts";
import { readProjectFile } from "../../../../electron/files/read-project.ts";
import { REAL_FILE_SYSTEM } from "../../../../electron/files/real-file-system.ts";
import { saveProjectFile } from "../../../../electron/files/save-project.ts";

/** Saves a project over and over until it is killed: "+N" before a save, "=N" when it is acknowledged. */
async function saveForever(folder: string): Promise<void> {
  const path = join(folder, "計画.colead");
  const backups = createBackups({
    fs: REAL_FILE_SYSTEM,
    folder: join(folder, "backups"),
    now: () => new Date(),
  });
  const read = await readProjectFile(path);
  if (read.kind !== "read") throw new Error(`not opened: ${read.kind}`);
  const { project } = read;
  let { revision, hash: expected } = read;
  for (;;) {
    writeSync(1, `+${revision + 1}\n`);
    const saved = await saveProjectFile(project, revision + 1, { path, expected }, {
      backUp: (previous) => backups.add("計画", previous, { revision }),
    });
    if (saved.kind !== "saved" || !saved.flushed || !saved.backedUp) throw new Error(`not saved: ${saved.kind}`);
    revision += 1;
    expected = saved.hash;
    writeSync(1, `=${revision}\n`);
  }
}

await saveForever(process.argv[2] ?? "");
