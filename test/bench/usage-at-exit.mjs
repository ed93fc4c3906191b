// Loaded into every measured Node process with --import: leaves its own peak memory in a file.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  writeFileSync(process.env.BENCH_USAGE_FILE, JSON.stringify({ peakKib: process.resourceUsage().maxRSS }));
});
