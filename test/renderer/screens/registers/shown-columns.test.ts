import { describe, expect, it } from "vitest";
import { readShownColumns, writeShownColumns } from "../../../../renderer/screens/registers/shown-columns.ts";

function storage(content: string | null) {
  let kept = content;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  };
}

describe("the columns of the registers", () => {
  it("are kept, in the order in which they stand", () => {
    const store = storage(null);
    const initial = readShownColumns(() => store);
    expect(initial.companies).toContain("participation");
    writeShownColumns(() => store, { ...initial, companies: ["checks", "kana"], places: [] });
    expect(readShownColumns(() => store)).toEqual({ ...initial, companies: ["kana", "checks"], places: [] });
  });

  it.each(["[]", "{", '{"companies":"kana"}', "null"])("are as at first where %s is kept", (content) => {
    expect(readShownColumns(() => storage(content))).toEqual(readShownColumns(() => storage(null)));
  });

  it("forget columns there are no more, and survive a storage that is refused", () => {
    expect(readShownColumns(() => storage('{"places":["gone","appeal"]}')).places).toEqual(["appeal"]);
    const refused = () => {
      throw new Error("refused");
    };
    expect(readShownColumns(refused).partners.length).toBeGreaterThan(0);
    expect(() => writeShownColumns(refused, readShownColumns(refused))).not.toThrow();
  });
});
