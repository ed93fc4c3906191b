import { describe, expect, it } from "vitest";
import { createProjectMirror } from "../../../electron/files/project-mirror.ts";
import { named, naming, PROJECT } from "./journal-support.ts";

describe("the mirror of the window's project", () => {
  it("follows what the window sends", () => {
    const mirror = createProjectMirror();
    mirror.set(PROJECT, 1);
    expect(mirror.apply({ from: 1, sequence: 2, delta: naming("a") })).toEqual({
      kind: "ok",
      project: named("a"),
    });
    expect(mirror.at(2)).toEqual(named("a"));
    expect(mirror.at(1)).toBeUndefined();
  });

  it("asks for the whole when a state is missing, and stays as it was", () => {
    const mirror = createProjectMirror();
    expect(mirror.apply({ from: 0, sequence: 1, delta: [] })).toMatchObject({ kind: "resync" });
    mirror.set(PROJECT, 4);
    for (const [from, sequence] of [
      [3, 4],
      [5, 6],
      [4, 6],
      [4, 4],
    ] as const)
      expect(mirror.apply({ from, sequence, delta: naming("a") })).toMatchObject({ kind: "resync" });
    expect(mirror.at(4)).toBe(PROJECT);
  });

  it("asks for the whole when a delta fits no project, makes none, or makes another", () => {
    const mirror = createProjectMirror();
    mirror.set(PROJECT, 1);
    const deltas: readonly unknown[] = [
      "none",
      [{ path: ["companies", 0, "name"], value: "x" }],
      [{ path: ["municipality", "name"], value: 5 }],
      [{ path: ["answers", "a1.none"], value: {} }],
      [{ path: ["id"], value: "other" }],
    ];
    for (const delta of deltas)
      expect(mirror.apply({ from: 1, sequence: 2, delta })).toMatchObject({ kind: "resync" });
    expect(mirror.at(1)).toBe(PROJECT);
  });
});
