import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { licenceList } from "./licence-list.ts";

const ROOT = join(import.meta.dirname, "..");
const TARGET = join(ROOT, "build/third-party-licences.md");

const list = await licenceList(ROOT);
if (process.argv.includes("--check")) {
  if ((await readFile(TARGET, "utf8")) !== list) {
    console.error("build/third-party-licences.md is out of date: run `npm run licences`.");
    process.exitCode = 1;
  }
} else await writeFile(TARGET, list);
