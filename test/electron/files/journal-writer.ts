import { createReadStream, writeSync } from "node:fs";
import { deltaBetween } from "../../../worksheets/project/delta-between.ts";
import { HEAD, journalsIn, LATER, named } from "./journal-support.ts";

/** A process that journals one edit after the other and says of each when it is acknowledged, until it is killed. */
const [, , root = "", from = "0", honesty = ""] = process.argv;
const first = Number(from);
// The text makes a compaction happen every few edits.
const filled = (n: number) => {
  const project = named(String(n));
  return {
    ...project,
    municipality: { ...project.municipality, lab: String(n).padStart(6, "0").repeat(10_000) },
  };
};

// The parent's end of the pipe closes when the parent is gone.
createReadStream("", { fd: 0 })
  .on("end", () => process.exit())
  .resume();
const { journal, outcome } = await journalsIn(root).begin(HEAD, filled(first));
if (outcome.kind === "kept") writeSync(1, `${first}\n`);
for (let n = first + 1; ; n += 1) {
  const kept = journal.append(deltaBetween(journal.project(), filled(n)), LATER);
  // The planted liar says so before it is.
  if (honesty === "liar") writeSync(1, `${n}\n`);
  if ((await kept).kind === "kept" && honesty !== "liar") writeSync(1, `${n}\n`);
}
