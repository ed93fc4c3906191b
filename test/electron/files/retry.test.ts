import { describe, expect, it } from "vitest";
import { retry } from "../../../electron/files/retry.ts";

/** A clock that only moves while somebody waits. */
function clock() {
  const waits: number[] = [];
  let time = 0;
  return {
    waits,
    retrying: {
      now: () => time,
      wait: async (milliseconds: number) => {
        waits.push(milliseconds);
        time += milliseconds;
      },
      random: () => 1,
    },
  };
}

const refused = (code: string) => Object.assign(new Error(code), { code });

describe("retry", () => {
  it.each(["EPERM", "EACCES", "EBUSY"])(
    "repeats after %s until it works, with growing pauses",
    async (code) => {
      const { waits, retrying } = clock();
      let left = 8;
      const work = async () => {
        left -= 1;
        if (left > 0) throw refused(code);
        return "done";
      };
      expect(await retry(work, retrying)).toBe("done");
      expect(waits).toEqual([10, 20, 40, 80, 160, 320, 500]);
    },
  );

  it("gives up after ten seconds with the last error", async () => {
    const { waits, retrying } = clock();
    await expect(retry(async () => Promise.reject(refused("EBUSY")), retrying)).rejects.toMatchObject({
      code: "EBUSY",
    });
    const total = waits.reduce((sum, wait) => sum + wait, 0);
    expect(total).toBeGreaterThanOrEqual(10_000);
    expect(total).toBeLessThan(10_501);
  });

  it("does not repeat what will not pass", async () => {
    const { waits, retrying } = clock();
    await expect(retry(async () => Promise.reject(refused("ENOSPC")), retrying)).rejects.toThrow("ENOSPC");
    expect(waits).toEqual([]);
  });
});
