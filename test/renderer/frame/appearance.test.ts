import { describe, expect, it } from "vitest";
import { readAppearance, writeAppearance } from "../../../renderer/frame/appearance.ts";

function storageOf(stored: string | null) {
  return () => ({ getItem: () => stored });
}

describe("the remembered appearance", () => {
  it("comes back as it was chosen", () => {
    let stored: string | null = null;
    writeAppearance(
      () => ({
        setItem: (_, value) => {
          stored = value;
        },
      }),
      { theme: "dark", textScale: 1.5, autosave: false },
    );
    expect(readAppearance(storageOf(stored))).toEqual({ theme: "dark", textScale: 1.5, autosave: false });
  });

  it.each([null, "", "null", "[]", '{"theme":"pink","textScale":9,"autosave":"x"}', "{"])(
    "is the usual one for %s",
    (stored) => {
      expect(readAppearance(storageOf(stored))).toEqual({ theme: "system", textScale: 1, autosave: true });
    },
  );

  it("is the usual one where the browser has no storage", () => {
    expect(
      readAppearance(() => {
        throw new DOMException("denied", "SecurityError");
      }),
    ).toEqual({ theme: "system", textScale: 1, autosave: true });
  });
});
