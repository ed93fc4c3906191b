import { describe, expect, it } from "vitest";
import { initialChoices } from "../../../renderer/screens/export/export-choices.ts";
import { createSessionStore } from "../../../renderer/state/session-store.ts";

describe("what screens remember", () => {
  const choices = initialChoices("2026-11-21");
  const place = { filter: "question", worksheet: "b3" } as const;

  it("is kept side by side while one project is open", () => {
    const session = createSessionStore();
    session.getState().remember("p", "export", choices);
    session.getState().remember("p", "review", place);
    expect(session.getState().memory).toEqual({ project: "p", screens: { export: choices, review: place } });
  });

  it("is forgotten with the project", () => {
    const session = createSessionStore();
    session.getState().remember("p", "export", choices);
    session.getState().remember("other", "review", place);
    expect(session.getState().memory).toEqual({ project: "other", screens: { review: place } });
  });
});
