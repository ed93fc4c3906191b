import { describe, expect, it } from "vitest";
import { newId } from "../../../renderer/state/new-id.ts";

describe("newId", () => {
  it("is unlike the last and short enough for a content control's tag", () => {
    const ids = Array.from({ length: 1000 }, newId);
    expect(new Set(ids).size).toBe(1000);
    expect(ids.every((id) => /^[0-9a-f]{12}$/.test(id))).toBe(true);
  });
});
