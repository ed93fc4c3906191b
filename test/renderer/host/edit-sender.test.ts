import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createProjectMirror } from "../../../electron/files/project-mirror.ts";
import { createEditSender } from "../../../renderer/host/edit-sender.ts";
import { setMunicipality } from "../../../worksheets/project/edit-municipality.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import type { ProjectUpdate, UpdateAnswer } from "../../../worksheets/project/project-update.ts";

const PROJECT = newProject("p1", "2026-04-01T00:00:00.000Z", { name: "北見市" });
const OTHER = newProject("p2", "2026-04-01T00:00:00.000Z");
const named = (name: string, project: Project = PROJECT) => setMunicipality(project, "name", name);

/** The main process's side, as it answers what arrives. */
function receive(mirror: ReturnType<typeof createProjectMirror>, update: ProjectUpdate): UpdateAnswer {
  const sent = structuredClone(update);
  if (sent.kind === "delta") return mirror.apply(sent).kind;
  mirror.set(sent.project, sent.sequence);
  return "ok";
}

describe("the edit sender", () => {
  it("tells a project first as a whole, then what changes, and nothing when nothing does", () => {
    const sender = createEditSender();
    expect(sender.update(PROJECT)).toEqual({ kind: "whole", sequence: 1, project: PROJECT });
    expect(sender.update(PROJECT)).toBeUndefined();
    expect(sender.update(structuredClone(PROJECT))).toBeUndefined();
    expect(sender.update(named("北"))).toMatchObject({ kind: "delta", from: 1, sequence: 2 });
    expect(sender.update(OTHER)).toMatchObject({ kind: "whole", sequence: 3 });
    expect(sender.sequence()).toBe(3);
  });

  it("goes on from a project the main process has handed out", () => {
    const sender = createEditSender();
    const before = sender.update(OTHER);
    sender.adopt(PROJECT, 500);
    // The answer to what was under way is about the past.
    sender.answered(before?.sequence ?? 0, "lost");
    expect(sender.update(PROJECT)).toBeUndefined();
    expect(sender.update(named("北"))).toMatchObject({ kind: "delta", from: 500, sequence: 501 });
    sender.answered(501, "resync");
    expect(sender.update(named("北"))).toMatchObject({ kind: "whole", sequence: 502 });
  });

  it.each(["resync", "lost"] as const)("tells the whole after %s, once", (answer) => {
    const sender = createEditSender();
    sender.update(PROJECT);
    const second = sender.update(named("a"));
    const third = sender.update(named("b"));
    sender.answered(second?.sequence ?? 0, answer);
    expect(sender.update(named("b"))).toMatchObject({ kind: "whole", sequence: 4 });
    // The answer to what was sent before the whole is about the past.
    sender.answered(third?.sequence ?? 0, answer);
    expect(sender.update(named("c"))).toMatchObject({ kind: "delta", from: 4, sequence: 5 });
  });

  it("ends with both sides equal, whatever is lost and whatever is answered when", () => {
    const edit = fc.record({ name: fc.string(), arrives: fc.boolean(), answers: fc.boolean() });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const sender = createEditSender();
        const mirror = createProjectMirror();
        let project: Project = PROJECT;
        let late: (() => void)[] = [];
        for (const { name, arrives, answers } of edits) {
          project = named(name, project);
          const update = sender.update(project);
          if (update === undefined) continue;
          const answer = arrives ? receive(mirror, update) : "lost";
          late.push(() => sender.answered(update.sequence, answer));
          if (!answers) continue;
          for (const tell of late) tell();
          late = [];
        }
        for (const tell of late) tell();
        const last = sender.update(project);
        if (last) expect(receive(mirror, last)).toBe("ok");
        if (edits.length > 0 && sender.sequence() > 0) expect(mirror.at(sender.sequence())).toEqual(project);
      }),
      { numRuns: 1000 },
    );
  });
});
