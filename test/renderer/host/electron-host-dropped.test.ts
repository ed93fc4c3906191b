import { describe, expect, it } from "vitest";
import type { Bridge } from "../../../electron/bridge.ts";
import { createElectronHost } from "../../../renderer/host/electron-host.ts";

/** A file without a path (out of a mail, say) that cannot be read. */
const unreadable = {
  name: "北見.colead",
  arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")),
} as unknown as File;

describe("a dropped file that cannot be read", () => {
  it("is called unreadable, not empty", async () => {
    const bridge = { openDropped: async () => ({ ok: true, value: undefined }) } as unknown as Bridge;
    const opened = await createElectronHost(bridge).openDropped(unreadable);
    expect(opened).toMatchObject({ ok: false, name: "北見.colead" });
    expect(opened).toHaveProperty("unreadable");
  });
});
