import { describe, expect, it } from "vitest";
import { projectArgument } from "../../electron/project-argument.ts";

describe("projectArgument", () => {
  it.each([
    [["/opt/app", "/home/a/北見.colead"], "/home/a/北見.colead"],
    [["/opt/app", "北見.COLEAD"], "/share/北見.COLEAD"],
    [["/opt/electron", "dist/app", "--no-sandbox", "a.colead"], "/share/a.colead"],
    [["/opt/app", "file:///home/a/%E5%8C%97%E8%A6%8B.colead"], "/home/a/北見.colead"],
    [["/opt/app"], undefined],
    [["/opt/a.colead"], undefined],
    [["/opt/app", "--user-data-dir=x.colead"], undefined],
    [["/opt/app", "a.docx"], undefined],
  ])("of %j is %s", (argv, path) => {
    expect(projectArgument(argv, "/share")).toBe(path);
  });
});
