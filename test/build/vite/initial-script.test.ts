import { describe, expect, it } from "vitest";
import { initialScript } from "../../bench/renderer/initial-script.ts";

/** What only an export needs. */
const EXPORTS =
  /node_modules\/(?:docx|pdfmake|pdfkit|fontkit|jszip)\/|worksheets\/export\/(?:docx|pdf)\/|expo-google-fonts/u;

describe("the scripts of the desktop app's renderer", async () => {
  const { files, modules, later } = await initialScript();

  it("begin with the app", () => {
    expect(modules.some((path) => path.endsWith("/renderer/main.tsx"))).toBe(true);
    expect(modules.some((path) => path.includes("/node_modules/react-dom/"))).toBe(true);
  });

  it("do not load fonts, docx or pdf code before the first screen", () => {
    expect(modules.filter((path) => EXPORTS.test(path))).toEqual([]);
    expect(files.every(({ name }) => !name.includes("export-worker"))).toBe(true);
  });

  it("load the export's code later, as a file of its own", () => {
    const worker = later.find(({ name }) => name.includes("export-worker"));
    expect(worker?.bytes).toBeGreaterThan(1_000_000);
  });

  it("load the samples later", () => {
    expect(modules.filter((path) => path.includes("/worksheets/samples/"))).toEqual([]);
    expect(later.some(({ name }) => name.includes("kitami"))).toBe(true);
  });
});
