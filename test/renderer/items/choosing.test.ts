import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toggled } from "../../../renderer/items/choosing.ts";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import type { ManyValue } from "../../../worksheets/items/many.ts";

const definition = itemDefinition("a2.services");
const choices = definition.kind === "many" ? definition.choices : [];

describe("toggled", () => {
  it("keeps the form's order", () => {
    expect(toggled(choices, { choices: ["mail"] }, "platform").choices).toEqual(["platform", "mail"]);
  });

  it("clears the others for a choice that excludes them, and the other way round", () => {
    expect(toggled(choices, { choices: ["platform", "mail"] }, "none").choices).toEqual(["none"]);
    expect(toggled(choices, { choices: ["none"] }, "mail").choices).toEqual(["mail"]);
  });

  it("keeps what was written for その他", () => {
    expect(toggled(choices, { choices: ["mail"], text: "広報" }, "mail")).toEqual({
      choices: [],
      text: "広報",
    });
  });

  it("never leaves an excluding choice beside another", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...choices.map(({ id }) => id))), (presses) => {
        const value = presses.reduce<ManyValue>((before, id) => toggled(choices, before, id), {
          choices: [],
        });
        expect(value.choices.includes("none") && value.choices.length > 1).toBe(false);
      }),
    );
  });
});
