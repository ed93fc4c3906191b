import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/bench/**"],
    // Real LibreOffice, PDF tools and browsers start slowly on a machine with two cores that others use, too.
    testTimeout: 300_000,
    // Left alone, vitest keeps one core for itself, and a browser test waits for its browser most of the time.
    maxWorkers: "100%",
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 300_000,
    reporters: process.env.CI ? ["default", ["json", { outputFile: "out/test-results.json" }]] : ["default"],
  },
});
