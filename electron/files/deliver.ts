import { access } from "node:fs/promises";
import { basename, dirname, join, parse } from "node:path";
import type { DeliverOutcome, NamedBytes } from "../bridge.ts";
import { writeTrouble } from "./file-trouble.ts";
import { writeFileSafely } from "./write-file-safely.ts";

/** Asks where documents go; undefined when the user cancels. */
export interface DeliverPlaces {
  chooseFolder(): Promise<string | undefined>;
  chooseDocument(name: string): Promise<string | undefined>;
}

/** A path that stands for nothing yet: "A-1.docx" → "A-1(2).docx". */
async function freePath(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = parse(name);
  for (let count = 1; ; count++) {
    const path = join(folder, count === 1 ? name : `${stem}(${count})${ext}`);
    const taken = await access(path).then(
      () => true,
      () => false,
    );
    if (!taken) return path;
  }
}

function done(paths: readonly string[], folder: string): DeliverOutcome {
  return {
    kind: "done",
    files: paths.map((path) => basename(path)),
    where: `フォルダー「${basename(folder)}」`,
  };
}

async function write(files: readonly NamedBytes[], places: DeliverPlaces): Promise<DeliverOutcome> {
  const [only] = files;
  if (only && files.length === 1) {
    const chosen = await places.chooseDocument(only.name);
    if (chosen === undefined) return { kind: "cancelled" };
    // What Word still has open keeps its name; the outcome names the file that was written instead.
    return done([await writeFileSafely(chosen, only.bytes)], dirname(chosen));
  }
  const folder = await places.chooseFolder();
  if (folder === undefined) return { kind: "cancelled" };
  const written: string[] = [];
  for (const { name, bytes } of files)
    written.push(await writeFileSafely(await freePath(folder, name), bytes));
  return done(written, folder);
}

/** Hands finished documents to the user: one under a name, several into a folder where nothing is overwritten. */
export async function deliverDocuments(
  files: readonly NamedBytes[],
  places: DeliverPlaces,
): Promise<DeliverOutcome> {
  try {
    return await write(files, places);
  } catch (error) {
    return { kind: "failed", reason: writeTrouble(error) };
  }
}
