import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/bench/**"],
    // Real LibreOffice and real PDF tools start slowly on a machine with two cores.
    testTimeout: 120_000,
    // Left alone, vitest keeps one core for itself, and a browser test waits for its browser most of the time.
    maxWorkers: "100%",
    expect: { poll: { timeout: 5_000 } },
    hookTimeout: 120_000,
    reporters: process.env.CI ? ["default", ["json", { outputFile: "out/test-results.json" }]] : ["default"],
  },
});
