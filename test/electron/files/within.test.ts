import { describe, expect, it } from "vitest";
import { within } from "../../../electron/files/within.ts";

describe("within", () => {
  it("is done with what the work gave", async () => {
    expect(await within(60_000, Promise.resolve(7))).toEqual({ kind: "done", value: 7 });
  });

  it("rejects as the work does", async () => {
    await expect(within(60_000, Promise.reject(new Error("EIO")))).rejects.toThrow("EIO");
  });

  it("ends without the work, whose later failure troubles nobody", async () => {
    let fail: (error: Error) => void = () => undefined;
    const work = new Promise<never>((_, reject) => {
      fail = reject;
    });
    expect(await within(1, work)).toEqual({ kind: "timeout" });
    const unhandled: unknown[] = [];
    const listener = (reason: unknown) => void unhandled.push(reason);
    process.on("unhandledRejection", listener);
    fail(new Error("too late"));
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", listener);
    expect(unhandled).toEqual([]);
  });
});
