import { writeSync } from "node:fs";
import { join } from "node:path";
import { createBackups } from "../../../../electron/files/backups.ts";
import { readBytes } from "../../../../electron/files/read-bytes.ts";
import { REAL_FILE_SYSTEM } from "../../../../electron/files/real-file-system.ts";
import { saveProjectFile } from "../../../../electron/files/save-project.ts";
import { parseProjectFile } from "../../../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../../../worksheets/project/serialize-project.ts";
import { PLANTED } from "./planted-savers.ts";

/** `plantedName`: "" for ours. Saves a project over and over until it is killed: "+N" before a save, "=N" when it is acknowledged. */
async function saveForever(folder: string, plantedName: string): Promise<void> {
  const planted = PLANTED.find(({ name }) => name === plantedName);
  const path = join(folder, "計画.colead");
  const backups = createBackups({
    fs: REAL_FILE_SYSTEM,
    folder: join(folder, "backups"),
    now: () => new Date(),
  });
  const read = await readBytes(path);
  if (read.kind !== "read") throw new Error(`not read: ${read.kind}`);
  const parsed = parseProjectFile(read.bytes);
  if (!parsed.ok) throw new Error(`not opened: ${parsed.failure.kind}`);
  const { project } = parsed;
  let { revision } = parsed;
  let expected = read.hash;
  for (;;) {
    writeSync(1, `+${revision + 1}\n`);
    const backUp = (previous: Uint8Array) => backups.add("計画", previous, { revision });
    const saved = planted
      ? await planted.save({
          fs: REAL_FILE_SYSTEM,
          path,
          expected,
          bytes: serializeProject(project, revision + 1),
          check: () => true,
        })
      : await saveProjectFile(project, revision + 1, { path, expected }, { backUp });
    if (saved.kind !== "saved" || !saved.flushed) throw new Error(`not saved: ${saved.kind}`);
    if (!planted && !saved.backedUp) throw new Error("not backed up");
    revision += 1;
    expected = saved.hash;
    writeSync(1, `=${revision}\n`);
  }
}

await saveForever(process.argv[2] ?? "", process.argv[3] ?? "");
